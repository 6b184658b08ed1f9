import { standing } from './standing/en.ts';
import { opening } from './opening/en.ts';
import { conduct } from './conduct/en.ts';
import { deliberation } from './deliberation/en.ts';
import { notice } from './notice/en.ts';
import { remediation } from './remediation/en.ts';
import { closure } from './closure/en.ts';
import { clocks } from './clocks/en.ts';
import { people } from './people/en.ts';
import { review } from './review/en.ts';
import { endings } from './endings/en.ts';
import { escalation } from './escalation/en.ts';
import { remedy } from './remedy/en.ts';

/** The words of every reason, in English, the source of the other languages. */
export const reason = {
  ...standing,
  ...opening,
  ...conduct,
  ...deliberation,
  ...notice,
  ...remediation,
  ...closure,
  ...clocks,
  ...people,
  ...review,
  ...endings,
  ...escalation,
  ...remedy,
};
