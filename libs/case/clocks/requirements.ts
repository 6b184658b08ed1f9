import { extensionCeiling, localDate } from '#libs/regime';
import type { Asked } from '../action.ts';
import { openEscalations } from '../escalation/open.ts';
import { isParty } from '../parties.ts';
import { given, type Requirement } from '../requirement.ts';
import { ruleFor } from './count.ts';
import { accountable, deadlineById, hasPassed, inForce, isHeldByReview, isOpen, openDeadlines } from './open.ts';
import { isAbove, mayEscalate } from './overdue.ts';
import type { Deadline, ExtensionRequest } from './part.ts';
import { suspensionRequirements } from './suspension.ts';

interface Names {
  readonly deadline?: string;
  readonly request?: string;
  readonly count?: number;
  readonly rung?: string;
  readonly ground?: string;
  readonly startedOn?: string;
}

const requestIn = ({ file, input }: Asked<Names>): ExtensionRequest | undefined =>
  file.extensionRequests.find((request) => request.id === input.request);

/** The deadline that extra time was asked for. */
const concernedAbove = ({ file, action }: Asked): string | undefined =>
  action === 'grantExtraTime' ? openEscalations(file, 'extendBeyondLimit')[0]?.deadline : undefined;

/** The deadline that the input names, itself or by a request about it. */
const deadlineIn = (asked: Asked<Names>): Deadline | undefined =>
  deadlineById(asked.file, asked.input.deadline ?? requestIn(asked)?.deadline ?? concernedAbove(asked) ?? '');

const about =
  (test: (deadline: Deadline, asked: Asked<Names>) => boolean) =>
  (asked: Asked<Names>): boolean => {
    const deadline = deadlineIn(asked);
    return deadline !== undefined && test(deadline, asked);
  };

const named = (asked: Asked<Names>): Record<string, string> => {
  const deadline = deadlineIn(asked);
  return deadline === undefined
    ? { deadline: asked.input.deadline ?? asked.input.request ?? '' }
    : { deadline: deadline.id, rule: deadline.rule, due: inForce(deadline).dueDate };
};

const extensionRule = (deadline: Deadline, { file, rules }: Asked<Names>) =>
  ruleFor(file, rules, deadline.rule).extension;

/** Granted so far, in the unit of the deadline. */
const grantedSum = (deadline: Deadline): number => deadline.extensions.reduce((sum, days) => sum + days, 0);

/** The most that may be granted in all: a part of the original length, fractions rounded down (time §3.7, §4). */
const ceilingOf = (deadline: Deadline, { file, rules }: Asked<Names>): number =>
  extensionCeiling(ruleFor(file, rules, deadline.rule));

/** Granted from above so far, counted apart from extensions. */
const extraSum = ({ extraTime = [] }: Deadline): number => extraTime.reduce((sum, days) => sum + days, 0);

/** The most that the higher body may grant: a part of the original length, fractions rounded down. */
const higherCeilingOf = (deadline: Deadline, { file, rules }: Asked<Names>): number => {
  const rule = ruleFor(file, rules, deadline.rule);
  const [part, whole] = rules.regime.escalation.extraTimeCeiling.value;
  const length = rule.unit === 'nextMeeting' ? (rule.fallback ?? 0) : rule.length;
  return Math.floor((length * part) / whole);
};

const hasAsked = (deadline: Deadline, { file }: Asked<Names>): boolean =>
  file.extensionRequests.some((request) => request.deadline === deadline.id && request.answer === undefined);

const deadlineParams = { params: named };

export const clocksRequirements = {
  deadlineOwned: given<Names>({
    met: about(
      (deadline, { file, actor }) =>
        isParty(accountable(file, deadline), file, actor) ||
        isParty('assignedOfficer', file, actor) ||
        isParty('teamLeader', file, actor),
    ),
    ...deadlineParams,
  }),
  deadlineRunning: given<Names>({
    // A start that lies ahead is no start: what has not begun does not run.
    met: about(
      (deadline, { input, at, rules }) =>
        deadline.state === 'running' && (input.startedOn ?? '') <= localDate(at, rules.calendar),
    ),
    ...deadlineParams,
  }),
  deadlinePaused: given<Names>({
    met: about((deadline) => deadline.state === 'paused' && !isHeldByReview(deadline)),
    ...deadlineParams,
  }),
  deadlineExtendable: given<Names>({
    met: about((deadline, asked) => extensionRule(deadline, asked) !== null),
    ...deadlineParams,
  }),
  deadlineNotExpired: given<Names>({
    met: about((deadline, { at }) => isOpen(deadline) && !hasPassed(deadline, at)),
    ...deadlineParams,
    remedy: 'fact',
  }),
  deadlinePausable: given<Names & { endCondition?: string; until?: string }>({
    met: (asked) =>
      about((deadline) =>
        ruleFor(asked.file, asked.rules, deadline.rule).pauseGrounds.includes(asked.input.ground ?? ''),
      )(asked),
    ...deadlineParams,
  }),
  noExtensionRequestOpen: given<Names>({
    met: about((deadline, asked) => !hasAsked(deadline, asked)),
    ...deadlineParams,
  }),
  extensionRequestOpen: given<Names>({
    met: (asked) => {
      const request = requestIn(asked);
      return request !== undefined && request.answer === undefined;
    },
    ...deadlineParams,
  }),
  extensionsLeft: given<Names>({
    met: about((deadline, asked) => deadline.extensions.length < (extensionRule(deadline, asked)?.count ?? 0)),
    params: (asked) => ({ ...named(asked), granted: deadlineIn(asked)?.extensions.length ?? 0 }),
    remedy: ['requestExtraTime'],
  }),
  withinExtensionCeiling: given<Names>({
    met: about((deadline, asked) => grantedSum(deadline) + (asked.input.count ?? 0) <= ceilingOf(deadline, asked)),
    params: (asked) => {
      const deadline = deadlineIn(asked);
      return {
        ...named(asked),
        ceiling: deadline === undefined ? 0 : ceilingOf(deadline, asked),
        granted: deadline === undefined ? 0 : grantedSum(deadline),
      };
    },
    remedy: 'fact',
  }),
  extensionsExhausted: given<Names>({
    met: about((deadline, asked) => {
      const rule = extensionRule(deadline, asked);
      if (rule === null) return false;
      return deadline.extensions.length >= rule.count || grantedSum(deadline) >= ceilingOf(deadline, asked);
    }),
    params: (asked) => ({ ...named(asked), granted: deadlineIn(asked)?.extensions.length ?? 0 }),
    remedy: ['requestExtension'],
  }),
  withinHigherCeiling: given<Names>({
    met: about((deadline, asked) => extraSum(deadline) + (asked.input.count ?? 0) <= higherCeilingOf(deadline, asked)),
    params: (asked) => {
      const deadline = deadlineIn(asked);
      return {
        ...named(asked),
        ceiling: deadline === undefined ? 0 : higherCeilingOf(deadline, asked),
        granted: deadline === undefined ? 0 : extraSum(deadline),
      };
    },
  }),
  deciderNotOnTeam: {
    met: ({ file, actor }) => {
      const { teamLeader, teamSecretary, teamMembers, directingMember } = file.duties;
      if (actor.id === teamLeader) return false;
      if (file.variant === 'none') return true;
      return ![teamSecretary, directingMember, ...teamMembers].includes(actor.id);
    },
    remedy: 'fact',
  },
  pauseMaximumReached: given<Names>({
    met: ({ file, input, at }) =>
      openDeadlines(file, 'D30').some((pause) => pause.about === input.deadline && hasPassed(pause, at)),
  }),
  rungDue: given<Names>({
    met: about(
      (deadline, { input, at }) =>
        deadline.state === 'running' && deadline.rungs.some(({ rung, at: due }) => rung === input.rung && due <= at),
    ),
  }),
  rungNotSent: given<Names>({
    met: about((deadline, { input }) => !deadline.told.includes(`${input.rung ?? ''}@${inForce(deadline).version}`)),
  }),
  escalationDue: given<Names>({
    met: about(
      (deadline, { file, at }) =>
        mayEscalate(file, deadline) &&
        (deadline.rungs.some((rung) => isAbove(rung) && rung.at <= at) ||
          deadline.told.some((rung) => isAbove({ rung }) && rung.endsWith(`@${inForce(deadline).version}`))),
    ),
    ...deadlineParams,
  }),
  answerMaximumReached: given<Names>({
    met: about((deadline, { at }) => deadline.rule === 'D15j' && hasPassed(deadline, at)),
    ...deadlineParams,
  }),
  dueInstantPassed: given<Names>({ met: about((deadline, { at }) => hasPassed(deadline, at)) }),
  missNotRecorded: given<Names>({
    met: about((deadline) => deadline.nature === 'duty' && !deadline.missed.includes(inForce(deadline).version)),
  }),
  explanationDue: given<Names>({
    met: about(
      (deadline, { file, actor }) =>
        openDeadlines(file, 'D28').some((explanation) => explanation.about === deadline.id) &&
        isParty(accountable(file, deadline), file, actor),
    ),
    ...deadlineParams,
  }),
  windowPassed: given<Names>({
    met: about((deadline, { at }) => deadline.nature === 'window' && hasPassed(deadline, at)),
  }),
  limitationAlarmDue: given<Names>({
    met: about(
      (deadline, { input, at }) =>
        deadline.rule === 'D20' && deadline.rungs.some(({ rung, at: due }) => rung === input.rung && due <= at),
    ),
  }),
  ...suspensionRequirements,
} as const satisfies Record<string, Requirement>;
