import type { Requirement } from '../requirement.ts';

export const peopleRequirements = {} as const satisfies Record<string, Requirement>;
