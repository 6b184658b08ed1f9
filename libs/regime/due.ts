import {
  isPublished,
  isWeekend,
  isWorkingDay,
  localDate,
  startOfDay,
  workingDayFrom,
  type CalendarSnapshot,
} from './calendar.ts';
import { addDays, addMonths, dayNumber, dayOf, type Day, type Instant } from './day.ts';
import type { CountedDerivation } from './derivation.ts';
import type { TimeRuleEntry } from './time-rule.ts';

/** What a due date is counted from. */
export interface Counting {
  readonly start: { readonly event: string; readonly at: Instant };
  readonly rule: Pick<TimeRuleEntry, 'length' | 'unit' | 'fallback' | 'source' | 'status'>;
  readonly calendar: CalendarSnapshot;
  /** Granted, in the unit of the rule. */
  readonly extensions: readonly number[];
  /** A pause that still runs excludes nothing yet: its dates are known when it ends. */
  readonly pauses: readonly { readonly from: Instant; readonly to?: Instant }[];
  /** Meetings of the body that were scheduled when the deadline started. */
  readonly meetings?: readonly Day[];
  /** Whether a due date on a day off moves on to the next working day. */
  readonly roll: boolean;
}

export interface Due {
  readonly dueDate: Day;
  /** The first instant after the due date in the body's zone: in time is what happens before it. */
  readonly dueAt: Instant;
  readonly derivation: CountedDerivation;
}

type Row = readonly [first: Day, last: Day];

/** The dates after each pause date up to and including its resume date; rows that overlap or touch are united. */
const excludedRows = ({ pauses, calendar }: Counting): readonly Row[] =>
  pauses
    .flatMap(({ from, to }): readonly Row[] => {
      if (to === undefined) return [];
      const [paused, resumed] = [localDate(from, calendar), localDate(to, calendar)];
      return resumed > paused ? [[addDays(paused, 1), resumed]] : [];
    })
    .sort(([one], [other]) => one.localeCompare(other))
    .reduce<readonly Row[]>((rows, row) => {
      const last = rows[rows.length - 1];
      if (last === undefined || row[0] > addDays(last[1], 1)) return [...rows, row];
      return [...rows.slice(0, -1), [last[0], last[1] > row[1] ? last[1] : row[1]]];
    }, []);

const isIn = (date: Day, rows: readonly Row[]): boolean => rows.some(([first, last]) => date >= first && date <= last);

/** Walks from day 0, which is not counted, until so many dates have counted. */
const walk = (start: Day, count: number, counts: (date: Day) => boolean): Day => {
  let number = dayNumber(start);
  for (let left = count; left > 0;) {
    number += 1;
    if (counts(dayOf(number))) left -= 1;
  }
  return dayOf(number);
};

const countMonths = (start: Day, months: number, rows: readonly Row[]): Day => {
  let due = addMonths(start, months);
  let number = dayNumber(start);
  // An excluded date within the added days adds a day of its own.
  while (number < dayNumber(due)) {
    number += 1;
    if (isIn(dayOf(number), rows)) due = addDays(due, 1);
  }
  return due;
};

const countDays = (start: Day, count: number, { rule, calendar }: Counting, rows: readonly Row[]): Day =>
  walk(start, count, (date) => !isIn(date, rows) && (rule.unit !== 'workingDay' || isWorkingDay(date, calendar)));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const reached = (
  start: Day,
  counting: Counting,
  rows: readonly Row[],
): { readonly date: Day; readonly meeting?: Day } => {
  const { rule, extensions, meetings = [] } = counting;
  const extended = sum(extensions);
  if (rule.unit === 'month') return { date: countMonths(start, rule.length + extended, rows) };
  if (rule.unit !== 'nextMeeting') return { date: countDays(start, rule.length + extended, counting, rows) };
  const latest = countDays(start, (rule.fallback ?? rule.length) + extended, counting, rows);
  const earliest = countDays(start, 1 + extended, counting, rows);
  const meeting = [...meetings].sort().find((date) => date >= earliest && !isIn(date, rows));
  return meeting !== undefined && meeting <= latest ? { date: meeting, meeting } : { date: latest };
};

const onTheWay = (from: Day, to: Day, keep: (date: Day) => boolean, days: readonly Day[]): readonly Day[] =>
  days.filter((date) => date > from && date <= to && keep(date)).sort();

const special = (start: Day, end: Day, { calendar, rule }: Counting) => {
  if (rule.unit !== 'workingDay') return {};
  const published = (date: Day): boolean => isPublished(date, calendar);
  const off = onTheWay(
    start,
    end,
    (date) => published(date) && !isWorkingDay(date, calendar) && !isWeekend(date, calendar),
    Object.keys(calendar.off),
  );
  const worked = onTheWay(start, end, published, Object.keys(calendar.work));
  return { ...(off.length > 0 && { off }), ...(worked.length > 0 && { worked }) };
};

/** When something is due, and how that was counted (handbook, time §3). Pure: the same input gives the same instant. */
export const due = (counting: Counting): Due => {
  const { start, rule, calendar, extensions, roll } = counting;
  const startDate = localDate(start.at, calendar);
  const rows = excludedRows(counting);
  const { date, meeting } = reached(startDate, counting, rows);
  const dueDate = roll ? workingDayFrom(date, 1, calendar) : date;
  const usesCalendar = rule.unit === 'workingDay' || roll;
  const excluded = rows.filter(([first, last]) => last > startDate && first <= dueDate);
  const derivation: CountedDerivation = {
    start: { ...start, date: startDate },
    rule: {
      length: rule.unit === 'nextMeeting' ? (rule.fallback ?? rule.length) : rule.length,
      unit: rule.unit,
      source: rule.source,
      status: rule.status,
    },
    calendar: { id: calendar.id, version: calendar.version },
    ...special(startDate, dueDate, counting),
    ...(excluded.length > 0 && { excluded }),
    ...(extensions.length > 0 && { extensions }),
    ...(meeting !== undefined && { meeting }),
    ...(dueDate !== date && { rolledFrom: date }),
    ...(usesCalendar &&
      !(isPublished(addDays(startDate, 1), calendar) && isPublished(dueDate, calendar)) && {
        unpublished: true as const,
      }),
  };
  return { dueDate, dueAt: startOfDay(addDays(dueDate, 1), calendar), derivation };
};
