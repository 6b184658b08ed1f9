import type { DeadlineId, Rules } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import type { CaseEvent } from '../event.ts';
import { isTerminal } from '../stages.ts';
import { applyChange } from './apply.ts';
import { closeWhatHangsOnEnded } from './settle.ts';
import { moved } from './moves.ts';
import { told, type Moment } from './moment.ts';
import { anyMeasureOpen, isOpen, openDeadlines } from './open.ts';
import type { ClockChange, Deadline } from './part.ts';
import { started, startIfDue } from './starts.ts';
import { rowFor } from './table.ts';
import { isOpen as isMeasureOpen } from '../measures/part.ts';
import { openReview } from '../review/open.ts';

/** Whether the thing that a deadline waits for was answered: a conflict, a request, late evidence. */
const isAnswered = (file: CaseFile, { rule, about }: Deadline): boolean => {
  switch (rule) {
    case 'D17':
      return file.discipline?.some(({ id, appeals }) => id === about && appeals.length > 0) === true;
    case 'D24':
      return !file.conflicts.some((conflict) => conflict.id === about && conflict.outcome === undefined);
    case 'D27':
      return !file.extensionRequests.some((request) => request.id === about && request.answer === undefined);
    case 'D29':
      return !file.rescheduleRequests.some((request) => request.measure === about && request.answer === undefined);
    case 'D32':
      return about === 'effect'
        ? file.effectLapse === null
        : !file.lateEvidence.some((evidence) => evidence.id === about && evidence.answer === undefined);
    default:
      return true;
  }
};

/** Whether an event that can stop a deadline is about this one. */
const concerns = (deadline: Deadline, { after, event }: Moment): boolean => {
  const data = told(event);
  switch (rowFor(deadline.rule).per) {
    case 'measure':
      return data.measure === deadline.about;
    case 'deadline':
      return data.deadline === deadline.about;
    case 'escalation':
      return data.escalation === deadline.about;
    default:
      return isAnswered(after, deadline);
  }
};

const stopsOf = (id: DeadlineId, { rules }: Moment): readonly string[] =>
  rules.regime.replacedEvents?.[id]?.stop ?? rowFor(id).stops;

/** Ends of maximums by lapse of time. */
const lapses: readonly string[] = ['pauseLapsed', 'suspensionLapsed', 'leftUnanswered'];

const stopped = (moment: Moment): readonly ClockChange[] =>
  openDeadlines(moment.after).flatMap((deadline): readonly ClockChange[] => {
    const { event } = moment;
    if (event.type === 'windowLapsed' && told(event).deadline === deadline.id)
      return [{ end: deadline.id, as: 'lapsed' }];
    if (!stopsOf(deadline.rule, moment).includes(event.type) || !concerns(deadline, moment)) return [];
    return [{ end: deadline.id, as: lapses.includes(event.type) ? 'lapsed' : 'met' }];
  });

const cancelled = (moment: Moment): readonly ClockChange[] =>
  openDeadlines(moment.after)
    .filter((deadline) => rowFor(deadline.rule).cancelledAt.includes(moment.event.type))
    .filter((deadline) => rowFor(deadline.rule).per !== 'escalation' || concerns(deadline, moment))
    .filter((deadline) => rowFor(deadline.rule).per !== 'measure' || !isMeasureRunning(moment.after, deadline.about))
    .filter((deadline) => deadline.rule !== 'D26b' || openReview(moment.after, 'petition') === undefined)
    .filter((deadline) => deadline.rule !== 'D29' || isAnswered(moment.after, deadline))
    .map((deadline) => ({ end: deadline.id, as: 'cancelled' as const }));

/** A new date ends the explanation of the old one, which will not come any more. */
const explanationsEnded = ({ after, event }: Moment): readonly ClockChange[] =>
  event.type === 'newDateSet'
    ? openDeadlines(after, 'D28')
        .filter(({ about }) => about === event.data.deadline)
        .map(({ id }) => ({ end: id, as: 'cancelled' as const }))
    : [];

/** Whether the matter that an answer is due to is over: an escalation, a petition or an appeal. */
const isMatterClosed = (file: CaseFile, id: string | undefined): boolean =>
  ![...file.escalations, ...file.reviews].some((matter) => matter.id === id && matter.closedAt === undefined);

const isMeasureRunning = (file: CaseFile, id: string | undefined): boolean =>
  file.measures.some((measure) => measure.id === id && isMeasureOpen(measure));

/** What is moot although no event of its row said so (handbook, time §2a). */
const isMoot = (deadline: Deadline, { after }: Moment): boolean => {
  if (isTerminal(after.stage)) return true;
  const { rule, about } = deadline;
  if (['D10', 'D12', 'D29'].includes(rule) && !isMeasureRunning(after, about)) return true;
  if (['D24', 'D27', 'D29', 'D32'].includes(rule) && isAnswered(after, deadline)) return true;
  if (['D28', 'D30'].includes(rule)) return !after.deadlines.some((other) => other.id === about && isOpen(other));
  if (rowFor(rule).per === 'escalation') return isMatterClosed(after, about);
  if (rule === 'D22b') return after.stage !== 'served' || anyMeasureOpen(after);
  if (anyMeasureOpen(after)) return false;
  if (after.stage === 'served') return ['D9a', 'D9b', 'D25', 'D31'].includes(rule);
  return after.stage === 'remediation' && rule === 'D11';
};

const moot = (moment: Moment): readonly ClockChange[] =>
  openDeadlines(moment.after)
    .filter((deadline) => isMoot(deadline, moment))
    .map((deadline) => ({ end: deadline.id, as: 'cancelled' as const }));

/** With nothing left to remedy in `served`, the decision to close becomes due. */
const closureDue = (moment: Moment): readonly ClockChange[] =>
  moment.after.stage === 'served' && !anyMeasureOpen(moment.after) && openDeadlines(moment.after, 'D22b').length === 0
    ? startIfDue('D22b', moment)
    : [];

const after = (file: CaseFile, changes: readonly ClockChange[], event: CaseEvent): CaseFile =>
  closeWhatHangsOnEnded({
    ...file,
    deadlines: changes.reduce((deadlines, change) => applyChange(deadlines, change, event), file.deadlines),
  });

/**
 * How an event changes the deadlines of its case: stopped, cancelled, moved, started, then what has become moot; each
 * step sees what the ones before it did. `facts` is the file after the event, deadlines untouched.
 */
export const clockChanges = (
  before: CaseFile | undefined,
  facts: CaseFile,
  event: CaseEvent,
  rules: Rules,
): readonly ClockChange[] =>
  [stopped, cancelled, explanationsEnded, moved, started, moot, closureDue, moot].reduce<readonly ClockChange[]>(
    (changes, step) => [...changes, ...step({ before, after: after(facts, changes, event), event, rules })],
    [],
  );
