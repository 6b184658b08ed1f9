import type { Day, Instant } from '#libs/regime';

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
}

export const closureAtStart: ClosurePart = {
  closure: null,
  lateEvidence: [],
  effectLapse: null,
  reopened: null,
};
