import { z } from 'zod';

type Json = Record<string, unknown>;

interface Converted {
  readonly schema: Json;
  readonly components: Record<string, Json>;
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** zod writes `anyOf` for every union; one told apart by a property is `oneOf` with its name. */
const told = ({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Json }): void => {
  const { def } = zodSchema._zod;
  if (def.type !== 'union' || !('discriminator' in def)) return;
  jsonSchema['oneOf'] ??= jsonSchema['anyOf'];
  delete jsonSchema['anyOf'];
  jsonSchema['discriminator'] = { propertyName: def.discriminator };
};

/** JSON Schema 2020-12 of a zod schema. */
export const jsonSchemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json =>
  z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any', override: told });

const renamed = (value: unknown, names: ReadonlySet<string>): unknown => {
  if (Array.isArray(value)) return value.map((item) => renamed(item, names));
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const name = key === '$ref' && typeof item === 'string' ? item.replace('#/$defs/', '') : undefined;
      return [key, name !== undefined && names.has(name) ? `#/$defs/${name}Output` : renamed(item, names)];
    }),
  );
};

const plain = (value: unknown): string =>
  JSON.stringify(value, (key, item: unknown) => (key === 'additionalProperties' ? undefined : item));

const refersTo = (definition: unknown, names: ReadonlySet<string>): boolean =>
  [...names].some((name) => JSON.stringify(definition).includes(`"#/$defs/${name}"`));

/** Names whose output is not their input, and all that refer to one of them: the two would collide. */
const differing = (output: Record<string, Json>, input: Record<string, Json>): ReadonlySet<string> => {
  const names = new Set(
    Object.keys(output).filter((name) => input[name] !== undefined && plain(output[name]) !== plain(input[name])),
  );
  for (let before = -1; before !== names.size;) {
    before = names.size;
    for (const name of Object.keys(output)) if (refersTo(output[name], names)) names.add(name);
  }
  return names;
};

const definitions = (schema: Json): Record<string, Json> => (schema['$defs'] ?? {}) as Record<string, Json>;

/** A schema for the API's description, with the definitions that it names. */
export const convertSchema = (schema: unknown, io: 'input' | 'output' = 'input'): Converted | undefined => {
  if (!(schema instanceof z.ZodType)) return undefined;
  const json = jsonSchemaOf(schema, io);
  const defs = definitions(json);
  const names = io === 'output' ? differing(defs, definitions(jsonSchemaOf(schema, 'input'))) : new Set<string>();
  const { $defs: _defs, $schema: _dialect, id: _id, ...rest } = renamed(json, names) as Json;
  const components = Object.fromEntries(
    Object.entries(defs).map(([name, item]) => {
      const { id: _own, ...definition } = renamed(item, names) as Json;
      return [names.has(name) ? `${name}Output` : name, definition];
    }),
  );
  const own = schema.meta()?.id;
  if (own === undefined || rest['$ref'] !== undefined) return { schema: rest, components };
  return { schema: { $ref: `#/$defs/${own}` }, components: { ...components, [own]: rest } };
};
