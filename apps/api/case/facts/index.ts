import { z } from 'zod';
import { openEscalations, refusals, rowOf, unknownThings, type ActionName, type DocumentRef } from '#libs/case';
import { bodyOnDay } from '#libs/database';
import { Invalid } from '#libs/problem';
import { namedDocuments, storedDocuments } from './documents.ts';
import { followingOf } from './following.ts';
import { chairs, officialMembers, people, workedBefore } from './people.ts';
import { regimeIsInForce, rulesInForce, rulesNamed } from './law.ts';
import type { FactFinder, FactQuestion } from './question.ts';
import {
  meetings,
  noticeNumber,
  ownersInNotice,
  openRequirements,
  overlaps,
  owners,
  successorExists,
  successorInherits,
  supersedingServedOn,
} from './world.ts';

const always =
  (value: unknown): FactFinder =>
  async () =>
    value;

const stored: FactFinder = ({ database, file, input }) => storedDocuments(database, file, namedDocuments(input));

/** State secrets are held as metadata with a pointer to their store; everything else whole. */
const held: FactFinder = async ({ input }) =>
  ['internal', 'restricted'].includes((input as { readonly grade: string }).grade) ? 'contents' : 'metadata';

/** How each fact is found, by its name in the rows of the table. */
const finders: Readonly<Record<string, FactFinder>> = {
  people,
  chairs,
  officialMembers,
  workedBefore,
  meetings,
  owners,
  openRequirements,
  overlaps,
  stored,
  held,
  // Before there is a vault, no informant's identity is stored anywhere: none is known.
  informantsFound: always(false),
  informantsAbsent: always(true),
  otherSubjectNamed: always(false),
  deliveries: always([]),
};

/** The body directly above the one that a question waits at, on this day. */
const bodyAbove: FactFinder = async ({ file, at, database }) => {
  const [question] = openEscalations(file, 'guidance');
  const asked = question?.to === undefined ? undefined : await bodyOnDay(database, question.to, at);
  return asked?.higherBody === undefined ? undefined : { id: asked.higherBody.id };
};

/** Facts whose name means something else in one row. */
const own: Readonly<Partial<Record<ActionName, Readonly<Record<string, FactFinder>>>>> = {
  signDecision: { rules: rulesInForce },
  // The engine brings the new version with its command; nobody else may.
  applyCalendar: { rules: async ({ file }) => file.rules },
  repinRegime: { inForce: regimeIsInForce, rules: rulesNamed },
  passGuidanceUp: { next: bodyAbove },
  issueConclusionNotice: { number: noticeNumber },
  amendConclusion: { number: noticeNumber, owners: ownersInNotice },
  transferMeasure: { exists: successorExists, inherits: successorInherits },
  supersedeMeasure: { servedOn: supersedingServedOn },
  acceptTakeOver: { following: followingOf.acceptTakeOver },
  assignToOtherBody: { following: followingOf.assignToOtherBody },
  withdrawFile: { following: followingOf.withdrawFile },
  transferCase: { following: followingOf.transferCase },
  convertCase: { following: followingOf.convertCase },
  openLinkedCase: { following: followingOf.openLinkedCase },
};

const namesIn = (schema: z.ZodType | undefined): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

const found = async (name: ActionName, fact: string, question: FactQuestion): Promise<unknown> => {
  const finder = own[name]?.[fact] ?? finders[fact];
  if (finder === undefined) throw new Error(`Nobody finds the fact ${fact} of ${name}`);
  return finder(question);
};

const looksForDocuments = (name: ActionName): boolean => rowOf(name).needs.includes('evidenceSealed†');

/** A document that is not stored for this case cannot be named; rows that ask for seals refuse it with their own reason. */
const refuseUnknown = (name: ActionName, input: unknown, known: readonly DocumentRef[]): void => {
  if (looksForDocuments(name)) return;
  const missing = namedDocuments(input).filter(
    ({ id, hash }) => !known.some((one) => one.id === id && one.hash === hash),
  );
  if (missing.length > 0)
    throw new Invalid(missing.map(({ pointer }) => ({ pointer, code: 'unknownDocument', params: {} })));
};

/** An id of something that the case does not have; told only to those who may act here at all. */
const refuseUnknownThings = (name: ActionName, question: FactQuestion): void => {
  const pointers = unknownThings(name, question.file, question.input);
  if (pointers.length === 0 || refusals(question, name).length > 0) return;
  throw new Invalid(pointers.map((pointer) => ({ pointer, code: 'unknownThing', params: {} })));
};

/** The facts of a command, as its row declares them, and what is stored of the documents that it names. */
export const factsOf = async (name: ActionName, question: FactQuestion): Promise<unknown> => {
  refuseUnknownThings(name, question);
  const known = (await stored(question)) as readonly DocumentRef[];
  refuseUnknown(name, question.input, known);
  const schema = rowOf(name).facts;
  const facts: Record<string, unknown> = {};
  for (const fact of namesIn(schema)) {
    const value = fact === 'stored' ? known : await found(name, fact, question);
    if (value !== undefined) facts[fact] = value;
  }
  const declared = schema === undefined ? {} : (schema.parse(facts) as object);
  if (schema === undefined && !looksForDocuments(name)) return undefined;
  return looksForDocuments(name) ? { ...declared, stored: known } : declared;
};

/** Facts that some row declares and nobody finds; empty in a build that works. */
export const unfoundFacts = (names: readonly ActionName[]): readonly string[] =>
  names
    // Those who open a case bring what they found out themselves.
    .filter((name) => rowOf(name).from.length > 0)
    .flatMap((name) =>
      namesIn(rowOf(name).facts)
        .filter((fact) => (own[name]?.[fact] ?? finders[fact]) === undefined)
        .map((fact) => `${name}.${fact}`),
    );
