import { z } from 'zod';
import { deadlineIds, natures, rungs } from './names.ts';
import { provenance, type Frozen } from './value.ts';

const days = z.int().min(0).max(400);

/** Where a rung lies: a fraction of the whole length, or so many days before or after the due date. */
const place = z.union([
  z.strictObject({ fraction: z.tuple([z.int().min(1), z.int().min(1)]) }),
  z.strictObject({ before: days, unit: z.enum(['calendarDay', 'workingDay']) }),
  z.strictObject({ after: days, unit: z.enum(['workingDay']) }),
  z.strictObject({ every: days, unit: z.enum(['workingDay']) }),
]);
export type Place = Frozen<z.output<typeof place>>;

/** The reminder ladder (handbook, time §8). A party named at a rung is also told at the higher ones, up to O2. */
export const ladderSchema = z.strictObject({
  remindAt: z.string().regex(/^\d{2}:\d{2}$/),
  spreadMinutes: z.int().min(0).max(240),
  rungs: z
    .array(
      z.strictObject({
        rung: z.enum(rungs),
        key: z.string(),
        at: place,
        /** Only where so many dates lie between start and due date, or else at the other place if one is named. */
        fromWidth: days.optional(),
        narrower: place.optional(),
      }),
    )
    .min(1),
  /** Which rungs each nature has. */
  natures: z.partialRecord(z.enum(natures), z.array(z.enum(rungs))),
  /** Deadlines with fewer rungs than their nature has. */
  without: z.array(
    z.strictObject({ deadline: z.array(z.enum(deadlineIds)).min(1), rungs: z.array(z.enum(rungs)).min(1) }),
  ),
  /** Who is added at which rung. The first entry that names the deadline or the nature applies, then the plain one. */
  recipients: z
    .array(
      z.strictObject({
        deadline: z.array(z.enum(deadlineIds)).min(1).optional(),
        nature: z.array(z.enum(natures)).min(1).optional(),
        added: z.partialRecord(z.enum(rungs), z.array(z.string())),
      }),
    )
    .min(1),
  ...provenance,
});
export type LadderRules = Frozen<z.output<typeof ladderSchema>>;
