import { z } from 'zod';
import { addDays, dayNumber, dayOf, epoch, instantOf, isDay, weekday, type Day, type Instant } from './day.ts';
import { statuses, type Status } from './names.ts';

const day = z.string().refine(isDay, 'notADay').meta({ format: 'date' });

/** One day that is not what the weekend pattern makes of it. */
const specialDay = z.strictObject({
  name: z.strictObject({ en: z.string(), ar: z.string(), vi: z.string() }),
  source: z.string().min(1),
  status: z.enum(statuses),
});

/** The dated, versioned data of one calendar. A working day beats a day off, and that beats the weekend. */
export const calendarSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.int().min(1),
  /** Weekend days (0 = Sunday) from each date on, the earliest first. */
  weekend: z.array(z.strictObject({ from: day, days: z.array(z.int().min(0).max(6)) })).min(1),
  off: z.record(day, specialDay),
  work: z.record(day, specialDay),
  /** Outside these dates the weekend pattern alone is used, and the derivation says so. */
  publishedFrom: day,
  publishedTo: day,
  source: z.string().min(1),
  status: z.enum(statuses),
});
export type Calendar = z.output<typeof calendarSchema>;

/** A calendar as a case carries it: plain JSON, with the zone's changes of offset as data. */
export interface CalendarSnapshot {
  readonly id: string;
  readonly version: number;
  readonly weekend: readonly { readonly from: Day; readonly days: readonly number[] }[];
  readonly off: Readonly<Record<Day, { readonly name: string; readonly status: Status }>>;
  readonly work: Readonly<Record<Day, { readonly name: string; readonly status: Status }>>;
  readonly publishedFrom: Day;
  readonly publishedTo: Day;
  /** IANA name, for the reader; the arithmetic uses `offsets`. */
  readonly zone: string;
  /** From each instant on, local time is so many minutes ahead of UTC; the first one also holds before it. */
  readonly offsets: readonly (readonly [from: Instant, minutes: number])[];
}

const briefly = (days: Calendar['off']): CalendarSnapshot['off'] =>
  Object.fromEntries(Object.entries(days).map(([date, { name, status }]) => [date, { name: name.en, status }]));

/** A calendar together with the offsets of the zone in which its days are counted. */
export const snapshot = (calendar: Calendar, zone: string, offsets: CalendarSnapshot['offsets']): CalendarSnapshot => ({
  id: calendar.id,
  version: calendar.version,
  weekend: calendar.weekend,
  off: briefly(calendar.off),
  work: briefly(calendar.work),
  publishedFrom: calendar.publishedFrom,
  publishedTo: calendar.publishedTo,
  zone,
  offsets,
});

/** Whether the calendar says more about a day than its weekend pattern. */
export const isPublished = (date: Day, calendar: CalendarSnapshot): boolean =>
  date >= calendar.publishedFrom && date <= calendar.publishedTo;

export const isWeekend = (date: Day, calendar: CalendarSnapshot): boolean => {
  const pattern = calendar.weekend.findLast(({ from }) => from <= date) ?? calendar.weekend[0];
  return pattern?.days.includes(weekday(date)) ?? false;
};

export const isWorkingDay = (date: Day, calendar: CalendarSnapshot): boolean => {
  if (!isPublished(date, calendar)) return !isWeekend(date, calendar);
  if (date in calendar.work) return true;
  return !(date in calendar.off) && !isWeekend(date, calendar);
};

/** The first working day on or after (`step` 1) or on or before (`step` -1) a day. */
export const workingDayFrom = (date: Day, step: 1 | -1, calendar: CalendarSnapshot): Day => {
  // A pattern without any working day would never end; no calendar of a year has so long a row of days off.
  for (let tried = 0; tried < 400; tried += 1) {
    const candidate = addDays(date, tried * step);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  throw new Error(`Calendar ${calendar.id} has no working day within 400 days of ${date}`);
};

/** The n-th working day after a day, or before it for a negative n; the day itself is not counted. */
export const addWorkingDays = (date: Day, count: number, calendar: CalendarSnapshot): Day => {
  const step = count < 0 ? -1 : 1;
  let current = date;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    current = workingDayFrom(addDays(current, step), step, calendar);
  }
  return current;
};

/** How many working days lie after `from`, up to and including `to`. */
export const workingDaysBetween = (from: Day, to: Day, calendar: CalendarSnapshot): number => {
  let count = 0;
  for (let number = dayNumber(from) + 1; number <= dayNumber(to); number += 1) {
    if (isWorkingDay(dayOf(number), calendar)) count += 1;
  }
  return count;
};

const offsetAt = (milliseconds: number, calendar: CalendarSnapshot): number => {
  const change = calendar.offsets.findLast(([from]) => epoch(from) <= milliseconds) ?? calendar.offsets[0];
  return (change?.[1] ?? 0) * 60_000;
};

/** The local date of an instant. */
export const localDate = (instant: Instant, calendar: CalendarSnapshot): Day => {
  const milliseconds = epoch(instant);
  return dayOf(Math.floor((milliseconds + offsetAt(milliseconds, calendar)) / 86_400_000));
};

/**
 * The first instant at which local clocks show at least this time of the day. A time that clocks skip is the instant of
 * the change; of a time that they show twice it is the first.
 */
const firstInstant = (wall: number, calendar: CalendarSnapshot): number => {
  const offsets = [...new Set([...calendar.offsets.map(([, minutes]) => minutes * 60_000), offsetAt(wall, calendar)])];
  const exact = offsets
    .map((offset) => wall - offset)
    .filter((candidate) => candidate + offsetAt(candidate, calendar) === wall);
  if (exact.length > 0) return Math.min(...exact);
  const skipped = calendar.offsets.find(
    ([from]) =>
      epoch(from) + offsetAt(epoch(from) - 1, calendar) <= wall && epoch(from) + offsetAt(epoch(from), calendar) > wall,
  );
  return skipped === undefined ? wall - offsetAt(wall, calendar) : epoch(skipped[0]);
};

/** The first instant of a local day, also where clocks change at midnight. */
export const startOfDay = (date: Day, calendar: CalendarSnapshot): Instant =>
  instantOf(firstInstant(dayNumber(date) * 86_400_000, calendar));

/** The instant of a local time, `08:00`, on a local day. */
export const atLocal = (date: Day, time: string, calendar: CalendarSnapshot): Instant => {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return instantOf(firstInstant(dayNumber(date) * 86_400_000 + minutes * 60_000, calendar));
};
