import { z } from 'zod';
import { deadlineIds, units } from './names.ts';
import { provenance, scope, strictness, type Frozen } from './value.ts';

const count = z.int().min(0).max(10_000);

/** How long one deadline is. Of several that match, the most specific applies. */
export const timeRuleEntry = z.strictObject({
  deadline: z.enum(deadlineIds),
  ...scope,
  length: count,
  unit: z.enum(units),
  /** For `nextMeeting`: the latest date, in calendar days, if no meeting comes sooner. The length is not used then. */
  fallback: count.optional(),
  /** What the rule measures must not be done before this many of its units have passed. */
  notBefore: count.optional(),
  /** The deadline falls no later than the one that it is about. */
  capped: z.literal(true).optional(),
  transition: z.enum(['pinned', 'newestForStepsNotBegun', 'mostFavourableToSubject']).optional(),
  ...provenance,
  ...strictness,
});
export type TimeRuleEntry = Frozen<z.output<typeof timeRuleEntry>>;

/** D4: how far deadlines may be extended, always measured on the original length. */
export const extensionEntry = z.strictObject({
  deadline: z.array(z.enum(deadlineIds)).min(1),
  ...scope,
  fraction: z.tuple([z.int().min(1), z.int().min(1)]).optional(),
  length: count.optional(),
  ...provenance,
  ...strictness,
});
export type ExtensionEntry = Frozen<z.output<typeof extensionEntry>>;

/** Which deadlines may stand still, and on which grounds. */
export const pauseEntry = z.strictObject({
  deadline: z.array(z.enum(deadlineIds)).min(1),
  grounds: z.array(z.string()).min(1),
  ...provenance,
});

/** The start and stop events of a deadline, where a regime replaces those of the handbook's table. */
export const replacedEvents = z.strictObject({
  start: z.array(z.string()).min(1).optional(),
  stop: z.array(z.string()).min(1).optional(),
  ...provenance,
});

/** The rule of one deadline in one case: its entry, with what may be done about it. */
export type TimeRule = TimeRuleEntry & {
  readonly start?: readonly string[] | undefined;
  readonly stop?: readonly string[] | undefined;
  /** The ceiling, and how often; absent where the deadline cannot be extended. */
  readonly extension: (ExtensionEntry & { readonly count: number }) | null;
  readonly pausable: boolean;
  readonly pauseGrounds: readonly string[];
};
