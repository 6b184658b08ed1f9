import type { Requirement } from '../requirement.ts';

export const endingsRequirements = {} as const satisfies Record<string, Requirement>;
