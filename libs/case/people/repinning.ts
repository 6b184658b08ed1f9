import { z } from 'zod';
import { hasTimeRule } from '#libs/regime';
import { action, type Asked } from '../action.ts';
import type { RulesRef } from '../case-file.ts';
import { openDeadlines } from '../clocks/open.ts';
import { rowFor, tableIds } from '../clocks/table.ts';
import { bodyAct, rulesRef, text, type BodyAct } from '../inputs.ts';
import { profileOf } from '../profile.ts';
import { given, type Requirement } from '../requirement.ts';
import { spelledOut } from '../stages.ts';

export interface RepinningEvents {
  regimeRepinned: { readonly act: BodyAct; readonly rules: RulesRef; readonly reason: string };
}

export const repinningActions = {
  repinRegime: action({
    input: z.strictObject({
      act: bodyAct,
      regime: text(100),
      version: z.int().min(1).max(100_000),
      reason: text(2_000),
    }),
    /** Whether that version is published and in force for the body today; the rules that the case would work under. */
    facts: z.object({ inForce: z.boolean(), rules: rulesRef }),
    from: ['active'],
    to: '=',
    by: ['bodySecretary'],
    needs: ['bodyActMinuted†', 'regimeInForce†'],
    event: 'regimeRepinned',
    record: ({ input, facts }) => ({ act: input.act, reason: input.reason, rules: facts.rules }),
  }),
} as const;

/** Their dates are set by acts, so that no regime has a rule for them. */
const setByActs: readonly string[] = ['D10', 'D20', 'D31', 'D33'];

/** Whether the regime has this kind for this body, and a rule for all that runs or keeps a stage of the pinned profile. */
export const coversCase = (asked: Pick<Asked, 'file' | 'rules'>): boolean => {
  const { file, rules } = asked;
  const { kind, body, subject } = file;
  const opened = rules.regime.kinds[kind]?.openedBy.some(
    ({ bodyTypes, levels }) => bodyTypes.includes(body.type) && levels.includes(body.level),
  );
  const { skips, conductDeadlines } = profileOf(asked);
  const isKept = (id: (typeof tableIds)[number]): boolean => {
    if (/^D3[a-f]$/.test(id)) return conductDeadlines.includes(id);
    return spelledOut(rowFor(id).stages).some((stage) => !skips.some((skipped) => skipped === stage));
  };
  const needed = [...tableIds.filter(isKept), ...openDeadlines(file).map(({ rule }) => rule)];
  const of = { kind, level: body.level, actor: body.type, subjectType: subject.type };
  return (
    opened === true &&
    needed
      .filter((deadline) => !setByActs.includes(deadline))
      .every((deadline) => hasTimeRule(rules.regime, { deadline, ...of }))
  );
};

export const repinningRequirements = {
  regimeInForce: given<
    { readonly regime: string; readonly version: number },
    { readonly inForce?: boolean } | undefined
  >({
    met: (asked) => asked.facts?.inForce === true && coversCase(asked),
    params: ({ input }) => ({ regime: input.regime, version: input.version }),
  }),
} as const satisfies Record<string, Requirement>;
