import { localDate, startOfDay, type Day, type Instant, type Rules } from '#libs/regime';
import { engine } from '../actor.ts';
import type { CaseFile } from '../case-file.ts';
import type { CaseEvent } from '../event.ts';
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

/** A deadline and what the law of the moment makes of it. */
interface Recounted {
  readonly deadline: Deadline;
  readonly counted: Counted;
}

/** A request for more time is answered before the deadline that it is about, wherever that has moved. */
const answerBefore = (deadline: Deadline, others: readonly Recounted[], moment: Moment): readonly Recounted[] => {
  const { after, rules, event } = moment;
  const request = after.extensionRequests.find(({ id }) => id === deadline.about);
  const concerned = after.deadlines.find(({ id }) => id === request?.deadline);
  if (concerned === undefined) return [];
  const limit = others.find((other) => other.deadline.id === concerned.id)?.counted ?? inForce(concerned);
  const own = count(after, rules, { rule: deadline.rule, start: deadline.start });
  return [{ deadline, counted: capped(own, limit, event.type) }];
};

const recounts = (moment: Moment, recount: Recount): readonly Recounted[] => {
  const open = openDeadlines(moment.after);
  const own = open
    .filter(({ rule }) => rule !== 'D27')
    .flatMap((deadline) => {
      const counted = recount(deadline, moment);
      return counted === undefined ? [] : [{ deadline, counted }];
    });
  const requests = open.filter(({ rule }) => rule === 'D27');
  return [...own, ...requests.flatMap((deadline) => answerBefore(deadline, own, moment))];
};

/** Every open deadline as another law counts it. Met, lapsed and cancelled ones keep what they were counted by. */
export const recountedOpen = (moment: Moment, recount: Recount = byRule): readonly ClockChange[] =>
  recounts(moment, recount).flatMap(({ deadline, counted }) => changeOf(deadline, counted, moment));

/** A due date that another law would move, and where to. */
export interface Move {
  readonly deadline: string;
  readonly rule: string;
  readonly from: Day;
  readonly to: Day;
}

/** What another law would do to the open deadlines of a case. Nothing of the case is changed. */
export const movesUnder = (
  file: CaseFile,
  rules: Rules,
  asked: { readonly by: 'calendarApplied' | 'regimeRepinned'; readonly at: Instant },
): readonly Move[] => {
  const event = { type: asked.by, at: asked.at, by: engine.id, data: {} } as unknown as CaseEvent;
  const moment = { before: file, after: file, event, rules };
  return recounts(moment, asked.by === 'regimeRepinned' ? byTransition : byRule).flatMap(({ deadline, counted }) => {
    const { dueAt, dueDate } = inForce(deadline);
    if (dueAt === counted.dueAt) return [];
    return [{ deadline: deadline.id, rule: deadline.rule, from: dueDate, to: counted.dueDate }];
  });
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
