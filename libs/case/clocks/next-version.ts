import { rungsOf, type Counted } from './count.ts';
import type { Moment } from './moment.ts';
import { inForce } from './open.ts';
import type { Deadline, Rung, Version } from './part.ts';

/** The version that follows the one in force, with the event that made it. */
export const nextVersion = (deadline: Deadline, counted: Counted, { event }: Moment): Version => ({
  version: inForce(deadline).version + 1,
  ...counted,
  reason: event.type,
  by: event.by,
  at: event.at,
});

/** The reminders of a deadline that still lie ahead. */
export const rungsAhead = (
  deadline: Pick<Deadline, 'rule' | 'nature' | 'start'>,
  counted: Counted,
  { after, rules, event }: Moment,
): readonly Rung[] =>
  rungsOf(after, rules, {
    rule: deadline.rule,
    nature: deadline.nature,
    startDate: deadline.start.date,
    counted,
    at: event.at,
  });
