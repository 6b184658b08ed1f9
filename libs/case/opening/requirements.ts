import type { Requirement } from '../requirement.ts';

export const openingRequirements = {} as const satisfies Record<string, Requirement>;
