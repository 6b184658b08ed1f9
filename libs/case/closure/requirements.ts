import type { Requirement } from '../requirement.ts';

export const closureRequirements = {} as const satisfies Record<string, Requirement>;
