import { nextDigest } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import { recount, setOn } from './count.ts';
import { told, type Moment } from './moment.ts';
import { nextVersion, rungsAhead } from './next-version.ts';
import { deadlineById, inForce, isHeldByReview, openDeadlines, reviewGround } from './open.ts';
import type { ClockChange, Deadline, Rung } from './part.ts';
import { byTransition, correctedStart, recountedOpen } from './recounted.ts';

const extended = (deadline: Deadline, moment: Moment): readonly ClockChange[] => {
  const extension = told(moment.event).count ?? 0;
  const counted = recount(moment.after, moment.rules, deadline, { extensions: [...deadline.extensions, extension] });
  return [
    {
      move: deadline.id,
      version: nextVersion(deadline, counted, moment),
      rungs: rungsAhead(deadline, counted, moment),
      extension,
    },
  ];
};

const extraGranted = (deadline: Deadline, moment: Moment): readonly ClockChange[] => {
  const extraTime = told(moment.event).count ?? 0;
  const counted = recount(moment.after, moment.rules, deadline, {
    extraTime: [...(deadline.extraTime ?? []), extraTime],
  });
  const version = nextVersion(deadline, counted, moment);
  return [{ move: deadline.id, version, rungs: rungsAhead(deadline, counted, moment), extraTime }];
};

/** The higher body's date stands as it was set; the old versions stay, and so does the delay until then. */
const newDate = (deadline: Deadline, moment: Moment): readonly ClockChange[] => {
  const date = told(moment.event).newDate;
  if (date === undefined) return [];
  const counted = setOn(date, moment.event.type, moment.rules);
  const version = nextVersion(deadline, counted, moment);
  return [{ move: deadline.id, version, rungs: rungsAhead(deadline, counted, moment) }];
};

const resumed = (deadline: Deadline, moment: Moment): readonly ClockChange[] => {
  // At its maximum a pause has ended when it was due, however late the clock noticed.
  const to = moment.event.dueAt ?? moment.event.at;
  const pauses = deadline.pauses.map((pause) => (pause.to === undefined ? { ...pause, to } : pause));
  const counted = recount(moment.after, moment.rules, deadline, { pauses });
  return [
    {
      resume: deadline.id,
      version: nextVersion(deadline, counted, moment),
      rungs: rungsAhead(deadline, counted, moment),
    },
  ];
};

const rescheduled = (moment: Moment): readonly ClockChange[] => {
  const { measure, newDate } = told(moment.event);
  if (newDate === undefined) return [];
  return openDeadlines(moment.after, 'D10')
    .filter((deadline) => deadline.about === measure)
    .map((deadline) => {
      const counted = setOn(newDate, moment.event.type, moment.rules);
      return {
        move: deadline.id,
        version: nextVersion(deadline, counted, moment),
        rungs: rungsAhead(deadline, counted, moment),
      };
    });
};

/** A rejected submission never met the deadline: the same instant is in force again, possibly already passed. */
const undone = (moment: Moment): readonly ClockChange[] => {
  const { measure } = told(moment.event);
  const last = moment.after.deadlines.filter((one) => one.rule === 'D10' && one.about === measure).at(-1);
  if (last === undefined || last.state !== 'met') return [];
  const ahead = rungsAhead(last, inForce(last), moment);
  return [{ again: last.id, rungs: ahead.length > 0 ? ahead : digestAfter(last, moment) }];
};

/** Where the whole ladder has passed already, the digests to the higher body go on from the last one. */
const digestAfter = (deadline: Deadline, { after, rules, event }: Moment): readonly Rung[] => {
  const last = deadline.told.findLast((rung) => rung.startsWith('O4.'));
  const digest = nextDigest({
    after: last?.split('@')[0] ?? 'O3',
    at: event.at,
    calendar: rules.calendar,
    regime: rules.regime,
    spreadKey: after.id,
  });
  return digest === undefined ? [] : [digest];
};

/** Changes of due dates that run on: extensions, pauses, new dates, another law, and the digests that go on after O3. */
const movedBy = (moment: Moment): readonly ClockChange[] => {
  const data = told(moment.event);
  const deadline = data.deadline === undefined ? undefined : deadlineById(moment.after, data.deadline);
  switch (moment.event.type) {
    case 'extensionGranted':
    case 'suspensionExtended':
      return deadline === undefined ? [] : extended(deadline, moment);
    case 'extraTimeGranted':
      return deadline === undefined ? [] : extraGranted(deadline, moment);
    case 'newDateSet':
      return deadline === undefined ? [] : newDate(deadline, moment);
    case 'clockPaused':
      return deadline === undefined ? [] : [{ pause: deadline.id, ground: data.ground ?? '' }];
    case 'clockResumed':
    case 'pauseLapsed':
      return deadline === undefined ? [] : resumed(deadline, moment);
    case 'startCorrected':
      return deadline === undefined ? [] : correctedStart(deadline, moment);
    case 'calendarApplied':
      return recountedOpen(moment);
    case 'regimeRepinned':
      return recountedOpen(moment, byTransition);
    case 'measureRescheduled':
      return rescheduled(moment);
    case 'measureRejected':
      return undone(moment);
    case 'reminderSent':
      return deadline === undefined || data.nextRung === undefined ? [] : [{ next: deadline.id, rung: data.nextRung }];
    default:
      return [];
  }
};

/** What a review holds stands still, also where a pause of another ground has ended, and goes on after it. */
const heldByReview = (moment: Moment, changes: readonly ClockChange[]): readonly ClockChange[] => {
  const holds = (file: CaseFile | undefined, about: string | undefined): boolean =>
    about !== undefined && file?.heldByReview?.includes(about) === true;
  return openDeadlines(moment.after, 'D10').flatMap((deadline): readonly ClockChange[] => {
    const { id, about, state } = deadline;
    const runs = state === 'running' || changes.some((change) => 'resume' in change && change.resume === id);
    if (holds(moment.after, about)) return runs ? [{ pause: id, ground: reviewGround }] : [];
    return holds(moment.before, about) && isHeldByReview(deadline) ? resumed(deadline, moment) : [];
  });
};

/** Changes of due dates that run on, by what happened and by what a review holds. */
export const moved = (moment: Moment): readonly ClockChange[] => {
  const changes = movedBy(moment);
  const { before, after } = moment;
  const isUntouched = before?.heldByReview === undefined && after.heldByReview === undefined;
  return isUntouched ? changes : [...changes, ...heldByReview(moment, changes)];
};
