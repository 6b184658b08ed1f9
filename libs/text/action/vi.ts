import { opening } from './opening/vi.ts';
import { conduct } from './conduct/vi.ts';
import { deliberation } from './deliberation/vi.ts';
import { plan } from './plan/vi.ts';
import { measures } from './measures/vi.ts';
import { closure } from './closure/vi.ts';
import { review } from './review/vi.ts';
import { endings } from './endings/vi.ts';
import { clocks } from './clocks/vi.ts';
import { people } from './people/vi.ts';
import { escalation } from './escalation/vi.ts';

/** The words of every action, in Vietnamese. */
export const action = {
  ...opening,
  ...conduct,
  ...deliberation,
  ...plan,
  ...measures,
  ...closure,
  ...review,
  ...endings,
  ...clocks,
  ...people,
  ...escalation,
};
