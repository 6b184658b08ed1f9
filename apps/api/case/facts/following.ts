import { isOpenTo, profileOf, type CaseFile, type FollowingFact } from '#libs/case';
import { bodyOnDay, subjectOnDay } from '#libs/database';
import { followingIdOf } from '#libs/engine';
import { Invalid } from '#libs/problem';
import type { Kind } from '#libs/regime';
import type { FactFinder, FactQuestion } from './question.ts';

/** Which case is to follow, and where. */
export interface ToFollow {
  readonly body: string;
  readonly kind: Kind;
  readonly subject: Pick<CaseFile['subject'], 'type' | 'organisation' | 'person'>;
  readonly variant: CaseFile['variant'];
}

/** The same kind of case on the same subject, at another body. */
export const sameAt = ({ file }: FactQuestion, body: string): ToFollow => {
  const { kind, subject, variant } = file;
  return { body, kind, subject, variant };
};

/**
 * What is found out about the case that is to follow: its id, and whether that body may open it by the law in force
 * there today.
 */
export const followingAt =
  (toFollow: (question: FactQuestion) => ToFollow) =>
  async (question: FactQuestion): Promise<FollowingFact> => {
    const { database, book, at, file, updateId } = question;
    const { body: id, kind, subject, variant } = toFollow(question);
    const body = await bodyOnDay(database, id, at);
    if (body === undefined) throw new Invalid([{ pointer: '/body', code: 'unknownBody', params: {} }]);
    const rules = await book.of(await book.inForce(body));
    const standing = await subjectOnDay(database, subject, body);
    return {
      // A rehearsal has no command yet, and leads to nothing.
      case: followingIdOf(file.id, updateId ?? 'rehearsal'),
      body: { id: body.id, type: body.type, level: body.level },
      opensKind: isOpenTo({
        rules,
        input: { kind, subject, variant },
        facts: { body, conditions: [...body.conditions] },
      }),
      inJurisdiction: standing.subject.inJurisdiction,
    };
  };

type Competence = Pick<FollowingFact, 'opensKind' | 'inJurisdiction'>;

/** Where a row does not ask whether the body is competent, a body that is not cannot be named. */
const refusing =
  (find: (question: FactQuestion) => Promise<FollowingFact>, isMissing: (found: Competence) => boolean): FactFinder =>
  async (question) => {
    const found = await find(question);
    if (isMissing(found)) throw new Invalid([{ pointer: '/body', code: 'bodyNotCompetent', params: {} }]);
    return found;
  };

const transferred = (question: FactQuestion): ToFollow =>
  sameAt(question, (question.input as { readonly body: string }).body);

const converted = (question: FactQuestion): ToFollow => {
  const { file, input } = question;
  const same = sameAt(question, (input as { readonly body?: string }).body ?? file.body.id);
  return { ...same, kind: profileOf(question).convertsTo ?? file.kind };
};

const linked = (question: FactQuestion): ToFollow => {
  const { file, input } = question;
  const said = input as Partial<ToFollow> & Pick<ToFollow, 'kind' | 'variant'>;
  return { body: file.body.id, subject: file.subject, ...said };
};

/** The higher body takes the case itself. Where there is none nobody may order that, and the rows refuse it. */
const takenAbove = (question: FactQuestion): ToFollow => {
  const { body, higherBody } = question.file;
  return sameAt(question, higherBody?.id ?? body.id);
};

/** The fact `following` of the rows that lead to another case. */
export const followingOf = {
  transferCase: followingAt(transferred),
  assignToOtherBody: followingAt(transferred),
  acceptTakeOver: followingAt(takenAbove),
  withdrawFile: followingAt(takenAbove),
  convertCase: refusing(followingAt(converted), ({ opensKind, inJurisdiction }) => !opensKind || !inJurisdiction),
  openLinkedCase: refusing(followingAt(linked), ({ inJurisdiction }) => !inJurisdiction),
} as const satisfies Readonly<Record<string, FactFinder>>;
