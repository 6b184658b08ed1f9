import { z } from 'zod';
import { action } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import type { EventOf } from '../event.ts';
import { id, text, thing } from '../inputs.ts';
import { given, type Requirement } from '../requirement.ts';
import { decided } from './decided.ts';
import { teamOf } from './naming.ts';
import { conflictTypes, type Conflict, type ConflictType } from './part.ts';

/** A member whom the subject does not accept, with the ground; and what the chair decided. */
export interface ChallengeEvents {
  memberChallenged: { readonly person: string; readonly ground: ConflictType; readonly reason: string };
  challengeUpheld: { readonly challenge: string; readonly reason: string };
  challengeDismissed: { readonly challenge: string; readonly reason: string };
}

const reason = text(2_000);
const decision = z.strictObject({ challenge: thing, reason });

export const challengeActions = {
  challengeMember: action({
    input: z.strictObject({ person: id, ground: z.enum(conflictTypes), reason }),
    /** Whoever votes can be challenged, too. */
    facts: z.object({ officialMembers: z.array(z.object({ person: id })) }),
    from: ['underInspection', 'deliberation', 'execution'],
    to: '=',
    by: ['subject'],
    needs: ['noOpenChallengeOfMember†'],
    event: 'memberChallenged',
  }),
  upholdChallenge: action({
    input: decision,
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['challengeOpen†', 'deciderNotOnTeam'],
    event: 'challengeUpheld',
  }),
  dismissChallenge: action({
    input: decision,
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['challengeOpen†', 'deciderNotOnTeam'],
    event: 'challengeDismissed',
  }),
} as const;

const challenged = (
  file: CaseFile,
  { data, sequence, at }: EventOf<'memberChallenged'>,
): Pick<CaseFile, 'conflicts'> => ({
  conflicts: [
    ...file.conflicts,
    { id: `x${sequence}-1`, person: data.person, type: data.ground, source: 'challenged', at },
  ],
});

export const challengeEvolution = {
  memberChallenged: challenged,
  challengeUpheld: (file: CaseFile, { data }: EventOf<'challengeUpheld'>) => decided(file, data.challenge, 'upheld'),
  challengeDismissed: (file: CaseFile, { data }: EventOf<'challengeDismissed'>) =>
    decided(file, data.challenge, 'cleared'),
} satisfies Record<keyof ChallengeEvents, unknown>;

/** Everybody who works on the case or votes in it: only who has a part can be challenged in it. */
const members = ({ duties }: CaseFile, officials: readonly { readonly person: string }[]): readonly string[] => [
  ...teamOf(duties),
  ...duties.verifiers,
  ...officials.map(({ person }) => person),
  ...[
    duties.directingMember,
    duties.assignedOfficer,
    duties.appraiser,
    duties.bodyRepresentative,
    duties.monitor,
    duties.bodySecretary,
    duties.registry,
    duties.closer,
  ].filter((person) => person !== undefined),
];

/** In the way of another challenge: one of the same person that is undecided, or was dismissed on the same ground. */
const standsInTheWay = ({ source, outcome, type }: Conflict, ground: ConflictType): boolean =>
  source === 'challenged' && (outcome === undefined || (outcome === 'cleared' && type === ground));

export const challengeRequirements = {
  challengeOpen: given<{ readonly challenge: string }>({
    met: ({ file, input }) =>
      file.conflicts.some(
        ({ id: known, source, outcome }) =>
          known === input.challenge && source === 'challenged' && outcome === undefined,
      ),
    params: ({ input }) => ({ challenge: input.challenge }),
  }),
  noOpenChallengeOfMember: given<
    { readonly person: string; readonly ground: ConflictType },
    { readonly officialMembers?: readonly { readonly person: string }[] } | undefined
  >({
    met: ({ file, input, facts }) =>
      members(file, facts?.officialMembers ?? []).includes(input.person) &&
      !file.conflicts.some((one) => one.person === input.person && standsInTheWay(one, input.ground)),
    params: ({ input }) => ({ person: input.person }),
    remedy: ['upholdChallenge', 'dismissChallenge'],
  }),
} as const satisfies Record<string, Requirement>;
