import { addDays, addMonths, type Day, type Instant } from './day.ts';
import { atLocal, startOfDay, type CalendarSnapshot } from './calendar.ts';
import type { Status } from './names.ts';
import type { Regime } from './schema.ts';

type Periods = Regime['limitation']['periods'];

/** When discipline for one act is barred, and by which rule. Without a day it never is. */
export interface LimitationOfAct {
  readonly measure: string;
  readonly expiry?: Day;
  /** The first instant at which it is barred. */
  readonly expiresAt?: Instant;
  readonly months: number | null;
  readonly source: string;
  readonly status: Status;
}

export interface LimitationQuestion {
  readonly limitation: Regime['limitation'];
  /** The form of discipline that the act deserves: `reprimand`, `warning`, `dismissal`, `expulsion`. */
  readonly measure: string;
  /** The last day of the act, estimated or established. */
  readonly violationDate: Day;
  /** Later violations: each one that falls within the period starts the period of the old one again. */
  readonly laterViolations?: readonly Day[];
  /** What kind of act it is, if it is one that never expires. */
  readonly actType?: string | undefined;
  readonly calendar: CalendarSnapshot;
}

/** The period in force on the day of the act (T15), never today's. */
const periodOn = (periods: Periods, measure: string, date: Day): Periods[number] | undefined =>
  periods
    .filter(
      (period) => period.measure === measure && period.from <= date && (period.to === undefined || date <= period.to),
    )
    .sort((one, other) => other.from.localeCompare(one.from))[0];

const restarted = (date: Day, later: readonly Day[], months: number): Day =>
  [...later].sort().reduce((from, next) => (next > from && next <= addMonths(from, months) ? next : from), date);

/** The limitation of discipline for one act. It bars discipline, never inspection (handbook, time §7). */
export const limitation = (question: LimitationQuestion): LimitationOfAct => {
  const { limitation: rules, measure, violationDate, laterViolations = [], actType, calendar } = question;
  if (actType !== undefined && rules.never.value.includes(actType)) {
    return { measure, months: null, source: rules.never.source, status: rules.never.status };
  }
  const period = periodOn(rules.periods, measure, violationDate);
  if (period === undefined) throw new Error(`No limitation for ${measure} on ${violationDate}`);
  const { months, source, status } = period;
  if (months === null) return { measure, months, source, status };
  const expiry = addMonths(restarted(violationDate, laterViolations, months), months);
  return { measure, expiry, expiresAt: startOfDay(addDays(expiry, 1), calendar), months, source, status };
};

/** The alarms before a limitation runs out, the earliest first. */
export const limitationAlarms = (
  expiry: Day,
  { limitation: rules, ladder }: Pick<Regime, 'limitation' | 'ladder'>,
  calendar: CalendarSnapshot,
): readonly { readonly months: number; readonly at: Instant }[] =>
  [...rules.alarmMonths.value]
    .sort((one, other) => other - one)
    .map((months) => ({ months, at: atLocal(addMonths(expiry, -months), ladder.remindAt, calendar) }));
