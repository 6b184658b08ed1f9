import { z } from 'zod';

const day = z.string().meta({ format: 'date' });
const instant = z.string().meta({ format: 'date-time' });

/** One case whose open deadlines another law would move. Number and dates alone: what the case is about is not told. */
export const movedCase = z
  .object({
    case: z.string(),
    number: z.string(),
    deadlines: z.array(z.object({ deadline: z.string(), rule: z.string(), from: day, to: day })),
  })
  .meta({ id: 'MovedCase' });
export type MovedCase = z.output<typeof movedCase>;

export const whatIfView = z
  .object({
    /** How many open cases were looked at. */
    cases: z.int(),
    moved: z.array(movedCase),
    /** Cases that cannot be taken to the other law, because it does not provide for them. */
    notCovered: z.array(z.object({ case: z.string(), number: z.string() })),
  })
  .meta({ id: 'WhatIf' });
export type WhatIfView = z.output<typeof whatIfView>;

/** A change of law or organisation on its way to the cases that it concerns. */
export const rolloutView = z
  .object({
    id: z.string(),
    kind: z.enum(['calendar', 'regime', 'organisation']),
    state: z.enum(['proposed', 'running', 'ended']),
    unit: z.string(),
    reason: z.string(),
    dueOn: day.optional(),
    proposedBy: z.string(),
    proposedAt: instant,
    confirmedBy: z.string().optional(),
    confirmedAt: instant.optional(),
    /** How many cases it is for; known once it has begun. */
    cases: z.int().optional(),
    applied: z.int(),
    unchanged: z.int(),
    skipped: z.int(),
    failed: z.int(),
    endedAt: instant.optional(),
  })
  .meta({ id: 'Rollout' });
export type RolloutView = z.output<typeof rolloutView>;
export const rolloutList = z.object({ items: z.array(rolloutView) }).meta({ id: 'RolloutList' });
