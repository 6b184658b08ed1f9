import type { Evolution } from '../event.ts';

/** What the events of this chapter record. */
export type ReviewEvents = Record<never, never>;

export const reviewEvolution: Evolution<ReviewEvents> = {};
