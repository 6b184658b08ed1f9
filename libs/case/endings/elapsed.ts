import { daysBetween, localDate, workingDaysBetween, type Day, type Rules } from '#libs/regime';
import type { Asked } from '../action.ts';
import type { CaseFile } from '../case-file.ts';
import { ruleFor } from '../clocks/count.ts';
import type { Deadline } from '../clocks/part.ts';

/** Whether the clocks of a successor begin anew, or with the dates that were already used (handbook, escalation §5). */
export type Elapsed = { readonly policy: 'reset' } | { readonly policy: 'carry'; readonly used: number };

const conduct = /^D3[a-f]$/;

const counter = (deadline: Deadline, file: CaseFile, rules: Rules): ((from: Day, to: Day) => number) =>
  ruleFor(file, rules, deadline.rule).unit === 'workingDay'
    ? (from, to) => workingDaysBetween(from, to, rules.calendar)
    : daysBetween;

/** The dates that the conduct limit of a case has used so far, those of its pauses left out, in the unit of its rule. */
const usedBy = (deadline: Deadline, { file, rules, at }: Asked): number => {
  const datesBetween = counter(deadline, file, rules);
  const today = localDate(deadline.endedAt ?? at, rules.calendar);
  const paused = deadline.pauses.map(({ from, to }) =>
    datesBetween(localDate(from, rules.calendar), to === undefined ? today : localDate(to, rules.calendar)),
  );
  return Math.max(0, datesBetween(deadline.start.date, today) - paused.reduce((sum, dates) => sum + dates, 0));
};

const usedBefore = ({ inherited }: CaseFile): number =>
  inherited?.elapsed.policy === 'carry' ? inherited.elapsed.used : 0;

/** How the time of a case goes on in its successor, as the order states it. */
export const elapsedIn = (asked: Asked, policy: Elapsed['policy']): Elapsed => {
  if (policy === 'reset') return { policy };
  const limit = asked.file.deadlines.findLast(({ rule, state }) => conduct.test(rule) && state !== 'cancelled');
  return { policy, used: usedBefore(asked.file) + (limit === undefined ? 0 : usedBy(limit, asked)) };
};
