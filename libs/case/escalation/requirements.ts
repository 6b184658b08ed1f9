import type { Requirement } from '../requirement.ts';

export const escalationRequirements = {} as const satisfies Record<string, Requirement>;
