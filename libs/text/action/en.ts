import { opening } from './opening/en.ts';
import { conduct } from './conduct/en.ts';
import { deliberation } from './deliberation/en.ts';
import { plan } from './plan/en.ts';
import { measures } from './measures/en.ts';
import { closure } from './closure/en.ts';
import { review } from './review/en.ts';
import { endings } from './endings/en.ts';
import { clocks } from './clocks/en.ts';
import { people } from './people/en.ts';
import { escalation } from './escalation/en.ts';

/** The words of every action, in English, the source of the other languages. */
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
