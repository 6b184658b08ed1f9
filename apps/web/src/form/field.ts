import { day, documentRef, id, thing } from '#libs/case';
import type { z } from 'zod';

interface Common {
  /** The last part of its place in the input: it has a label of this name. */
  readonly name: string;
  readonly optional: boolean;
}

/** One thing that a form asks for, read from the schema of the API's input. */
export type Field = Common &
  (
    | { readonly kind: 'text'; readonly long: boolean }
    | { readonly kind: 'day' | 'instant' | 'yes' | 'document' }
    /** Something outside the case: a person, unit, body, case or document. */
    | { readonly kind: 'reference' }
    /** Something inside the case: a finding, a measure, a deadline. */
    | { readonly kind: 'thing' }
    | { readonly kind: 'number'; readonly min: number | undefined; readonly max: number | undefined }
    | { readonly kind: 'choice'; readonly values: readonly string[] }
    | { readonly kind: 'list'; readonly item: Field }
    | { readonly kind: 'group'; readonly fields: readonly Field[] }
    | { readonly kind: 'either'; readonly ways: readonly Field[] }
  );

const wrappers = ['optional', 'default', 'prefault', 'nullable', 'readonly', 'nonoptional'];

/** From this length on, people write several lines. */
const longText = 201;

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypeDef & Record<string, unknown>;

const definitionOf = (schema: Schema): Definition => schema._zod.def as Definition;

const bagOf = (schema: Schema): { readonly maximum?: number; readonly minimum?: number; readonly format?: string } =>
  schema._zod.bag;

/** The schema under its defaults, and whether it may be left out. */
const unwrapped = (schema: Schema, optional = false): readonly [Schema, boolean] => {
  const definition = definitionOf(schema);
  if (!wrappers.includes(definition.type)) return [schema, optional];
  return unwrapped(definition['innerType'] as Schema, optional || definition.type !== 'nonoptional');
};

const groupOf = (schema: Schema, common: Common): Field => ({
  ...common,
  kind: 'group',
  fields: Object.entries(definitionOf(schema)['shape'] as Record<string, Schema>).map(([name, part]) =>
    fieldOf(part, name),
  ),
});

const textOf = (schema: Schema, common: Common): Field => {
  const { maximum, format } = bagOf(schema);
  if (format === 'date') return { ...common, kind: 'day' };
  if (format === 'datetime') return { ...common, kind: 'instant' };
  return { ...common, kind: 'text', long: (maximum ?? 0) >= longText };
};

const known = (schema: Schema, common: Common): Field | undefined => {
  if (schema === documentRef) return { ...common, kind: 'document' };
  if (schema === day) return { ...common, kind: 'day' };
  if (schema === id) return { ...common, kind: 'reference' };
  return schema === thing ? { ...common, kind: 'thing' } : undefined;
};

const built = (schema: Schema, common: Common): Field => {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'object':
      return groupOf(schema, common);
    case 'array':
      return { ...common, kind: 'list', item: fieldOf(definition['element'] as Schema, common.name) };
    case 'enum':
      return { ...common, kind: 'choice', values: Object.values(definition['entries'] as Record<string, string>) };
    case 'literal':
      return { ...common, kind: 'choice', values: (definition['values'] as readonly unknown[]).map(String) };
    case 'boolean':
      return { ...common, kind: 'yes' };
    case 'number':
      return { ...common, kind: 'number', min: bagOf(schema).minimum, max: bagOf(schema).maximum };
    case 'union':
      return {
        ...common,
        kind: 'either',
        ways: (definition['options'] as readonly Schema[]).map((way) => fieldOf(way, common.name)),
      };
    case 'pipe':
      return built(definition['in'] as Schema, common);
    default:
      return textOf(schema, common);
  }
};

/** What a form has to ask for to fill in the schema. */
export const fieldOf = (schema: Schema, name = ''): Field => {
  const [inner, optional] = unwrapped(schema);
  const common = { name, optional };
  return known(inner, common) ?? built(inner, common);
};
