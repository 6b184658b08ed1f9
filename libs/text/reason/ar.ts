import { standing } from './standing/ar.ts';
import { opening } from './opening/ar.ts';
import { conduct } from './conduct/ar.ts';
import { deliberation } from './deliberation/ar.ts';

/** The words of every reason, in Arabic. */
export const reason = { ...standing, ...opening, ...conduct, ...deliberation };
