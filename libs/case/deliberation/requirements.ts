import { localDate } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import type { BodyAct } from '../inputs.ts';
import { isConflicted } from '../people/separation.ts';
import { profileOf } from '../profile.ts';
import { given, type Requirement } from '../requirement.ts';
import { completenessRequirements } from './completeness.ts';
import type { Count } from './events.ts';
import type { Delivery } from './part.ts';
import { isCarried, quorum, type Members } from './voting.ts';

const wasOnTeam = ({ everOnCase, duties, dissolvedTeam }: CaseFile, person: string): boolean =>
  [
    ...everOnCase.team,
    ...everOnCase.directing,
    ...everOnCase.officers,
    ...duties.teamMembers,
    ...(dissolvedTeam?.members ?? []),
    duties.teamLeader,
    duties.teamSecretary,
    duties.directingMember,
    duties.assignedOfficer,
  ].includes(person);

const isHearingNeeded = (
  file: CaseFile,
  hearing: 'never' | 'always' | 'whenDisciplineProposed' | 'whenTrue',
): boolean => {
  if (hearing === 'whenDisciplineProposed') return file.notice?.disciplineProposed === true;
  if (hearing === 'whenTrue')
    return file.notice?.outcomes.some(({ allegation }) => allegation?.startsWith('true')) ?? false;
  return hearing === 'always';
};

const beforeTheVote = {
  bodyActMinuted: given<{ readonly act?: BodyAct }>({
    // A session that is still to come has no minutes and no resolution.
    met: ({ input, at, rules }) => input.act !== undefined && input.act.heldOn <= localDate(at, rules.calendar),
    params: ({ input }) => (input.act === undefined ? {} : { heldOn: input.act.heldOn }),
    remedy: 'fact',
  }),
  appraiserOutsideTeam: { met: ({ file, actor }) => !wasOnTeam(file, actor.id), remedy: ['assignDuty'] },
  appraisalDone: {
    met: ({ file, rules }) => file.appraisal !== null || !profileOf({ file, rules }).appraisal,
    remedy: ['recordAppraisal'],
  },
  hearingDone: {
    met: ({ file, rules }) => file.hearing !== null || !isHearingNeeded(file, profileOf({ file, rules }).hearing),
    remedy: ['recordHearing'],
  },
  conclusionNoticeDrafted: { met: ({ file }) => file.notice !== null, remedy: ['draftConclusionNotice'] },
  noPendingTakeOver: {
    met: ({ file }) => !file.escalations.some(({ kind, closedAt }) => kind === 'takeOver' && closedAt === undefined),
    remedy: ['withdrawRequest'],
  },
} as const satisfies Record<string, Requirement>;

type VoteFacts = { readonly officialMembers: Members } | undefined;

/** Without the facts nobody is known to be a member. */
const membersIn = (facts: VoteFacts): Members => facts?.officialMembers ?? [];

const ofTheVote = {
  conclusionNotVoted: { met: ({ file }) => file.vote === null, remedy: ['setVoteAside'] },
  conclusionVoted: { met: ({ file }) => file.vote !== null, remedy: ['recordVote'] },
  noConflictedVoter: given<Count>({
    met: ({ input, file }) => !input.voters.some((voter) => isConflicted(file, voter)),
    params: ({ input, file }) => ({ voters: input.voters.filter((voter) => isConflicted(file, voter)) }),
    remedy: ['assignDuty'],
  }),
  quorumMet: given<Count, VoteFacts>({
    met: ({ input, facts, file, rules }) => {
      const { present, needed } = quorum(file, rules, input, membersIn(facts));
      return present >= needed;
    },
    params: ({ input, facts, file, rules }) => ({
      ...quorum(file, rules, input, membersIn(facts)),
      officialMembers: membersIn(facts).length,
    }),
    remedy: 'fact',
  }),
  majorityOfAllMembers: given<Count, VoteFacts>({
    met: ({ input, facts, file, rules }) => isCarried(file, rules, input, membersIn(facts)),
    params: ({ input, facts }) => ({ inFavour: input.inFavour, officialMembers: membersIn(facts).length }),
    remedy: ['recordVoteWithoutMajority'],
  }),
} as const satisfies Record<string, Requirement>;

const isSigned = ({ signature, vote }: CaseFile): boolean => vote !== null && signature?.hash === vote.hash;

const afterTheVote = {
  votedTextUnchanged: {
    met: ({ file }) => file.vote !== null && file.notice?.hash === file.vote.hash,
    remedy: ['setVoteAside'],
  },
  conclusionSigned: { met: ({ file }) => isSigned(file), remedy: ['signConclusionNotice'] },
  conclusionNotSigned: { met: ({ file }) => !isSigned(file) },
  signedTextUnchanged: {
    met: ({ file }) => file.signature !== null && file.notice?.hash === file.signature.hash,
    remedy: ['setVoteAside'],
  },
  kindMayEndInDiscipline: {
    met: ({ file, rules }) => profileOf({ file, rules }).mayEndInDiscipline,
    params: ({ file }) => ({ kind: file.kind }),
    remedy: ['openLinkedCase'],
  },
  limitationNotExpired: {
    met: ({ file, rules, at }) => {
      const today = localDate(at, rules.calendar);
      return file.limitation.some(
        ({ outcome, expiresOn }) => outcome !== 'expires' || expiresOn === undefined || today <= expiresOn,
      );
    },
  },
  recipientsReached: given<{ readonly deliveries: readonly Delivery[] }, { readonly deliveries?: readonly Delivery[] }>(
    {
      met: ({ input, facts, file }) => unreached(file, input.deliveries, facts?.deliveries).length === 0,
      params: ({ input, facts, file }) => ({ recipients: unreached(file, input.deliveries, facts?.deliveries) }),
      remedy: ['recordDelivery'],
    },
  ),
  publicationProvided: {
    met: ({ file, rules }) =>
      profileOf({ file, rules }).publication &&
      rules.regime.publishing.provided.value &&
      (file.grade === undefined || !rules.regime.publishing.forbiddenGrades.value.includes(file.grade)),
  },
} as const satisfies Record<string, Requirement>;

/** Who must act on the notice, or on the one that amends it, and has neither got nor refused it. */
const unreached = (file: CaseFile, input: readonly Delivery[], known: readonly Delivery[] = []): readonly string[] => {
  const isAmending = file.service !== null;
  const reached = [...(isAmending ? [] : file.deliveries), ...input, ...known].map(({ recipient }) => recipient);
  return ((isAmending ? file.amendment?.notice : file.notice)?.recipients ?? [])
    .filter(({ id, mustAct }) => mustAct && !reached.includes(id))
    .map(({ id }) => id);
};

export const deliberationRequirements = {
  ...beforeTheVote,
  ...ofTheVote,
  ...afterTheVote,
  ...completenessRequirements,
} as const satisfies Record<string, Requirement>;
