import { decidingActions } from './deciding.ts';
import { proposingActions } from './proposing.ts';

/** Rows of the first chapter, in the order of the handbook. */
export const openingActions = { ...proposingActions, ...decidingActions } as const;
