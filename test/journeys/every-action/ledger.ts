import { isAction, type ActionName } from '#libs/case';
import type { CaseView, JournalEntryView, ProblemView } from '#libs/contract';
import type { Answer } from '../../support/client.ts';

export const languages = ['en', 'ar', 'vi'] as const;
export type Language = (typeof languages)[number];

/** Letters without which a sentence is not in the language. */
const script: Readonly<Record<Language, RegExp>> = {
  en: /^[^\u0600-\u06ffđăơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]+$/i,
  ar: /[\u0600-\u06ff]/,
  vi: /[đăâêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i,
};

type Reasons = NonNullable<ProblemView['reasons']>;

const faultsIn = ({ code, params, detail, remedy }: Reasons[number], language: Language): readonly string[] => [
  ...(/^[a-z][A-Za-z]+$/.test(code) ? [] : [`${code} is no code`]),
  ...(typeof params === 'object' ? [] : [`${code} has no params`]),
  ...(script[language].test(detail) && !detail.includes('{{') ? [] : [`${code} says "${detail}" in ${language}`]),
  ...(remedy === undefined || script[language].test(remedy.detail) ? [] : [`the remedy of ${code} is not in words`]),
  ...(remedy !== undefined && 'action' in remedy && (!isAction(remedy.action) || remedy.parties.length === 0)
    ? [`the remedy of ${code} names ${remedy.action} and nobody`]
    : []),
];

/** What was seen allowed and what refused, over all lives of the journey. */
export class Ledger {
  readonly allowed = new Set<string>();
  readonly refused = new Map<string, readonly string[]>();
  /** What is wrong with the shape or words of a refusal. */
  readonly faults: string[] = [];

  did(action: string, { status, body }: Answer<CaseView & ProblemView>): void {
    if (status >= 300) throw new Error(`${action}: ${status} ${JSON.stringify(body)}`);
    this.allowed.add(action);
  }

  turned(action: string, answer: Answer<ProblemView>, language: Language): readonly string[] {
    const { status, body, headers } = answer;
    const reasons: Reasons = body.reasons ?? [];
    if (![403, 409].includes(status) || reasons.length === 0)
      throw new Error(`${action} was not refused with reasons: ${status} ${JSON.stringify(body)}`);
    const codes = reasons.map(({ code }) => code);
    const notYours = codes.length === 1 && codes[0] === 'notYourPart';
    if (status !== (notYours ? 403 : 409)) this.faults.push(`${action}: ${status} for ${codes.join(', ')}`);
    if (headers.get('content-type')?.startsWith('application/problem+json') !== true)
      this.faults.push(`${action}: ${headers.get('content-type')}`);
    this.faults.push(...reasons.flatMap((reason) => faultsIn(reason, language)).map((fault) => `${action}: ${fault}`));
    this.refused.set(action, codes);
    return codes;
  }

  /** What the clock did is told by the journal only. */
  read(journal: readonly JournalEntryView[]): void {
    for (const { action, by } of journal) if (by === 'clock') this.allowed.add(action);
  }

  missing(names: readonly ActionName[]): { readonly allowed: readonly string[]; readonly refused: readonly string[] } {
    return {
      allowed: names.filter((name) => !this.allowed.has(name)),
      refused: names.filter((name) => !this.refused.has(name)),
    };
  }
}
