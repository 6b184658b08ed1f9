import type { Day, Instant } from '#libs/regime';
import type { Notice } from '../deliberation/part.ts';

export const reviewKinds = ['reconsideration', 'petition', 'amendingNotice', 'appeal'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** A remedy of the subject that waits for its answer, or an amending notice that waits for service. */
export interface Review {
  readonly id: string;
  readonly kind: ReviewKind;
  readonly closedAt?: Instant;
}

export const decisionOutcomes = ['maintained', 'amended', 'annulled'] as const;

/** What the issuing body decided on the subject's request; the time for a petition runs from there. */
export interface ReconsiderationDecision {
  readonly outcome: (typeof decisionOutcomes)[number];
  readonly at: Instant;
  readonly sequence: number;
}

/** A later notice that cites the one it amends. What was issued stays as it was issued. */
export interface AmendingNotice {
  readonly sequence: number;
  readonly at: Instant;
  readonly number: string;
  readonly notice: Notice;
  /** The measures which its service replaces. */
  readonly supersedes: readonly string[];
  readonly servedOn?: Day;
}

/** What this chapter adds to the case file. What a case never had is left out of it, so that old files keep their hash. */
export interface ReviewPart {
  readonly reviews: readonly Review[];
  /** Findings and requirements under review; empty: the conclusion as a whole. A mark, which changes no state. */
  readonly contested?: { readonly items: readonly string[] };
  /** Measures whose due dates are held until the last review is answered. */
  readonly heldByReview?: readonly string[];
  readonly reconsideration?: ReconsiderationDecision;
  readonly amendment?: AmendingNotice;
}

export const reviewAtStart: ReviewPart = { reviews: [] };
