import { addDays, addMonths, addWorkingDays, atLocal, daysBetween, localDate } from '#libs/regime';
import type { CalendarSnapshot, Day, Instant, Rules } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import { count } from '../clocks/count.ts';
import { inForce } from '../clocks/open.ts';
import type { NoticeRequirement, Term } from './part.ts';

/** The day on which a term ends that begins with service; the day of service is not counted. */
export const addTerm = (service: Day, term: Term, calendar: CalendarSnapshot): Day => {
  if (term.unit === 'month') return addMonths(service, term.count);
  if (term.unit === 'workingDay') return addWorkingDays(service, term.count, calendar);
  return addDays(service, term.count);
};

interface When {
  readonly file: CaseFile;
  readonly rules: Rules;
  readonly at: Instant;
}

/** The last day for service: of D8a where it runs, else as it would run if the notice were signed now. */
export const lastDayOfService = ({ file, rules, at }: When): Day => {
  const running = file.deadlines.filter(({ rule, state }) => rule === 'D8a' && state !== 'cancelled').at(-1);
  if (running !== undefined) return inForce(running).dueDate;
  return count(file, rules, { rule: 'D8a', start: { event: 'conclusionNoticeSigned', at } }).dueDate;
};

/** When a requirement would be due if the notice were served on that day; none without term and date. */
export const dueAfter = (requirement: NoticeRequirement, service: Day, calendar: CalendarSnapshot): Day | undefined =>
  requirement.term === undefined ? requirement.dueDate : addTerm(service, requirement.term, calendar);

/** Whether a date lies so far after service that the body must say why. */
export const isLong = (date: Day, service: Day, rules: Rules): boolean =>
  daysBetween(service, date) > rules.regime.remediation.longTermDays.value;

/** A calendar date that late service leaves too little time moves: nobody is late through late service. */
export const notBeforeMinimum = (date: Day, service: Day, rules: Rules): Day => {
  const earliest = addWorkingDays(service, rules.regime.remediation.lateServiceMinimum.value, rules.calendar);
  return date < earliest ? earliest : date;
};

/** An act that is recorded on a later day took effect on the day on which it was minuted. */
export const tookEffect = (heldOn: Day, at: Instant, calendar: CalendarSnapshot): { readonly effectiveAt?: Instant } =>
  heldOn < localDate(at, calendar) ? { effectiveAt: atLocal(heldOn, '12:00', calendar) } : {};
