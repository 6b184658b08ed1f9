import { currentUpdateInfo } from '@temporalio/workflow';
import {
  fileHash,
  followingIn,
  isTerminal,
  nextDue,
  type Carried,
  type CaseEvent,
  type CaseFile,
  type DueThing,
  type Entry,
  type EventType,
  type Step,
} from '#libs/case';
import type { Rules } from '#libs/regime';

/** What the machine could not do by itself and a person must hear of. */
export interface Alarm {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly at: string;
}

/** Events that the engine reacts to by itself; what it does is in `reactions.ts`. */
export const reactedTo = ['reminderSent'] as const satisfies readonly EventType[];

const isReactedTo = (event: CaseEvent): boolean =>
  reactedTo.some((each) => each === event.type) || followingIn(event) !== undefined;

export type Reaction = { readonly event: CaseEvent } | { readonly alarm: Alarm };

/** One run of the workflow: the case, and what is still to be done about what happened. */
export interface Run {
  file: CaseFile | undefined;
  rules: Rules;
  skipped: readonly string[];
  readonly handOverAfter: number;
  /** Of the rules, as this run began with them. */
  readonly edition: number;
  readonly toRecord: Entry[];
  readonly toReact: Reaction[];
  /** What the validator performed for the update that is being answered; its handler need not do it again. */
  rehearsed: Rehearsal | undefined;
  /** The loops end when this is set; nothing is queued by then. */
  over: boolean;
}

/** A step that was performed on a file, and not kept yet. */
export interface Rehearsal {
  readonly updateId: string;
  readonly before: CaseFile | undefined;
  readonly step: Step;
}

export const runOf = ({ file, rules, skipped = [], handOverAfter = 1_000 }: Carried, edition: number): Run => ({
  file,
  rules,
  skipped,
  handOverAfter,
  edition,
  toRecord: [],
  toReact: [],
  rehearsed: undefined,
  over: false,
});

export const carriedBy = ({ file, rules, skipped, handOverAfter }: Run): Carried => ({
  ...(file && { file }),
  rules,
  skipped,
  handOverAfter,
});

/** The instant of the present task: the same in validator and handler, and on replay. */
export const now = (): string => new Date().toISOString();

export const hasEnded = ({ file }: Run): boolean => file !== undefined && isTerminal(file.stage);

/** What the clock does next, past what was dropped. */
export const dueOf = (run: Run): DueThing | undefined =>
  run.file === undefined || hasEnded(run) ? undefined : nextDue(run.file, run.skipped, run.edition);

export const isQuiet = (run: Run): boolean => run.toRecord.length === 0 && run.toReact.length === 0;

/** Takes a step over: it is in force from here on, and recorded and reacted to later. */
export const keep = (run: Run, { event, file }: Step, requestHash?: string): Entry => {
  const entry: Entry = { event, fileHash: fileHash(file), ...(requestHash !== undefined && { requestHash }) };
  run.file = file;
  run.toRecord.push(entry);
  if (isReactedTo(event)) run.toReact.push({ event });
  return entry;
};

/** Whether the command that is being answered was performed before, in this run or an earlier one. */
export const rememberedSequence = ({ file }: Run): number | undefined => {
  const id = currentUpdateInfo()?.id;
  return file?.seen.find(([updateId]) => updateId === id)?.[1];
};
