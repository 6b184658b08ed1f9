import { addMonths } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import type { FollowingFacts } from '../endings/following.ts';
import { fitnessRequirements } from '../people/fitness.ts';
import { profileOf } from '../profile.ts';
import { given, happened, type Requirement } from '../requirement.ts';
import type { InspectionPlan } from './part.ts';
import { isOpenTo } from './open-to.ts';
import type { ProposalFacts, ProposalInput } from './proposal.ts';
import { stageDocumentsFiled } from './stage-documents.ts';
import { lookBackMonths, teamSize } from './values.ts';
import { teamOf } from '../people/naming.ts';
import type { Asked } from '../action.ts';

const uncheckedActs = (file: CaseFile): readonly string[] =>
  file.allegedActs.filter(({ id }) => !file.limitation.some(({ act }) => act === id)).map(({ id }) => id);

const unsettled = (file: CaseFile): readonly string[] =>
  file.overlaps.filter(({ answer }) => answer === undefined).map(({ id }) => id);

const proposal = {
  kindOpenToBody: given<ProposalInput, ProposalFacts | FollowingFacts | undefined>({
    // A linked case is opened under the law of its own body, which the API has asked.
    met: ({ facts, ...asked }) => {
      if (facts === undefined) return false;
      return 'following' in facts ? facts.following.opensKind : isOpenTo({ ...asked, facts });
    },
    params: ({ input, facts }) => {
      if (facts === undefined) return { kind: input.kind };
      const { type, level } = 'following' in facts ? facts.following.body : facts.body;
      return { kind: input.kind, bodyType: type, level };
    },
    remedy: 'fact',
  }),
  subjectInJurisdiction: given<ProposalInput, ProposalFacts>({
    met: ({ facts }) => facts.subject.inJurisdiction,
    remedy: 'fact',
  }),
  predecessorEnded: given<unknown, { readonly predecessor: { readonly endedByOrder: boolean } }>({
    met: ({ facts }) => facts.predecessor.endedByOrder,
  }),
  signalNotDuplicate: given<{ readonly source: string; readonly hash: string; readonly repeat: boolean }>({
    met: ({ file, input }) =>
      input.repeat || !file.signals.some(({ source, hash }) => source === input.source && hash === input.hash),
    remedy: 'fact',
  }),
  deciderNotProposer: {
    met: ({ file, actor }) => file.proposer !== actor.id,
    remedy: 'fact',
  },
  limitationChecked: {
    met: ({ file }) => file.done['limitationChecked'] !== undefined && uncheckedActs(file).length === 0,
    params: ({ file }) => ({ acts: uncheckedActs(file) }),
    remedy: ['checkLimitation'],
  },
  overlapSettled: {
    met: ({ file }) => unsettled(file).length === 0,
    params: ({ file }) => ({ overlaps: unsettled(file) }),
    remedy: ['settleOverlap'],
  },
  gradeSet: { met: ({ file }) => file.grade !== undefined, remedy: ['gradeCase'] },
  programmeLinked: {
    met: ({ file: { programme }, rules }) =>
      programme !== null &&
      ('line' in programme || rules.regime.vocabularies.unplannedReasons.value.includes(programme.unplanned)),
    remedy: ['linkProgramme'],
  },
} as const satisfies Record<string, Requirement>;

/** What the plan does not say. */
const missingIn = (plan: InspectionPlan | null, asked: Asked): readonly string[] => {
  const skipsSelfReport = profileOf(asked).skips.includes('selfReport');
  const said: Readonly<Record<string, boolean>> = {
    items: plan !== null && plan.items.length > 0,
    subjects: plan !== null && plan.subjects.length > 0,
    period: plan?.period !== undefined,
    duration: plan?.durationDays !== undefined,
    method: plan?.method !== undefined,
    outline: plan?.outline !== undefined || skipsSelfReport,
  };
  return Object.keys(said).filter((name) => said[name] === false);
};

const withinLookBack = ({ file, rules }: Asked): boolean => {
  if (file.plan?.period === undefined) return true;
  const { planDate, period } = file.plan;
  const earliest = addMonths(planDate, -lookBackMonths(file, rules));
  return period.from <= period.to && period.to <= planDate && period.from >= earliest;
};

const plan = {
  teamAssigned: { met: ({ file }) => file.duties.teamLeader !== undefined, remedy: ['assignTeam'] },
  planSubmitted: { met: ({ file }) => file.plan !== null, remedy: ['submitPlan'] },
  planComplete: {
    met: (asked) => missingIn(asked.file.plan, asked).length === 0,
    params: (asked) => ({ missing: missingIn(asked.file.plan, asked) }),
    remedy: ['returnPlan'],
  },
  periodWithinLookBack: {
    met: withinLookBack,
    params: ({ file, rules }) => ({
      months: lookBackMonths(file, rules),
      ...(file.plan !== null && { planDate: file.plan.planDate }),
    }),
    remedy: 'fact',
  },
  planApproved: happened('planApproved', ['approvePlan']),
} as const satisfies Record<string, Requirement>;

const team = {
  teamMeetsMinimum: {
    met: ({ file, rules }) => {
      const { minimum, maximum } = teamSize(file, rules);
      const { teamLeader, teamSecretary } = file.duties;
      const size = teamOf(file.duties).length;
      if (teamLeader === undefined || size < minimum || size > maximum) return false;
      return file.variant === 'none' || teamSecretary !== undefined;
    },
    params: ({ file, rules }) => ({ ...teamSize(file, rules), size: teamOf(file.duties).length }),
    remedy: ['assignTeam'],
  },
  ...fitnessRequirements,
} as const satisfies Record<string, Requirement>;

export const openingRequirements = {
  ...proposal,
  ...plan,
  ...team,
  stageDocumentsFiled,
} as const satisfies Record<string, Requirement>;
