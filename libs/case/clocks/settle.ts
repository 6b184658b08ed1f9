import type { Instant } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import type { CaseEvent } from '../event.ts';
import type { Escalation } from '../escalation/part.ts';
import type { Conflict } from '../people/part.ts';
import { isTerminal } from '../stages.ts';
import { isOpen as isMeasureOpen } from '../measures/part.ts';
import { liftReviewMarks } from '../review/open.ts';
import { isOpen } from './open.ts';

type Ended = ReadonlyMap<string, string>;

const endedDeadlines = (file: CaseFile): Ended =>
  new Map(
    file.deadlines.filter((deadline) => !isOpen(deadline)).map(({ id, endedAt, start }) => [id, endedAt ?? start.at]),
  );

/** What was escalated because of a deadline ends with it. */
const closeEscalationsOfEnded = (file: CaseFile, ended: Ended): CaseFile => {
  const hangs = ({ closedAt, deadline }: Escalation): boolean =>
    closedAt === undefined && deadline !== undefined && ended.has(deadline);
  if (!file.escalations.some(hangs)) return file;
  return {
    ...file,
    escalations: file.escalations.map((escalation) =>
      hangs(escalation)
        ? { ...escalation, closedAt: ended.get(escalation.deadline ?? '') ?? '', closedBy: 'deadlineEnded' as const }
        : escalation,
    ),
  };
};

/** What hangs on a deadline which is no longer open is closed with it: requests for more time, escalations (time §2a, 4). */
export const closeWhatHangsOnEnded = (file: CaseFile): CaseFile => {
  const ended = endedDeadlines(file);
  return closeRequestsOfEnded(closeEscalationsOfEnded(file, ended), ended);
};

const closeRequestsOfEnded = (file: CaseFile, ended: Ended): CaseFile => {
  if (!file.extensionRequests.some((request) => request.answer === undefined && ended.has(request.deadline)))
    return file;
  return {
    ...file,
    extensionRequests: file.extensionRequests.map((request) =>
      request.answer === undefined && ended.has(request.deadline) ? { ...request, answer: 'closed' as const } : request,
    ),
  };
};

const openMeasures = (file: CaseFile): ReadonlySet<string> =>
  new Set(file.measures.filter((measure) => isMeasureOpen(measure)).map((measure) => measure.id));

/** A request for a new date ends with its measure (time §2a, 2). */
const closeReschedulesOfEnded = (file: CaseFile): CaseFile => {
  if (!file.rescheduleRequests.some((request) => request.answer === undefined)) return file;
  const open = openMeasures(file);
  return {
    ...file,
    rescheduleRequests: file.rescheduleRequests.map((request) =>
      request.answer === undefined && !open.has(request.measure) ? { ...request, answer: 'closed' as const } : request,
    ),
  };
};

/** In a terminal state nothing is open: no request, conflict, suspension, escalation, review or late evidence (time §2a, 1). */
const closeAll = (file: CaseFile, at: Instant): CaseFile => ({
  ...file,
  escalations: file.escalations.map((one) =>
    one.closedAt === undefined ? { ...one, closedAt: at, closedBy: 'caseEnded' as const } : one,
  ),
  reviews: file.reviews.map((one) => ({ ...one, closedAt: one.closedAt ?? at })),
  extensionRequests: file.extensionRequests.map((one) => ({ ...one, answer: one.answer ?? ('closed' as const) })),
  rescheduleRequests: file.rescheduleRequests.map((one) => ({ ...one, answer: one.answer ?? ('closed' as const) })),
  lateEvidence: file.lateEvidence.map((one) => ({ ...one, answer: one.answer ?? ('closed' as const) })),
  ...(file.suspensions !== undefined && {
    suspensions: file.suspensions.map((one) => ({ ...one, ended: one.ended ?? ('caseEnded' as const) })),
  }),
  conflicts: file.conflicts.map((one): Conflict => (one.outcome === undefined ? { ...one, outcome: 'moot' } : one)),
});

/** What an event made moot, beside deadlines: those are changed by the event itself. */
export const settle = (file: CaseFile, { at }: Pick<CaseEvent, 'at'>): CaseFile =>
  liftReviewMarks(isTerminal(file.stage) ? closeAll(file, at) : closeReschedulesOfEnded(file));
