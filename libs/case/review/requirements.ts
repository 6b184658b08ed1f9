import type { Requirement } from '../requirement.ts';

export const reviewRequirements = {} as const satisfies Record<string, Requirement>;
