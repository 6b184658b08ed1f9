import { localDate, startOfDay } from '#libs/regime';
import { count, countAgain, ruleFor, type Counted } from './count.ts';
import { told, type Moment } from './moment.ts';
import { nextVersion, rungsAhead } from './next-version.ts';
import { inForce, openDeadlines } from './open.ts';
import type { ClockChange, Deadline, Rung } from './part.ts';

/** Nobody counted these, or they were bounded by the act that set them: another law does not move them. */
const fixed: readonly string[] = ['D20', 'D30'];

const capped = (own: Counted, limit: Pick<Counted, 'dueDate' | 'dueAt'>, event: string): Counted =>
  limit.dueAt < own.dueAt
    ? { dueDate: limit.dueDate, dueAt: limit.dueAt, derivation: { setBy: event, date: limit.dueDate } }
    : own;

/** What a deadline would be by the law of the moment; none where it is no matter of counting. */
type Recount = (deadline: Deadline, moment: Moment) => Counted | undefined;

const byRule: Recount = (deadline, { after, rules }) =>
  fixed.includes(deadline.rule) ? undefined : countAgain(after, rules, deadline);

/**
 * By the transition policy of the new regime's rule: what is begun may stay as it was, or may change only to what is
 * better for the subject: later for what it must do or may do, earlier for what others must do.
 */
export const byTransition: Recount = (deadline, moment) => {
  const counted = byRule(deadline, moment);
  if (counted === undefined) return undefined;
  const { transition } = ruleFor(moment.after, moment.rules, deadline.rule, deadline.about);
  if (transition === 'newestForStepsNotBegun') return undefined;
  const isLater = counted.dueAt > inForce(deadline).dueAt;
  if (transition === 'mostFavourableToSubject' && isLater !== (deadline.owner === 'subject')) return undefined;
  return counted;
};

/** Digests to the higher body go on from the last one, whatever the law. */
const digests = ({ rungs }: Deadline): readonly Rung[] => rungs.filter(({ rung }) => rung.startsWith('O4'));

const sameRungs = (one: readonly Rung[], other: readonly Rung[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Another due instant makes a version; the same one keeps what it has, but for reminders that fall elsewhere now. */
const changeOf = (deadline: Deadline, counted: Counted, moment: Moment): readonly ClockChange[] => {
  const { version, dueAt } = inForce(deadline);
  const ahead = deadline.state === 'paused' ? [] : rungsAhead(deadline, counted, moment);
  if (counted.dueAt !== dueAt)
    return [{ move: deadline.id, version: nextVersion(deadline, counted, moment), rungs: ahead }];
  const unsent = ahead.filter(({ rung }) => !deadline.told.includes(`${rung}@${version}`));
  const rungs = [...unsent, ...digests(deadline)];
  if (deadline.state === 'paused' || sameRungs(rungs, deadline.rungs)) return [];
  return [{ ladder: deadline.id, rungs }];
};

const movedTo = (changes: readonly ClockChange[], deadline: Deadline): Pick<Counted, 'dueDate' | 'dueAt'> => {
  const moved = changes.find((change) => 'move' in change && change.move === deadline.id);
  return moved !== undefined && 'move' in moved ? moved.version : inForce(deadline);
};

/** A request for more time is answered before the deadline that it is about, wherever that has moved. */
const answerBefore = (deadline: Deadline, others: readonly ClockChange[], moment: Moment): readonly ClockChange[] => {
  const { after, rules, event } = moment;
  const request = after.extensionRequests.find(({ id }) => id === deadline.about);
  const concerned = after.deadlines.find(({ id }) => id === request?.deadline);
  if (concerned === undefined) return [];
  const own = count(after, rules, { rule: deadline.rule, start: deadline.start });
  return changeOf(deadline, capped(own, movedTo(others, concerned), event.type), moment);
};

/** Every open deadline as another law counts it. Met, lapsed and cancelled ones keep what they were counted by. */
export const recountedOpen = (moment: Moment, recount: Recount = byRule): readonly ClockChange[] => {
  const open = openDeadlines(moment.after);
  const changes = open
    .filter(({ rule }) => rule !== 'D27')
    .flatMap((deadline) => {
      const counted = recount(deadline, moment);
      return counted === undefined ? [] : changeOf(deadline, counted, moment);
    });
  const requests = open.filter(({ rule }) => rule === 'D27');
  return [...changes, ...requests.flatMap((deadline) => answerBefore(deadline, changes, moment))];
};

const startOn = (deadline: Deadline, day: string, { rules }: Pick<Moment, 'rules'>): Deadline['start'] => {
  const same = localDate(deadline.start.at, rules.calendar) === day;
  return { ...deadline.start, at: same ? deadline.start.at : startOfDay(day, rules.calendar), date: day };
};

/** The deadline counted from the day on which it really began. A date that was set stays; its beginning is put right. */
export const correctedStart = (deadline: Deadline, moment: Moment): readonly ClockChange[] => {
  const { startedOn } = told(moment.event);
  if (startedOn === undefined) return [];
  const from = startOn(deadline, startedOn, moment);
  const corrected = { ...deadline, start: from };
  const counted = countAgain(moment.after, moment.rules, corrected) ?? inForce(deadline);
  const { dueDate, dueAt, derivation } = counted;
  return [
    {
      move: deadline.id,
      version: nextVersion(deadline, { dueDate, dueAt, derivation }, moment),
      rungs: rungsAhead(corrected, counted, moment),
      from,
    },
  ];
};
