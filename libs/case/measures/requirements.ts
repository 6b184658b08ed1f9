import type { Requirement } from '../requirement.ts';

export const measuresRequirements = {} as const satisfies Record<string, Requirement>;
