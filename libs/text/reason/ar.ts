import { standing } from './standing/ar.ts';
import { opening } from './opening/ar.ts';
import { conduct } from './conduct/ar.ts';
import { deliberation } from './deliberation/ar.ts';
import { notice } from './notice/ar.ts';
import { remediation } from './remediation/ar.ts';
import { closure } from './closure/ar.ts';
import { clocks } from './clocks/ar.ts';
import { people } from './people/ar.ts';
import { review } from './review/ar.ts';
import { endings } from './endings/ar.ts';
import { escalation } from './escalation/ar.ts';
import { remedy } from './remedy/ar.ts';

/** The words of every reason, in Arabic. */
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
