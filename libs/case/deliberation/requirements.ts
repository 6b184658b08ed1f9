import type { Requirement } from '../requirement.ts';

export const deliberationRequirements = {} as const satisfies Record<string, Requirement>;
