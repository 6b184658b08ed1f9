import type { Evolution } from '../event.ts';

/** What the events of this chapter record. */
export type EscalationEvents = Record<never, never>;

export const escalationEvolution: Evolution<EscalationEvents> = {};
