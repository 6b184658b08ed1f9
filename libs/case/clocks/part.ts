import type { Day, DeadlineId, Derivation, Instant } from '#libs/regime';
import type { DocumentRef } from '../inputs.ts';
import type { Party } from '../parties.ts';

export type Nature = 'duty' | 'window' | 'maximum' | 'alarm';

/** One instant at which a reminder of a deadline is due, for the version in force. */
export interface Rung {
  readonly rung: string;
  readonly at: Instant;
}

/** A due date as it was counted once, with the reason of the change and who made it. Old versions stay. */
export interface Version {
  readonly version: number;
  readonly dueDate: Day;
  readonly dueAt: Instant;
  readonly derivation: Derivation;
  /** The event that made this version. */
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

export interface Pause {
  readonly from: Instant;
  readonly to?: Instant;
  readonly ground: string;
}

/** One running, or ended, instance of a deadline of the handbook's table (time §2). */
export interface Deadline {
  /** Unique within the case: the rule and a running number, `D10-3`. */
  readonly id: string;
  readonly rule: DeadlineId;
  readonly nature: Nature;
  /** The thing it is for: a measure, request, escalation or other deadline. */
  readonly about?: string;
  readonly owner: Party;
  readonly state: 'running' | 'paused' | 'met' | 'lapsed' | 'cancelled';
  readonly round: number;
  readonly start: { readonly event: string; readonly sequence: number; readonly at: Instant; readonly date: Day };
  /** The first is the original, the last is in force. */
  readonly versions: readonly Version[];
  /** Granted extensions in the unit of the rule. */
  readonly extensions: readonly number[];
  /** Granted by the higher body beyond count or ceiling, in the same unit; absent where none was. */
  readonly extraTime?: readonly number[];
  readonly pauses: readonly Pause[];
  /** Rungs of the version in force that were not sent yet, in order; empty once ended. */
  readonly rungs: readonly Rung[];
  /** Rungs that were sent, `R2@1` = rung R2 of version 1. */
  readonly told: readonly string[];
  /** The versions whose passing was recorded. */
  readonly missed: readonly number[];
  readonly endedAt?: Instant;
}

/** How one event changes the deadlines of the case. Computed when it happens and kept in it. */
export type ClockChange =
  | { readonly start: Deadline }
  | { readonly end: string; readonly as: 'met' | 'lapsed' | 'cancelled' }
  | {
      readonly move: string;
      readonly version: Version;
      readonly rungs: readonly Rung[];
      readonly extension?: number;
      readonly extraTime?: number;
      /** The start from which it is counted now, where that was corrected. */
      readonly from?: Deadline['start'];
    }
  /** The same due instant, and other instants at which its owner is reminded. */
  | { readonly ladder: string; readonly rungs: readonly Rung[] }
  | { readonly pause: string; readonly ground: string }
  | {
      readonly resume: string;
      readonly version: Version;
      readonly rungs: readonly Rung[];
    }
  /** A rejected submission undoes that a measure's deadline was met: the same due instant is in force again. */
  | { readonly again: string; readonly rungs: readonly Rung[] }
  /** The next of the digests that go on until a duty is met. */
  | { readonly next: string; readonly rung: Rung };

export interface ExtensionRequest {
  readonly id: string;
  readonly deadline: string;
  readonly count: number;
  readonly ground: string;
  readonly by: string;
  readonly at: Instant;
  readonly answer?: 'granted' | 'refused' | 'closed';
}

/** Whom the body keeps from his or her office or membership while the case is handled. One at a time stands. */
export interface Suspension {
  readonly id: string;
  readonly reason: string;
  readonly document: DocumentRef;
  readonly by: string;
  readonly at: Instant;
  /** Days by which it was extended. */
  readonly extended?: number;
  readonly ended?: 'lifted' | 'lapsed' | 'caseEnded';
  readonly endedAt?: Instant;
}

export interface ClocksPart {
  readonly deadlines: readonly Deadline[];
  readonly extensionRequests: readonly ExtensionRequest[];
  /** Explanations of missed deadlines, by deadline. */
  readonly explanations: readonly { readonly deadline: string; readonly by: string; readonly at: Instant }[];
  /** Alarms of limitation that were raised, in months before expiry. */
  readonly alarmsRaised: readonly number[];
  /** Absent where activity was never suspended. */
  readonly suspensions?: readonly Suspension[];
}

export const clocksAtStart: ClocksPart = { deadlines: [], extensionRequests: [], explanations: [], alarmsRaised: [] };
