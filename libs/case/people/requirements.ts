import type { Asked } from '../action.ts';
import { partiesOf } from '../parties.ts';
import { documentRules } from '../profile.ts';
import { given, type Requirement } from '../requirement.ts';
import { challengeRequirements } from './challenge.ts';
import { disciplineRequirements } from './discipline.ts';
import { repinningRequirements } from './repinning.ts';
import { evidenceSealed } from './sealed.ts';
import { brokenBy, isConflicted, namedIn, type ChairFact, type Naming } from './separation.ts';
import { fits, reaches } from './fitness.ts';
import type { Interest } from './events.ts';
import { teamOf } from './naming.ts';
import type { Snapshot } from './part.ts';
import type { CaseFile } from '../case-file.ts';

/** Those whose conflicts hold the case up: a body member's is a matter of the vote. */
const answerable = ({ duties }: CaseFile): readonly string[] => [
  ...new Set([
    ...teamOf(duties),
    ...[duties.directingMember, duties.assignedOfficer, duties.appraiser].filter((person) => person !== undefined),
  ]),
];

const undeclared = (file: CaseFile): readonly string[] =>
  answerable(file).filter((person) => !file.declared.includes(person));

const conflictedNow = (file: CaseFile): readonly string[] =>
  answerable(file).filter((person) => isConflicted(file, person));

/** Everybody who had a hand in the case: nobody of them works on its recheck (handbook, process §7). */
const workedOn = ({ everOnCase, everVoted, everVerified, appraisal, duties }: CaseFile): readonly string[] => [
  ...everOnCase.team,
  ...everOnCase.directing,
  ...everOnCase.officers,
  ...everVoted,
  ...everVerified,
  ...[appraisal?.by, duties.appraiser, ...duties.verifiers].filter((person) => person !== undefined),
];

const answersRecheck = ({ action = '' }: Asked): boolean => action.endsWith('OnRecheck');

/** Who took part in a recheck, as its answer says; the chair who gives it is one of them. */
const reviewersOf = ({ input, actor }: Asked): readonly string[] => [
  ...((input as { readonly reviewers?: readonly string[] }).reviewers ?? []),
  actor.id,
];

interface Change {
  readonly joins?: string;
  readonly role?: string;
  readonly interests?: readonly Interest[];
}

export const peopleRequirements = {
  dutiesSeparated: {
    met: (asked) => brokenBy(asked as Naming).length === 0,
    params: (asked) => ({ broken: brokenBy(asked as Naming) }),
    remedy: 'fact',
  },
  reviewersNew: given<Naming['input'], { readonly workedBefore?: readonly string[] } | undefined>({
    met: (asked) => {
      if (answersRecheck(asked)) return reviewersOf(asked).every((person) => !workedOn(asked.file).includes(person));
      if (asked.file.kind !== 'recheck' && asked.file.kind !== 'appeal') return true;
      const before = asked.facts?.workedBefore;
      return before !== undefined && namedIn(asked).every((person) => !before.includes(person));
    },
    params: (asked) => ({
      persons: answersRecheck(asked)
        ? reviewersOf(asked).filter((person) => workedOn(asked.file).includes(person))
        : namedIn(asked).filter((person) => asked.facts?.workedBefore?.includes(person) === true),
    }),
    remedy: 'fact',
  }),
  replacementFit: given<Change, { readonly people?: readonly Snapshot[] } | undefined>({
    met: ({ file, rules, at, input, facts }) => {
      if (input.joins === undefined) return true;
      const newcomer = facts?.people?.find(({ person }) => person === input.joins);
      return (
        newcomer !== undefined &&
        fits({ file, rules, at }, newcomer, input.role ?? 'teamMember') &&
        input.interests?.length === 0 &&
        !isConflicted(file, newcomer.person)
      );
    },
    params: ({ input }) => ({ person: input.joins ?? '' }),
    remedy: 'fact',
  }),
  everyInterestDeclared: {
    met: ({ file }) => file.duties.assignedOfficer !== undefined && undeclared(file).length === 0,
    params: ({ file }) => ({ persons: undeclared(file), officerNamed: file.duties.assignedOfficer !== undefined }),
    remedy: ['declareInterests'],
  },
  noOpenConflict: {
    met: ({ file }) => conflictedNow(file).length === 0,
    params: ({ file }) => ({ persons: conflictedNow(file) }),
    remedy: ['clearConflict', 'dismissChallenge', 'changeTeam', 'assignDuty'],
  },
  conflictOpen: given<{ readonly conflict: string }>({
    // What the subject challenges is answered as a challenge.
    met: ({ file, input }) =>
      file.conflicts.some(
        ({ id, source, outcome }) => id === input.conflict && source !== 'challenged' && outcome === undefined,
      ),
    params: ({ input }) => ({ conflict: input.conflict }),
  }),
  documentKindOpenToParty: given<{ readonly kind: string }>({
    met: ({ file, rules, actor, input }) => {
      const parties: readonly string[] = partiesOf(file, actor);
      return documentRules({ file, rules }).some(
        ({ document, by }) => document === input.kind && by.some((party) => parties.includes(party)),
      );
    },
    params: ({ input }) => ({ kind: input.kind }),
  }),
  gradeHoldable: given<
    { readonly grade: string },
    { readonly held: 'contents' | 'metadata' | 'nothing'; readonly chairs: readonly ChairFact[] } | undefined
  >({
    met: ({ input, facts }) =>
      facts !== undefined &&
      facts.held !== 'nothing' &&
      facts.chairs.some(({ clearance }) => reaches(clearance, input.grade)),
    params: ({ input }) => ({ grade: input.grade }),
  }),
  evidenceSealed,
  ...challengeRequirements,
  ...disciplineRequirements,
  ...repinningRequirements,
} as const satisfies Record<string, Requirement>;
