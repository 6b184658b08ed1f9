import type { Requirement } from '../requirement.ts';

export const conductRequirements = {} as const satisfies Record<string, Requirement>;
