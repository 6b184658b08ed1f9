import { atLocal, isWorkingDay, localDate, workingDayFrom, type CalendarSnapshot } from './calendar.ts';
import { addDays, epoch, type Instant } from './day.ts';

/** Local times of the day between which people may be told of what can wait. */
export interface Hours {
  readonly from: string;
  readonly until: string;
}

/** The instant itself within these hours of a working day, otherwise the morning of the next one (handbook, time §8). */
export const nextDaytime = (at: Instant, calendar: CalendarSnapshot, { from, until }: Hours): Instant => {
  const day = localDate(at, calendar);
  const morning = atLocal(day, from, calendar);
  const works = isWorkingDay(day, calendar);
  if (works && epoch(at) < epoch(morning)) return morning;
  if (works && epoch(at) < epoch(atLocal(day, until, calendar))) return at;
  return atLocal(workingDayFrom(addDays(day, 1), 1, calendar), from, calendar);
};
