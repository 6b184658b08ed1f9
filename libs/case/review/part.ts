import type { Instant } from '#libs/regime';

export const reviewKinds = ['reconsideration', 'petition', 'amendingNotice', 'appeal'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** A remedy of the subject that waits for its answer, or an amending notice that waits for service. */
export interface Review {
  readonly id: string;
  readonly kind: ReviewKind;
  readonly closedAt?: Instant;
}

/** What this chapter adds to the case file. What a case never had is left out of it, so that old files keep their hash. */
export interface ReviewPart {
  readonly reviews: readonly Review[];
}

export const reviewAtStart: ReviewPart = { reviews: [] };
