import type { Evolution } from '../event.ts';

/** What the events of this chapter record. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the chapter's rows
export interface ClosureEvents {}

export const closureEvolution: Evolution<ClosureEvents> = {};
