import { z } from 'zod';
import { kinds, statuses } from './names.ts';
import { identity, parts } from './parts.ts';
import type { Frozen } from './value.ts';

/** A regime as a case works under it: complete, after inheritance. */
export const regimeSchema = z.strictObject({
  ...identity,
  ...parts,
  /** The regimes that it was put together from, the nearest first. */
  inherited: z.array(z.strictObject({ id: z.string(), version: z.int() })),
});
export type Regime = Frozen<z.output<typeof regimeSchema>>;

type Parts = typeof parts;
type Partly<Shape extends z.ZodRawShape> = { [Key in keyof Shape]: z.ZodOptional<Shape[Key] & z.ZodType> };
const partly = <Shape extends z.ZodRawShape>(shape: Shape): Partly<Shape> =>
  Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => [key, (schema as z.ZodType).optional()]),
  ) as unknown as Partly<Shape>;

const group = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) =>
  z.strictObject(partly(schema.shape)).optional();

/** The names of the groups of values; an overlay may give single values of each. */
export const groupNames = [
  'documents',
  'acts',
  'team',
  'vocabularies',
  'escalation',
  'remediation',
  'limitation',
  'publishing',
  'confidentiality',
  'programme',
  'classification',
] as const satisfies readonly (keyof Parts)[];

const inherits = z.strictObject({
  id: z.string(),
  version: z.int().min(1),
  /** The values are taken over as a model: what the parent allows to be tightened only does not bind here. */
  asModel: z.literal(true).optional(),
  /** Of the kinds of the parent, only these. */
  onlyKinds: z.array(z.enum(kinds)).min(1).optional(),
  /** What the status of an inherited value becomes here. */
  statuses: z.partialRecord(z.enum(statuses), z.enum(statuses)).optional(),
});

/** A regime as it is written: complete, or only what differs from the one that it inherits. */
export const definitionSchema = z.strictObject({
  ...identity,
  $schema: z.string().optional(),
  inherits: inherits.optional(),
  ...partly(parts),
  documents: group(parts.documents),
  acts: group(parts.acts),
  team: group(parts.team),
  vocabularies: group(parts.vocabularies),
  escalation: group(parts.escalation),
  remediation: group(parts.remediation),
  limitation: group(parts.limitation),
  publishing: group(parts.publishing),
  confidentiality: group(parts.confidentiality),
  programme: group(parts.programme),
  classification: group(parts.classification),
});
export type RegimeDefinition = Frozen<z.output<typeof definitionSchema>>;
