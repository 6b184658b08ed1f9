import type { Asked, Params } from '../action.ts';
import { holds, offices } from '../actor.ts';
import { given, type Requirement } from '../requirement.ts';
import { complexityOf } from './complexity.ts';
import { leadershipFaults, type Joining } from './joint-team.ts';
import { escalationById, isOpen, openEscalations } from './open.ts';
import type { Escalation, EscalationKind } from './part.ts';

interface Named {
  readonly escalation?: string;
}
/** Some rows of these requirements name an escalation, others speak of the only open one of their kind. */
type Question = Asked<Named | undefined>;

/** The kind that each row opens or answers. */
const kindOf: Readonly<Partial<Record<string, EscalationKind>>> = {
  requestGuidance: 'guidance',
  giveGuidance: 'guidance',
  returnGuidanceRequest: 'guidance',
  passGuidanceUp: 'guidance',
  requestJointTeam: 'jointTeam',
  agreeJointTeam: 'jointTeam',
  declineJointTeam: 'jointTeam',
  requestTakeOver: 'takeOver',
  acceptTakeOver: 'takeOver',
  declineTakeOver: 'takeOver',
  assignToOtherBody: 'takeOver',
  answerWithJointTeam: 'takeOver',
  reportDissent: 'dissent',
  upholdCommittee: 'dissent',
  upholdInspectionCommittee: 'dissent',
  requestExtraTime: 'extendBeyondLimit',
  grantExtraTime: 'extendBeyondLimit',
  refuseExtraTime: 'extendBeyondLimit',
};

const withdrawable: readonly EscalationKind[] = ['guidance', 'jointTeam', 'takeOver', 'extendBeyondLimit'];
/** What is only received, never answered, needs no acknowledging. */
const acknowledged: readonly EscalationKind[] = [...withdrawable, 'overdue', 'dissent'];

const named = (asked: Question): Escalation | undefined => {
  const id = asked.input?.escalation;
  return id === undefined ? undefined : escalationById(asked.file, id);
};

const about = (asked: Question): Params => ({ escalation: asked.input?.escalation ?? '' });

/** The open ones of a kind; where the input names one, that one alone. */
const meant = (asked: Question, ...kinds: readonly EscalationKind[]): readonly Escalation[] =>
  openEscalations(asked.file, ...kinds).filter(
    ({ id }) => asked.input?.escalation === undefined || id === asked.input.escalation,
  );

const waits = (kind: EscalationKind): Requirement =>
  given<Named | undefined>({ met: (asked) => meant(asked, kind).length > 0, params: () => ({ kind }) });

/** Whether the actor asked, or belongs to the body that did. */
const isEscalator = ({ actor }: Asked, { from }: Escalation): boolean =>
  from.person === actor.id || (from.body !== undefined && holds(actor, from.body, ...offices));

const answers = (asked: Question): readonly Escalation[] => {
  const kind = kindOf[asked.action ?? ''];
  const open = kind === undefined ? meant(asked, ...acknowledged) : meant(asked, kind);
  return kind === undefined ? open.filter(({ acknowledgedAt }) => acknowledgedAt === undefined) : open;
};

const ofAsking = {
  noEscalationOfKindOpen: {
    met: ({ file, action }) => {
      const kind = kindOf[action ?? ''];
      return kind === undefined || openEscalations(file, kind).length === 0;
    },
    params: ({ action }) => ({ kind: kindOf[action ?? ''] ?? '' }),
    remedy: ['withdrawRequest'],
  },
  noOverdueEscalationOpen: given<{ readonly deadline: string }>({
    met: ({ file, input }) => !openEscalations(file, 'overdue').some(({ deadline }) => deadline === input.deadline),
    params: ({ input }) => ({ deadline: input.deadline }),
  }),
  complexityEstablished: {
    met: (asked) => complexityOf(asked).established,
    params: (asked) => {
      const { score, threshold } = complexityOf(asked);
      return { score, threshold };
    },
    remedy: ['requestGuidance'],
  },
  noEscalationLoop: given<Named | undefined, { readonly next?: { readonly id: string } } | undefined>({
    met: (asked) => {
      const next = asked.facts?.next?.id;
      const [question] = meant(asked, 'guidance');
      if (next === undefined || question === undefined) return false;
      return ![question.from.body, question.to, ...(question.passedBy ?? [])].includes(next);
    },
  }),
} as const satisfies Record<string, Requirement>;

const ofAnswering = {
  answererNotEscalator: given<Named | undefined>({
    met: (asked) => {
      const open = answers(asked);
      return open.length === 0 || open.some((escalation) => !isEscalator(asked, escalation));
    },
    remedy: 'fact',
  }),
  guidanceOpen: waits('guidance'),
  jointTeamOpen: waits('jointTeam'),
  takeOverOpen: waits('takeOver'),
  dissentOpen: waits('dissent'),
  extraTimeOpen: waits('extendBeyondLimit'),
  overdueEscalationOpen: waits('overdue'),
  referralOpen: waits('referralOut'),
  requestOpen: given<Named>({
    met: (asked) => {
      const request = named(asked);
      if (request === undefined || !isOpen(request) || !withdrawable.includes(request.kind)) return false;
      return isEscalator(asked, request);
    },
    params: about,
  }),
  escalationUnacknowledged: given<Named>({
    met: (asked) => {
      const escalation = named(asked);
      if (escalation === undefined || !isOpen(escalation)) return false;
      return acknowledged.includes(escalation.kind) && escalation.acknowledgedAt === undefined;
    },
    params: about,
  }),
  leadershipStated: given<Joining['input'], Joining['facts']>({
    met: (asked) => leadershipFaults(asked).length === 0,
    params: (asked) => ({ broken: leadershipFaults(asked) }),
  }),
  withdrawalGrounded: given<{ readonly ground: string }>({
    met: ({ input, rules }) => rules.regime.vocabularies.withdrawalGrounds.value.includes(input.ground),
    params: ({ rules }) => ({ grounds: rules.regime.vocabularies.withdrawalGrounds.value }),
  }),
} as const satisfies Record<string, Requirement>;

export const escalationRequirements = { ...ofAsking, ...ofAnswering } as const satisfies Record<string, Requirement>;
