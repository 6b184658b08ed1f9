import { z } from 'zod';

type Json = Readonly<Record<string, unknown>>;

const samples: readonly (readonly [RegExp, string])[] = [
  [/0-9a-f\]\{64\}/, 'a'.repeat(64)],
  [/R\[1-5\]/, 'R1'],
];

const sampleString = ({ format, pattern, minLength = 0 }: Json): string => {
  if (format === 'uuid') return '00000000-0000-4000-8000-000000000500';
  if (format === 'date') return '2026-06-01';
  if (format === 'date-time') return '2026-06-01T00:00:00.000Z';
  const known = samples.find(([shape]) => shape.test(String(pattern)));
  return known?.[1] ?? 'x'.repeat(Math.max(1, Number(minLength)));
};

const sampleObject = (schema: Json): Json => {
  const required = (schema['required'] ?? []) as readonly string[];
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Json>>;
  return Object.fromEntries(required.map((key) => [key, sample(properties[key] ?? {})]));
};

const sample = (schema: Json): unknown => {
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return (schema['enum'] as readonly unknown[])[0];
  const alternatives = (schema['anyOf'] ?? schema['oneOf']) as readonly Json[] | undefined;
  if (alternatives?.[0] !== undefined) return sample(alternatives[0]);
  switch (schema['type']) {
    case 'object':
      return sampleObject(schema);
    case 'array':
      return Array.from({ length: Number(schema['minItems'] ?? 0) }, () => sample((schema['items'] ?? {}) as Json));
    case 'integer':
    case 'number':
      return Number(schema['minimum'] ?? 1);
    case 'boolean':
      return true;
    default:
      return sampleString(schema);
  }
};

/** The least that a schema accepts, or nothing where its finer rules refuse even that. */
export const sampleInput = (schema: z.ZodType): { readonly input: unknown } | undefined => {
  const least = sample(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  const parsed = schema.safeParse(least);
  return parsed.success ? { input: parsed.data } : undefined;
};
