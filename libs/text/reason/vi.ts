import { standing } from './standing/vi.ts';
import { opening } from './opening/vi.ts';
import { conduct } from './conduct/vi.ts';
import { deliberation } from './deliberation/vi.ts';

/** The words of every reason, in Vietnamese. */
export const reason = { ...standing, ...opening, ...conduct, ...deliberation };
