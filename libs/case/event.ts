import type { Instant } from '#libs/regime';
import type { CaseFile } from './case-file.ts';
import type { ClockChange } from './clocks/part.ts';
import type { Party } from './parties.ts';
import type { CaseStage } from './stages.ts';
import type { OpeningEvents } from './opening/events.ts';
import type { ConductEvents } from './conduct/events.ts';
import type { DeliberationEvents } from './deliberation/events.ts';
import type { PlanEvents } from './plan/events.ts';
import type { MeasuresEvents } from './measures/events.ts';
import type { ClosureEvents } from './closure/events.ts';
import type { ReviewEvents } from './review/events.ts';
import type { EndingsEvents } from './endings/events.ts';
import type { EscalationEvents } from './escalation/events.ts';
import type { ClocksEvents } from './clocks/events.ts';
import type { PeopleEvents } from './people/events.ts';

/** What each event carries, by its type. */
export interface EventData
  extends
    OpeningEvents,
    ConductEvents,
    DeliberationEvents,
    PlanEvents,
    MeasuresEvents,
    ClosureEvents,
    ReviewEvents,
    EndingsEvents,
    EscalationEvents,
    ClocksEvents,
    PeopleEvents {}
export type EventType = keyof EventData;

/**
 * One fact in the journal. What it changes in deadlines was computed when it happened and is part of it (`clocks`), so
 * that the journal itself shows how each date was counted, and no later code counts it anew.
 */
export interface EventOf<Type extends EventType> {
  readonly sequence: number;
  readonly type: Type;
  readonly action: string;
  readonly at: Instant;
  /** For what the clock does: the instant at which it was due; `at` is when it fired. */
  readonly dueAt?: Instant;
  /** The person, `clock` or `engine`. */
  readonly by: string;
  /** The party in which he or she acted. */
  readonly as: Party;
  /** The stage in which the case is after it. */
  readonly stage: CaseStage;
  readonly data: EventData[Type];
  readonly clocks: readonly ClockChange[];
  readonly updateId?: string;
}
export type CaseEvent = { [Type in EventType]: EventOf<Type> }[EventType];

/** What one event changes in the file, as a patch. An event without an entry only leaves its mark in `done`. */
export type Evolution<Events> = {
  readonly [Type in keyof Events & EventType]?: (file: CaseFile, event: EventOf<Type>) => Partial<CaseFile>;
};
