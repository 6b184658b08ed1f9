import type { Requirement } from '../requirement.ts';

export const clocksRequirements = {} as const satisfies Record<string, Requirement>;
