import type { Requirement } from '../requirement.ts';

export const planRequirements = {} as const satisfies Record<string, Requirement>;
