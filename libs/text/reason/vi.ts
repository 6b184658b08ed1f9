import { standing } from './standing/vi.ts';
import { opening } from './opening/vi.ts';
import { conduct } from './conduct/vi.ts';
import { deliberation } from './deliberation/vi.ts';
import { notice } from './notice/vi.ts';
import { remediation } from './remediation/vi.ts';
import { closure } from './closure/vi.ts';
import { clocks } from './clocks/vi.ts';
import { people } from './people/vi.ts';
import { review } from './review/vi.ts';
import { endings } from './endings/vi.ts';
import { escalation } from './escalation/vi.ts';
import { remedy } from './remedy/vi.ts';

/** The words of every reason, in Vietnamese. */
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
