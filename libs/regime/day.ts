/** A local date, `2026-03-02`. */
export type Day = string;
/** An instant in UTC with milliseconds, `2026-03-02T01:00:00.000Z`; in this form instants sort as text. */
export type Instant = string;

const floor = Math.floor;
const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Days since 1970-01-01 of a civil date in the Gregorian calendar. */
export const dayNumber = (day: Day): number => {
  const [year, month, date] = parts(day);
  const y = month > 2 ? year : year - 1;
  const era = floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + floor(yearOfEra / 4) - floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/** The civil date of a day number; the inverse of `dayNumber`. */
export const dayOf = (number: number): Day => {
  const z = number + 719_468;
  const era = floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = floor(
    (dayOfEra - floor(dayOfEra / 1_460) + floor(dayOfEra / 36_524) - floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  const shifted = floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month)}-${pad(dayOfYear - floor((153 * shifted + 2) / 5) + 1)}`;
};

const parts = (day: Day): readonly [year: number, month: number, date: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/** Whether a text is a date that exists, so `2026-02-30` is none. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(dayNumber(text)) === text;

export const addDays = (day: Day, count: number): Day => dayOf(dayNumber(day) + count);

/** How many days `to` lies after `from`. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** The same day number some months later, clamped to the last day of the month. */
export const addMonths = (day: Day, count: number): Day => {
  const [year, month, date] = parts(day);
  const months = year * 12 + month - 1 + count;
  const first = `${pad(floor(months / 12), 4)}-${pad((((months % 12) + 12) % 12) + 1)}-01`;
  const next = floor((months + 1) / 12);
  const last = dayNumber(`${pad(next, 4)}-${pad(((((months + 1) % 12) + 12) % 12) + 1)}-01`) - dayNumber(first);
  return addDays(first, Math.min(date, last) - 1);
};

/** Milliseconds since the epoch, without `Date`. */
export const epoch = (instant: Instant): number =>
  dayNumber(instant.slice(0, 10)) * 86_400_000 +
  Number(instant.slice(11, 13)) * 3_600_000 +
  Number(instant.slice(14, 16)) * 60_000 +
  Math.round(Number(instant.slice(17, -1)) * 1_000);

/** The instant of a number of milliseconds since the epoch; the inverse of `epoch`. */
export const instantOf = (milliseconds: number): Instant => {
  const days = floor(milliseconds / 86_400_000);
  const rest = milliseconds - days * 86_400_000;
  const [hours, minutes] = [floor(rest / 3_600_000), floor(rest / 60_000) % 60];
  const seconds = floor(rest / 1_000) % 60;
  return `${dayOf(days)}T${pad(hours)}:${pad(minutes)}:${pad(seconds)}.${pad(rest % 1_000, 3)}Z`;
};
