import type { Instant } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import { overdueEscalates, thisEdition } from '../edition.ts';
import { isAbove, mayEscalate } from './overdue.ts';
import { inForce, isOpen } from './open.ts';
import type { Deadline } from './part.ts';

/** Of several things due at one instant the clock does these first (handbook, time §3.11). */
const order = [
  'endPause',
  'lapseSuspension',
  'lapseWindow',
  'lapseUnanswered',
  'missDeadline',
  'escalateOverdue',
  'raiseLimitationAlarm',
  'remind',
] as const;

/** What the clock does at an instant: an action of the table, which it asks for like everybody else. */
export interface DueThing {
  /** The same thing has the same id, so that one which fired is told from the next. */
  readonly id: string;
  readonly at: Instant;
  readonly action: (typeof order)[number];
  readonly input: { readonly deadline: string; readonly rung?: string };
}

const atDueInstant = (file: CaseFile, deadline: Deadline): readonly DueThing[] => {
  const { version, dueAt } = inForce(deadline);
  const thing = (action: DueThing['action'], about = deadline.id): readonly DueThing[] => [
    { id: `${deadline.id}@${version}`, at: dueAt, action, input: { deadline: about } },
  ];
  if (deadline.nature === 'window') return thing('lapseWindow');
  if (deadline.nature === 'duty') return deadline.missed.includes(version) ? [] : thing('missDeadline');
  if (deadline.rule === 'D19') return thing('lapseSuspension');
  if (deadline.rule === 'D15j') return thing('lapseUnanswered');
  return deadline.rule === 'D30' && isOpenPause(file, deadline) ? thing('endPause', deadline.about) : [];
};

const isOpenPause = (file: CaseFile, pause: Deadline): boolean =>
  file.deadlines.some((deadline) => deadline.id === pause.about && deadline.state === 'paused');

const reminders = (deadline: Deadline): readonly DueThing[] =>
  deadline.rungs.slice(0, 1).map(({ rung, at }) => ({
    id: `${deadline.id}@${inForce(deadline).version}:${rung}`,
    at,
    action: deadline.nature === 'alarm' ? 'raiseLimitationAlarm' : 'remind',
    input: { deadline: deadline.id, rung },
  }));

/** At the rung that goes above, the duty itself goes there; once for each version. */
const escalation = (file: CaseFile, deadline: Deadline): readonly DueThing[] => {
  const rung = deadline.rungs.find(isAbove);
  if (rung === undefined || file.higherBody === undefined || !mayEscalate(file, deadline)) return [];
  const id = `${deadline.id}@${inForce(deadline).version}:escalation`;
  return [{ id, at: rung.at, action: 'escalateOverdue', input: { deadline: deadline.id } }];
};

/** Everything that will be due if nobody acts, in the order in which the clock does it. */
export const dueThings = (file: CaseFile, edition = thisEdition): readonly DueThing[] =>
  file.deadlines
    .filter((deadline) => isOpen(deadline) && deadline.state === 'running')
    .flatMap((deadline) => [
      ...atDueInstant(file, deadline),
      ...(edition < overdueEscalates ? [] : escalation(file, deadline)),
      ...reminders(deadline),
    ])
    .sort(
      (one, other) =>
        one.at.localeCompare(other.at) ||
        order.indexOf(one.action) - order.indexOf(other.action) ||
        one.id.localeCompare(other.id),
    );

/** The next due thing, past those (`skipped`, by id) that fired and could not be done. */
export const nextDue = (file: CaseFile, skipped: readonly string[] = [], edition = thisEdition): DueThing | undefined =>
  dueThings(file, edition).find((thing) => !skipped.includes(thing.id));
