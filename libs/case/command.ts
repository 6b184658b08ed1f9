import type { Rules } from '#libs/regime';
import type { ActionName } from './lifecycle.ts';
import type { Actor } from './actor.ts';
import type { CaseFile } from './case-file.ts';
import type { CaseEvent } from './event.ts';

/** What a person asks of a case: already parsed, with the facts from outside that the API added. */
export interface Command {
  readonly action: ActionName;
  readonly input: unknown;
  readonly facts?: unknown;
  readonly actor: Actor;
  /** The sequence that the person saw; another one now is `staleVersion`. Absent when the case is opened. */
  readonly expected?: number;
  /** `requestHash` of action and input. */
  readonly requestHash: string;
  /** Rules that the case works under from this command on (opening, signed decision, calendar, new pin). */
  readonly rules?: Rules;
}

/** What a command led to. Events travel, the file does not. */
export interface Answer {
  /** Of the last event of the command. */
  readonly sequence: number;
  readonly events: readonly CaseEvent[];
  /** Hash of the file after them. */
  readonly fileHash: string;
  readonly requestHash: string;
}

/** One event on its way to the journal. */
export interface Entry {
  readonly event: CaseEvent;
  readonly fileHash: string;
  /** Absent for what the clock or the engine did. */
  readonly requestHash?: string;
}

/** What a workflow hands over to its next run, and what it is started with. */
export interface Carried {
  /** Absent until the opening command was performed. */
  readonly file?: CaseFile;
  readonly rules: Rules;
  /** Due things that could neither be performed nor left; they are passed over. */
  readonly skipped?: readonly string[];
  /** History length after which a run hands over to the next; a thousand events unless told. */
  readonly handOverAfter?: number;
}
