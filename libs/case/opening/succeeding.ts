import { z } from 'zod';
import { grades, kinds } from '#libs/regime';
import { action } from '../action.ts';
import type { Elapsed } from '../endings/elapsed.ts';
import type { Inheritance } from '../endings/inheritance.ts';
import type { CaseFile } from '../case-file.ts';
import type { EventOf } from '../event.ts';
import { day, id, text } from '../inputs.ts';
import type { CaseProposed } from './events.ts';
import { opened } from './opened.ts';
import { proposalFacts } from './proposal.ts';

/** Everything from which the first file of a successor is built; nobody is its officer yet. */
export interface SuccessorCaseOpened extends CaseProposed {
  readonly predecessor: { readonly case: string; readonly body: string };
  readonly elapsed: Elapsed;
  readonly inheritance: Inheritance;
  readonly meetings: readonly string[];
}

const elapsed = z.discriminatedUnion('policy', [
  z.strictObject({ policy: z.literal('reset') }),
  z.strictObject({ policy: z.literal('carry'), used: z.int().min(0) }),
]);

const input = z.strictObject({
  predecessor: id,
  kind: z.enum(kinds),
  subject: z.strictObject({ type: z.enum(['organisation', 'member']), organisation: id, person: id.exactOptional() }),
  variant: z.enum(['team', 'none']),
  grounds: text(2_000),
  fields: z.array(text(100)).max(20),
  elapsed,
});

const facts = z.object({
  ...proposalFacts.shape,
  predecessor: z.object({
    body: id,
    /** Taken over, withdrawn or transferred by order: only such a case has a successor. */
    endedByOrder: z.boolean(),
  }),
  grade: z.enum(grades).exactOptional(),
  inheritance: z.custom<Inheritance>((value) => typeof value === 'object' && value !== null),
  meetings: z.array(day),
});
export type SuccessorInput = z.output<typeof input>;
export type SuccessorFacts = z.output<typeof facts>;

/** What the opening of a successor records. */
export const successorOpened = (input: SuccessorInput, facts: SuccessorFacts): SuccessorCaseOpened => {
  const { form, ...body } = facts.body;
  const { inJurisdiction: _ordered, ...subject } = facts.subject;
  const { predecessor, kind, variant, grounds, fields } = input;
  return {
    caseId: facts.caseId,
    number: facts.number,
    kind,
    body,
    ...(form !== undefined && { bodyForm: form }),
    ...(facts.higherBody !== undefined && { higherBody: facts.higherBody }),
    subject: { type: input.subject.type, ...subject },
    variant,
    rules: facts.rules,
    origin: { type: 'case', ref: predecessor },
    grounds,
    fields,
    allegedActs: facts.inheritance.allegedActs,
    overlaps: facts.inheritance.overlaps,
    openRequirements: facts.openRequirements,
    links: [{ kind: 'successorOf', case: predecessor }],
    ...(facts.grade !== undefined && { grade: facts.grade }),
    predecessor: { case: predecessor, body: facts.predecessor.body },
    elapsed: input.elapsed,
    inheritance: facts.inheritance,
    meetings: facts.meetings,
  };
};

/** The case that goes on where another one was taken over: the receiving body needs a decision of its own. */
export const succeedingActions = {
  openSuccessorCase: action({
    input,
    facts,
    from: [],
    to: 'preparation',
    by: ['engine'],
    needs: ['predecessorEnded†'],
    event: 'successorCaseOpened',
    record: ({ input, facts }) => successorOpened(input, facts),
  }),
} as const;

/** The file of a successor, before its first mark: what travelled is there, nothing of it counts as done. */
export const succeeded = (event: EventOf<'successorCaseOpened'>): CaseFile => {
  const { predecessor, elapsed, inheritance, meetings: _meetings, ...data } = event.data;
  const { evidence, findings, documents, limitation, signals } = inheritance;
  return {
    ...opened({ ...event, data }),
    evidence,
    limitation,
    signals,
    documents: documents.map((document) => ({ ...document, sequence: event.sequence })),
    inherited: { case: predecessor.case, from: predecessor.body, elapsed, findings },
  };
};
