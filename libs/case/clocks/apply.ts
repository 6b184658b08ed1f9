import type { CaseFile } from '../case-file.ts';
import type { CaseEvent } from '../event.ts';
import type { ClockChange, Deadline } from './part.ts';
import { closeWhatHangsOnEnded } from './settle.ts';

const change = (deadline: Deadline, next: ClockChange, event: CaseEvent): Deadline => {
  // What was told of it stands in the journal; only a due date of a measure can come back to life.
  const told = deadline.rule === 'D10' ? deadline.told : [];
  if ('end' in next) return { ...deadline, state: next.as, endedAt: event.at, rungs: [], told };
  if ('pause' in next)
    return {
      ...deadline,
      state: 'paused',
      rungs: [],
      pauses: [...deadline.pauses, { from: event.at, ground: next.ground }],
    };
  if ('resume' in next)
    return {
      ...deadline,
      state: 'running',
      rungs: next.rungs,
      versions: [...deadline.versions, next.version],
      pauses: deadline.pauses.map((pause) =>
        pause.to === undefined ? { ...pause, to: event.dueAt ?? event.at } : pause,
      ),
    };
  if ('move' in next)
    return {
      ...deadline,
      ...(next.from !== undefined && { start: next.from }),
      rungs: next.rungs,
      versions: [...deadline.versions, next.version],
      extensions: next.extension === undefined ? deadline.extensions : [...deadline.extensions, next.extension],
      ...(next.extraTime !== undefined && { extraTime: [...(deadline.extraTime ?? []), next.extraTime] }),
    };
  if ('again' in next) {
    const { endedAt: _met, ...open } = deadline;
    return { ...open, state: 'running', rungs: next.rungs };
  }
  if ('ladder' in next) return { ...deadline, rungs: next.rungs };
  if ('next' in next) return { ...deadline, rungs: [...deadline.rungs, next.rung] };
  return deadline;
};

/** The deadline that a change is about. */
export const deadlineOf = (next: ClockChange): string => {
  if ('start' in next) return next.start.id;
  if ('end' in next) return next.end;
  if ('pause' in next) return next.pause;
  if ('resume' in next) return next.resume;
  if ('move' in next) return next.move;
  if ('again' in next) return next.again;
  if ('ladder' in next) return next.ladder;
  return next.next;
};

export const applyChange = (
  deadlines: readonly Deadline[],
  next: ClockChange,
  event: CaseEvent,
): readonly Deadline[] =>
  'start' in next
    ? [...deadlines, next.start]
    : deadlines.map((deadline) => (deadline.id === deadlineOf(next) ? change(deadline, next, event) : deadline));

/** The file with the changes of deadlines that the event carries, as they were counted when it happened. */
export const applyClocks = (file: CaseFile, event: CaseEvent): CaseFile =>
  event.clocks.length === 0
    ? file
    : closeWhatHangsOnEnded({
        ...file,
        deadlines: event.clocks.reduce<readonly Deadline[]>(
          (deadlines, next) => applyChange(deadlines, next, event),
          file.deadlines,
        ),
      });
