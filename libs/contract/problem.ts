import { z } from 'zod';

const params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));

/** One fault of what was sent, and its place. */
export const faultView = z
  .object({ pointer: z.string(), code: z.string(), params, detail: z.string() })
  .meta({ id: 'Fault' });

/** What would unlock an action: another action and who may do it, or an act outside the system. */
export const remedyView = z
  .union([
    z.object({ action: z.string(), parties: z.array(z.string()), detail: z.string() }),
    z.object({ fact: z.string(), detail: z.string() }),
  ])
  .meta({ id: 'Remedy' });

/** Why an action cannot be done now. */
export const reasonView = z
  .object({ code: z.string(), params, detail: z.string(), remedy: remedyView.optional() })
  .meta({ id: 'Reason' });
export type ReasonView = z.output<typeof reasonView>;

/** An error as RFC 9457 has it, with reasons or faults. */
export const problemView = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    code: z.string(),
    traceId: z.string(),
    errors: z.array(faultView).optional(),
    reasons: z.array(reasonView).optional(),
  })
  .meta({ id: 'Problem' });
export type ProblemView = z.output<typeof problemView>;
