import {
  clock,
  fileHash,
  nextDue,
  perform,
  refusals,
  requestHash,
  rowOf,
  type ActionName,
  type Actor,
  type CaseFile,
  type DocumentRef,
  type DueThing,
  type Entry,
  type Step,
} from '#libs/case';
import {
  addWorkingDays,
  atLocal,
  isWorkingDay,
  localDate,
  workingDayFrom,
  type Instant,
  type Rules,
} from '#libs/regime';
import type { Table } from '../play/table.ts';
import type { Planned } from './planned.ts';

/** What a play in the past finds out from outside, as of an instant. */
export interface Outside {
  rulesOf(file: CaseFile): Promise<Rules>;
  actorOf(person: string, at: Instant): Promise<Actor>;
  factsOf(asked: {
    readonly action: ActionName;
    readonly file: CaseFile;
    readonly rules: Rules;
    readonly actor: Actor;
    readonly at: Instant;
    readonly input: unknown;
  }): Promise<unknown>;
  documentFor(file: CaseFile, at: Instant): Promise<DocumentRef>;
  voters: readonly string[];
}

/** A case that is played in the past, with everything for its journal. */
export interface Past {
  readonly file: CaseFile;
  readonly rules: Rules;
  readonly now: number;
  readonly entries: readonly Entry[];
}

export const entryOf = ({ event, file }: Step, hash?: string): Entry => ({
  event,
  fileHash: fileHash(file),
  ...(hash !== undefined && { requestHash: hash }),
});

export const instant = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

const fire = (past: Past, due: DueThing): Past => {
  const now = Math.max(past.now, Date.parse(due.at));
  const asking = { file: past.file, rules: past.rules, actor: clock, at: instant(now) };
  const given = { input: due.input };
  if (refusals(asking, due.action, given).length > 0) return { ...past, now };
  const step = perform(asking, due.action, given, { dueAt: due.at });
  return { ...past, now, file: step.file, entries: [...past.entries, entryOf(step)] };
};

/** The clock does everything that is due until an instant; what cannot be done is passed over, as the engine does. */
export const pass = (past: Past, until: number): Past => {
  const skipped: string[] = [];
  let here = past;
  for (;;) {
    const due = nextDue(here.file, skipped);
    if (due === undefined || Date.parse(due.at) > until) return { ...here, now: Math.max(here.now, until) };
    here = fire(here, due);
    if (nextDue(here.file, skipped)?.id === due.id) skipped.push(due.id);
  }
};

const minute = 60_000;
export const day = 24 * 60 * minute;

/** When the next thing is done: often a little later, sometimes after days; always on a working day, in office hours. */
export const nextInstant = ({ now, rules, entries }: Past, { chance, pace }: Planned): number => {
  const { calendar } = rules;
  const drawn = chance(`gap-${entries.length}`);
  const days = Math.round((drawn < 0.55 ? 0 : drawn < 0.9 ? 1 : 3) * pace);
  const today = localDate(instant(now), calendar);
  const then = isWorkingDay(today, calendar)
    ? addWorkingDays(today, days, calendar)
    : workingDayFrom(today, 1, calendar);
  const minutes = Math.floor(chance(`minute-${entries.length}`) * 440);
  const time = `${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return Math.max(now + 7 * minute, Date.parse(atLocal(then, time, calendar)));
};

export const tableOf = (past: Past, planned: Planned, outside: Outside, document: DocumentRef): Table => ({
  file: past.file,
  rules: past.rules,
  at: instant(past.now),
  today: localDate(instant(past.now), past.rules.calendar),
  cast: planned.cast,
  voters: outside.voters,
  document,
});

/** Does a move with the facts of its day. */
export const make = async (
  past: Past,
  person: string,
  move: { readonly action: ActionName; readonly input: unknown },
  outside: Outside,
): Promise<Past> => {
  const at = instant(past.now);
  const { file, rules } = past;
  const actor = await outside.actorOf(person, at);
  const input = rowOf(move.action).input.parse(move.input);
  const facts = await outside.factsOf({ action: move.action, file, rules, actor, at, input });
  const step = perform({ file, rules, actor, at }, move.action, { input, facts });
  const entry = entryOf(step, requestHash({ case: file.id, action: move.action, input }));
  const pinned = move.action === 'signDecision' ? await outside.rulesOf(step.file) : rules;
  return { ...past, rules: pinned, file: step.file, entries: [...past.entries, entry] };
};
