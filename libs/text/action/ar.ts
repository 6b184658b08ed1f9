import { opening } from './opening/ar.ts';
import { conduct } from './conduct/ar.ts';
import { deliberation } from './deliberation/ar.ts';
import { plan } from './plan/ar.ts';
import { measures } from './measures/ar.ts';
import { closure } from './closure/ar.ts';
import { review } from './review/ar.ts';
import { endings } from './endings/ar.ts';
import { clocks } from './clocks/ar.ts';
import { people } from './people/ar.ts';
import { escalation } from './escalation/ar.ts';

/** The words of every action, in Arabic. */
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
