import type { Day, Instant } from '#libs/regime';
import type { EventType } from '../event.ts';
import type { Party } from '../parties.ts';

export const escalationKinds = [
  'guidance',
  'jointTeam',
  'takeOver',
  'overdue',
  'dissent',
  'extendBeyondLimit',
  'recheck',
  'referralOut',
] as const;
export type EscalationKind = (typeof escalationKinds)[number];

/** Who asked: a person in a part, for a body; the clock asks for none. */
export interface Asker {
  readonly person: string;
  readonly party: Party;
  readonly body?: string;
}

/**
 * A matter before another body or outside; open until it is closed. The words of question and answer stand in the
 * journal, under the sequences of the events that opened and closed it.
 */
export interface Escalation {
  readonly id: string;
  readonly kind: EscalationKind;
  readonly openedAt: Instant;
  readonly sequence: number;
  readonly from: Asker;
  /** The body that must answer now; none for a referral to an authority outside. */
  readonly to?: string;
  /** Bodies that passed the question up; each goes on answering for the forwarding of the answer. */
  readonly passedBy?: readonly string[];
  /** The deadline that it is about (`overdue`, `extendBeyondLimit`), in the version that was in force. */
  readonly deadline?: string;
  readonly version?: number;
  readonly acknowledgedAt?: Instant;
  readonly closedAt?: Instant;
  /** What closed it: the event of its answer, or of what made it moot. */
  readonly closedBy?: EventType | 'deadlineEnded' | 'caseEnded';
  /** The sequence of the event that answered it. */
  readonly answer?: number;
}

/** The higher officer reads along and is reminded of every further deadline. */
export interface Supervision {
  readonly body: string;
  readonly at: Instant;
  readonly sequence: number;
}

/** What the chair of the lower body has to account for to the higher one, and by when. */
export interface Accountability {
  readonly escalation: string;
  readonly dueDate: Day;
  readonly at: Instant;
}

/** What this chapter adds to the case file. What a case never had is left out of it, so that old files keep their hash. */
export interface EscalationPart {
  readonly escalations: readonly Escalation[];
  readonly supervision?: Supervision;
  readonly accountability?: readonly Accountability[];
}

export const escalationAtStart: EscalationPart = { escalations: [] };
