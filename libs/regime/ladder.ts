import { addWorkingDays, atLocal, localDate, workingDayFrom, type CalendarSnapshot } from './calendar.ts';
import { addDays, daysBetween, epoch, instantOf, type Day, type Instant } from './day.ts';
import type { DeadlineId, RungId, natures } from './names.ts';
import type { Place } from './reminder-rules.ts';
import type { Regime } from './schema.ts';

type Nature = (typeof natures)[number];

/** One reminder: its rung (`R1` … `O3`, then `O4.1`, `O4.2`, …) and its instant. */
export interface Reminder {
  readonly rung: string;
  readonly at: Instant;
}

/** What a ladder is built for: one version of one deadline. */
export interface LadderQuestion {
  readonly nature: Nature;
  readonly startDate: Day;
  readonly dueDate: Day;
  readonly dueAt: Instant;
  readonly calendar: CalendarSnapshot;
  readonly regime: Regime;
  readonly deadline: DeadlineId;
  /** Reminders of different cases are spread by it, so that 08:00 is no storm. */
  readonly spreadKey: string;
}

/** FNV-1a over the UTF-16 code units: a small hash that needs nothing from the platform. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
};

const reminderTime = (date: Day, regime: Regime, calendar: CalendarSnapshot, spreadKey: string): Instant => {
  const { remindAt, spreadMinutes } = regime.ladder;
  const spread = spreadMinutes === 0 ? 0 : hash(spreadKey) % (spreadMinutes * 60);
  return instantOf(epoch(atLocal(date, remindAt, calendar)) + spread * 1_000);
};

const dateAt = (place: Place, { startDate, dueDate, calendar }: LadderQuestion): Day | undefined => {
  if ('fraction' in place) {
    const [part, whole] = place.fraction;
    return addDays(startDate, Math.floor((daysBetween(startDate, dueDate) * part) / whole));
  }
  if ('before' in place) {
    return place.unit === 'workingDay'
      ? addWorkingDays(dueDate, -place.before, calendar)
      : addDays(dueDate, -place.before);
  }
  return 'after' in place ? addWorkingDays(dueDate, place.after, calendar) : undefined;
};

const placed = (rung: Regime['ladder']['rungs'][number], question: LadderQuestion): Day | undefined => {
  const width = daysBetween(question.startDate, question.dueDate);
  const wide = rung.fromWidth === undefined || width >= rung.fromWidth;
  const place = wide ? rung.at : rung.narrower;
  if (place === undefined) return undefined;
  const date = dateAt(place, question);
  // What falls on a day off is told on the last working day before; what is overdue counts working days anyway.
  return date === undefined || 'after' in place ? date : workingDayFrom(date, -1, question.calendar);
};

/** The rungs that a deadline has. */
export const rungsOf = (regime: Regime, nature: Nature, deadline: DeadlineId): readonly RungId[] => {
  const without = regime.ladder.without
    .filter((entry) => entry.deadline.includes(deadline))
    .flatMap((entry) => entry.rungs);
  return (regime.ladder.natures[nature] ?? []).filter((rung) => !without.includes(rung));
};

/**
 * The reminders of one version of a deadline, up to O3, the earliest first (handbook, time §8). What falls on or before
 * day 0 is dropped, and of several on one date only the highest stays.
 */
export const ladder = (question: LadderQuestion): readonly Reminder[] => {
  const { regime, calendar, nature, deadline, startDate, spreadKey } = question;
  const has = rungsOf(regime, nature, deadline);
  const dated = regime.ladder.rungs
    .filter(({ rung }) => has.includes(rung))
    .flatMap((rung) => {
      const date = placed(rung, question);
      return date === undefined || date <= startDate ? [] : [{ rung: rung.rung, date }];
    });
  return dated
    .filter(({ date }, index) => !dated.some((other, later) => later > index && other.date === date))
    .sort((one, other) => one.date.localeCompare(other.date))
    .map(({ rung, date }) => ({ rung, at: reminderTime(date, regime, calendar, spreadKey) }));
};

/** The digest after O3 or after another digest: O4.1, O4.2, … until the duty is met or cancelled. */
export const nextDigest = (of: {
  /** The rung that was sent last. */
  readonly after: string;
  readonly at: Instant;
  readonly calendar: CalendarSnapshot;
  readonly regime: Regime;
  readonly spreadKey: string;
}): Reminder | undefined => {
  const place = of.regime.ladder.rungs.find(({ rung }) => rung === 'O4')?.at;
  if (place === undefined || !('every' in place)) return undefined;
  const number = of.after.startsWith('O4.') ? Number(of.after.slice(3)) + 1 : 1;
  const date = addWorkingDays(localDate(of.at, of.calendar), place.every, of.calendar);
  return { rung: `O4.${number}`, at: reminderTime(date, of.regime, of.calendar, of.spreadKey) };
};

/** Who is told at a rung, as parties: up to O2 also everybody of the rungs below; O3 and the digests go above. */
export const rungRecipients = (of: {
  readonly regime: Regime;
  readonly nature: Nature;
  readonly deadline: DeadlineId;
  readonly rung: string;
}): readonly string[] => {
  const { recipients } = of.regime.ladder;
  const entry =
    recipients.find(({ deadline }) => deadline?.includes(of.deadline)) ??
    recipients.find(({ nature, deadline }) => deadline === undefined && nature?.includes(of.nature)) ??
    recipients.find(({ nature, deadline }) => deadline === undefined && nature === undefined);
  const id = of.rung.startsWith('O4') ? 'O4' : of.rung;
  if (id === 'O3' || id === 'O4') return entry?.added[id] ?? [];
  const order: readonly RungId[] = ['R1', 'R2', 'R3', 'R4', 'R5', 'O1', 'O2'];
  const upTo = order.slice(0, order.indexOf(id as RungId) + 1);
  return [...new Set(upTo.flatMap((rung) => entry?.added[rung] ?? []))];
};
