import { currentUpdateInfo } from '@temporalio/workflow';
import {
  fileHash,
  isTerminal,
  nextDue,
  type Carried,
  type CaseEvent,
  type CaseFile,
  type DueThing,
  type Entry,
  type Step,
} from '#libs/case';
import type { Rules } from '#libs/regime';

/** What the machine could not do by itself and a person must hear of. */
export interface Alarm {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly at: string;
}

export type Reaction = { readonly event: CaseEvent } | { readonly alarm: Alarm };

/** One run of the workflow: the case, and what is still to be done about what happened. */
export interface Run {
  file: CaseFile | undefined;
  rules: Rules;
  skipped: readonly string[];
  readonly handOverAfter: number;
  readonly toRecord: Entry[];
  readonly toReact: Reaction[];
  /** The loops end when this is set; nothing is queued by then. */
  over: boolean;
}

export const runOf = ({ file, rules, skipped = [], handOverAfter = 1_000 }: Carried): Run => ({
  file,
  rules,
  skipped,
  handOverAfter,
  toRecord: [],
  toReact: [],
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
  run.file === undefined || hasEnded(run) ? undefined : nextDue(run.file, run.skipped);

export const isQuiet = (run: Run): boolean => run.toRecord.length === 0 && run.toReact.length === 0;

/** Takes a step over: it is in force from here on, and recorded and reacted to later. */
export const keep = (run: Run, { event, file }: Step, requestHash?: string): Entry => {
  const entry: Entry = { event, fileHash: fileHash(file), ...(requestHash !== undefined && { requestHash }) };
  run.file = file;
  run.toRecord.push(entry);
  run.toReact.push({ event });
  return entry;
};

/** Whether the command that is being answered was performed before, in this run or an earlier one. */
export const rememberedSequence = ({ file }: Run): number | undefined => {
  const id = currentUpdateInfo()?.id;
  return file?.seen.find(([updateId]) => updateId === id)?.[1];
};
