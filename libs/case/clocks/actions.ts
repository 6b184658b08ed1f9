import { z } from 'zod';
import { nextDigest } from '#libs/regime';
import { action, type Asked } from '../action.ts';
import { overdueEscalates, thisEdition } from '../edition.ts';
import { day, remarks, text, thing } from '../inputs.ts';
import { correctingActions, establishingActions } from './correcting.ts';
import type { ClocksEvents } from './events.ts';
import { deadlineById, inForce } from './open.ts';
import type { Deadline, Rung } from './part.ts';
import { isAbove, mayEscalate, overdueActions } from './overdue.ts';
import { recipientsOf } from './recipients.ts';
import { suspendingActions } from './suspending.ts';

const aDeadline = z.strictObject({ deadline: thing });
const aRung = z.strictObject({ deadline: thing, rung: z.string().regex(/^(R[1-5]|O[1-3]|O4\.\d{1,4}|A\d{1,3})$/) });
const days = z.int().min(1).max(366);

const named = ({ file }: Asked, id: string): Deadline => {
  const deadline = deadlineById(file, id);
  if (deadline === undefined) throw new Error(`No deadline ${id} in the case`);
  return deadline;
};

const versionOf = (asked: Asked, id: string) => ({ deadline: id, version: inForce(named(asked, id)).version });

/** Those above are told for themselves, after the duty went there: whoever is told before is not told again then. */
const comeBy = (at: string, { file, edition = thisEdition }: Asked, deadline: Deadline): readonly Rung[] => {
  const come = deadline.rungs.filter((rung) => rung.at <= at);
  const first = come.findIndex(isAbove);
  const goesAbove = edition >= overdueEscalates && file.higherBody !== undefined && mayEscalate(file, deadline);
  return goesAbove && first > 0 ? come.slice(0, first) : come;
};

/** After an outage several rungs have come at once: the latest is sent, the others are noted as skipped. */
const reminder = (asked: Asked<z.output<typeof aRung>>): ClocksEvents['reminderSent'] => {
  const { file, input, at, rules } = asked;
  const deadline = named(asked, input.deadline);
  const come = comeBy(at, asked, deadline);
  const rung = come.at(-1)?.rung ?? input.rung;
  const digest = /^O[34]/.test(rung)
    ? nextDigest({ after: rung, at, calendar: rules.calendar, regime: rules.regime, spreadKey: file.id })
    : undefined;
  return {
    ...versionOf(asked, input.deadline),
    rung,
    skipped: come.slice(0, -1).map((former) => former.rung),
    to: recipientsOf(file, rules.regime, deadline, rung),
    ...(digest !== undefined && deadline.nature === 'duty' && { nextRung: digest }),
  };
};

const requested = ({ file, input }: Asked<{ request: string }>) => {
  const request = file.extensionRequests.find((one) => one.id === input.request);
  if (request === undefined) throw new Error(`No request ${input.request} in the case`);
  return { request: request.id, deadline: request.deadline };
};

/** Chapter 9 of the handbook's table: clocks. */
export const clocksActions = {
  requestExtension: action({
    input: z.strictObject({ deadline: thing, count: days, ground: text(64), remarks }),
    from: ['active'],
    to: '=',
    by: ['assignedOfficer', 'teamLeader', 'verifier', 'subject'],
    needs: [
      'deadlineOwned†',
      'deadlineRunning†',
      'deadlineExtendable†',
      'deadlineNotExpired†',
      'noExtensionRequestOpen†',
    ],
    event: 'extensionRequested',
    record: ({ input: { deadline, count, ground } }) => ({ deadline, count, ground }),
  }),
  grantExtension: action({
    input: z.strictObject({ request: thing, count: days }),
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: [
      'extensionRequestOpen†',
      'deadlineNotExpired†',
      'extensionsLeft†',
      'withinExtensionCeiling†',
      'deciderNotOnTeam',
    ],
    event: 'extensionGranted',
    record: (asked) => ({ ...requested(asked), count: asked.input.count }),
  }),
  refuseExtension: action({
    input: z.strictObject({ request: thing, remarks: text(4_000) }),
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['extensionRequestOpen†', 'deciderNotOnTeam'],
    event: 'extensionRefused',
    record: (asked) => ({ ...requested(asked), remarks: asked.input.remarks }),
  }),
  pauseClock: action({
    input: z.strictObject({ deadline: thing, ground: text(64), endCondition: text(1_000), until: day }),
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['deadlineRunning†', 'deadlinePausable†', 'deadlineNotExpired†', 'deciderNotOnTeam'],
    event: 'clockPaused',
  }),
  resumeClock: action({
    input: aDeadline,
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['deadlinePaused†', 'deciderNotOnTeam'],
    event: 'clockResumed',
  }),
  endPause: action({
    input: aDeadline,
    from: ['active'],
    to: '=',
    by: ['clock'],
    needs: ['pauseMaximumReached†'],
    event: 'pauseLapsed',
  }),
  ...correctingActions,
  remind: action({
    input: aRung,
    from: ['active'],
    to: '=',
    by: ['clock'],
    needs: ['rungDue†', 'rungNotSent†'],
    event: 'reminderSent',
    record: reminder,
  }),
  missDeadline: action({
    input: aDeadline,
    from: ['active'],
    to: '=',
    by: ['clock'],
    needs: ['dueInstantPassed†', 'deadlineRunning†', 'missNotRecorded†'],
    event: 'deadlineMissed',
    record: (asked) => versionOf(asked, asked.input.deadline),
  }),
  explainOverdue: action({
    input: z.strictObject({ deadline: thing, explanation: text(4_000) }),
    from: ['active'],
    to: '=',
    by: [
      'assignedOfficer',
      'teamLeader',
      'bodySecretary',
      'chair',
      'monitor',
      'verifier',
      'registry',
      'subject',
      'hostOrganisation',
      'bodyRepresentative',
    ],
    needs: ['explanationDue†'],
    event: 'overdueExplained',
  }),
  lapseWindow: action({
    input: aDeadline,
    from: ['active'],
    to: '=',
    by: ['clock'],
    needs: ['windowPassed†'],
    event: 'windowLapsed',
  }),
  ...overdueActions,
  raiseLimitationAlarm: action({
    input: aRung,
    from: ['active'],
    to: '=',
    by: ['clock'],
    needs: ['limitationAlarmDue†'],
    event: 'limitationAlarmRaised',
  }),
  ...establishingActions,
  ...suspendingActions,
} as const;
