import { openingRequirements } from './opening/requirements.ts';
import { conductRequirements } from './conduct/requirements.ts';
import { deliberationRequirements } from './deliberation/requirements.ts';
import { planRequirements } from './plan/requirements.ts';
import { measuresRequirements } from './measures/requirements.ts';
import { closureRequirements } from './closure/requirements.ts';
import { reviewRequirements } from './review/requirements.ts';
import { endingsRequirements } from './endings/requirements.ts';
import { escalationRequirements } from './escalation/requirements.ts';
import { clocksRequirements } from './clocks/requirements.ts';
import { peopleRequirements } from './people/requirements.ts';
import type { Requirement } from './requirement.ts';

/** Every requirement, by its name, which is the reason code. */
export const requirements = {
  ...openingRequirements,
  ...conductRequirements,
  ...deliberationRequirements,
  ...planRequirements,
  ...measuresRequirements,
  ...closureRequirements,
  ...reviewRequirements,
  ...endingsRequirements,
  ...escalationRequirements,
  ...clocksRequirements,
  ...peopleRequirements,
} as const satisfies Record<string, Requirement>;
export type RequirementCode = keyof typeof requirements;
