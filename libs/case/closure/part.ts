import type { Day, Instant } from '#libs/regime';

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

/** A matter before the higher body or outside; open until it is closed. */
export interface Escalation {
  readonly id: string;
  readonly kind: EscalationKind;
  readonly deadline?: string;
  readonly closedAt?: Instant;
}

export const reviewKinds = ['reconsideration', 'petition', 'amendingNotice', 'appeal'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** A remedy of the subject that waits for its answer, or an amending notice that waits for service. */
export interface Review {
  readonly id: string;
  readonly kind: ReviewKind;
  readonly closedAt?: Instant;
}

/** Evidence that came after closure: a request to reopen. */
export interface LateEvidence {
  readonly id: string;
  readonly hashes: readonly string[];
  readonly by: string;
  readonly at: Instant;
  readonly answer?: 'reopened' | 'refused' | 'closed';
}

/** What this chapter adds to the case file. */
export interface ClosurePart {
  readonly closure: {
    readonly on: Day;
    readonly at: Instant;
    readonly sequence: number;
    readonly effectCheckDue: boolean;
  } | null;
  readonly lateEvidence: readonly LateEvidence[];
  readonly effectLapse: { readonly at: Instant; readonly sequence: number } | null;
  /** The last reopening: documents of S12–S14 filed before it no longer count. */
  readonly reopened: { readonly at: Instant; readonly sequence: number } | null;
  readonly escalations: readonly Escalation[];
  readonly reviews: readonly Review[];
}

export const closureAtStart: ClosurePart = {
  closure: null,
  lateEvidence: [],
  effectLapse: null,
  reopened: null,
  escalations: [],
  reviews: [],
};
