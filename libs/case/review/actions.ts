import { recheckingActions } from './rechecking.ts';
import { reconsideringActions } from './reconsidering.ts';

/** Rows of the chapter of reviews, in the order of the handbook. */
export const reviewActions = { ...reconsideringActions, ...recheckingActions } as const;
