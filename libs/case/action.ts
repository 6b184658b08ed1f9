import type { z } from 'zod';
import type { Instant, Rules } from '#libs/regime';
import type { Actor } from './actor.ts';
import type { CaseFile } from './case-file.ts';
import type { EventData, EventType } from './event.ts';
import type { Party } from './parties.ts';
import type { RequirementCode } from './requirements.ts';
import type { ActiveStage, CaseStage, StageGroup } from './stages.ts';

/** What every question is about. `file` is absent only before a case exists. */
export interface Asking {
  readonly file?: CaseFile | undefined;
  readonly rules: Rules;
  readonly actor: Actor;
  readonly at: Instant;
  /** Raised when events or due instants change their meaning, so that old histories replay as they were. */
  readonly edition?: number;
}

/** A question about one action on a case that exists (or is about to), with its input and the facts the API added. */
export interface Asked<Input = unknown, Facts = unknown> extends Asking {
  readonly file: CaseFile;
  /** The row that is asked about. */
  readonly action?: string;
  readonly input: Input;
  readonly facts: Facts;
}

export type Params = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A need of a row. With † it also looks at the input, so that it cannot be answered without one. */
export type Need = RequirementCode | `${RequirementCode}†`;

/** One row of the table of actions: data, so that it can be drawn, counted, tested and varied by a regime. */
export interface Row<Event extends EventType = EventType> {
  readonly input: z.ZodType;
  /** Facts from outside, filled by the API and never by people. */
  readonly facts?: z.ZodType;
  /** Empty for an action that creates the case. */
  readonly from: readonly (ActiveStage | StageGroup)[];
  readonly to: CaseStage | '=';
  readonly by: readonly Party[];
  readonly needs: readonly Need[];
  readonly event: Event;
  /** What the event records; left out where it records the input as it is. */
  // Method syntax on purpose: the row's own input type is narrower than what the table as a whole knows.
  record?(asked: Asked): EventData[Event];
}

/** The same row with its input and facts typed by their schemas. */
export interface TypedRow<Event extends EventType, Input extends z.ZodType, Facts extends z.ZodType> extends Omit<
  Row<Event>,
  'record'
> {
  readonly input: Input;
  readonly facts?: Facts;
  record?(asked: Asked<z.output<Input>, z.output<Facts>>): EventData[Event];
}

/** Declares one row of the table. */
export const action = <Event extends EventType, Input extends z.ZodType, Facts extends z.ZodType = z.ZodType>(
  row: TypedRow<Event, Input, Facts>,
): Row<Event> => row;
