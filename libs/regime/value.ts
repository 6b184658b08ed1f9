import { z } from 'zod';
import { bodyTypes, kinds, levels, severities, statuses, subjectTypes } from './names.ts';

/** Where a value comes from and how certain it is; it travels with the value onto screen and derivation. */
export const provenance = { source: z.string().min(1), status: z.enum(statuses) };

/** For what a value is said. What is not named is any. */
export const scope = {
  kind: z.array(z.enum(kinds)).min(1).optional(),
  level: z.array(z.enum(levels)).min(1).optional(),
  actor: z.array(z.enum(bodyTypes)).min(1).optional(),
  subjectType: z.array(z.enum(subjectTypes)).min(1).optional(),
  severity: z.array(z.enum(severities)).min(1).optional(),
  /** What else tells cases of one deadline apart, in the regime's words: a kind of escalation, a form of cell. */
  about: z.array(z.string().min(1)).min(1).optional(),
};
/** An overlay may only make such a value stricter. */
export const strictness = { tightenOnly: z.literal(true).optional() };

export const valueOf = <T extends z.ZodType>(value: T) => z.strictObject({ value, ...provenance, ...strictness });

/** A value that differs by kind, level, actor or subject: the most specific entry applies. */
export const scopedOf = <T extends z.ZodType>(value: T) =>
  z.array(z.strictObject({ ...scope, value, ...provenance, ...strictness })).min(1);

/** Plain data that nobody changes in place. */
export type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: Frozen<T[Key]> };

export type Scope = Frozen<z.output<z.ZodObject<typeof scope>>>;
export type ScopeKey = keyof Scope;
export const scopeKeys = Object.keys(scope) as readonly ScopeKey[];

/** For what a value is looked up: one of each, where it is known. */
export type Circumstance = { readonly [Key in ScopeKey]?: NonNullable<Scope[Key]>[number] | undefined };

export interface Value<T> {
  readonly value: T;
  readonly source: string;
  readonly status: (typeof statuses)[number];
}
