import type { Evolution } from '../event.ts';

/** What the events of this chapter record. */
export type EndingsEvents = Record<never, never>;

export const endingsEvolution: Evolution<EndingsEvents> = {};
