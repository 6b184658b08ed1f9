import { decidingActions } from './deciding.ts';
import { proposingActions } from './proposing.ts';
import { succeedingActions } from './succeeding.ts';

/** Rows of the first chapter, in the order of the handbook. */
export const openingActions = { ...proposingActions, ...succeedingActions, ...decidingActions } as const;
