import { standing } from './standing/en.ts';
import { opening } from './opening/en.ts';
import { conduct } from './conduct/en.ts';
import { deliberation } from './deliberation/en.ts';

/** The words of every reason, in English, the source of the other languages. */
export const reason = { ...standing, ...opening, ...conduct, ...deliberation };
