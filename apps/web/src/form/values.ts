import type { Field } from './field.ts';

/** What a form starts with: nothing that somebody would have to take back. */
export const startOf = (field: Field): unknown => {
  switch (field.kind) {
    case 'group':
      if (field.optional) return undefined;
      return Object.fromEntries(field.fields.map((part) => [part.name, startOf(part)]));
    case 'list':
      return [];
    case 'yes':
      return false;
    case 'either':
      return { way: 0, values: field.ways.map(startOf) };
    default:
      return '';
  }
};

interface Either {
  readonly way: number;
  readonly values: readonly unknown[];
}

const isEmpty = (value: unknown): boolean => value === '' || value === undefined || value === null;

/** What is sent: what was left empty is left out, so that the API says what is missing or takes its default. */
export const inputOf = (field: Field, value: unknown): unknown => {
  switch (field.kind) {
    case 'group':
      return value === undefined ? undefined : groupInput(field.fields, value as Readonly<Record<string, unknown>>);
    case 'list':
      return (value as readonly unknown[]).map((one) => inputOf(field.item, one)).filter((one) => !isEmpty(one));
    case 'either': {
      const { way, values } = value as Either;
      const chosen = field.ways[way];
      // A way that is a single value needs no further answer.
      if (chosen?.kind === 'choice' && chosen.values.length === 1) return chosen.values[0];
      return chosen === undefined ? undefined : inputOf(chosen, values[way]);
    }
    case 'instant':
      return isEmpty(value) ? undefined : new Date(value as string).toISOString();
    default:
      return isEmpty(value) ? undefined : value;
  }
};

const groupInput = (fields: readonly Field[], values: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    fields.map((field) => [field.name, inputOf(field, values[field.name])] as const).filter(([, one]) => !isEmpty(one)),
  );

/** Every field, those inside lists and groups included. */
export const allFields = (field: Field): readonly Field[] => {
  if (field.kind === 'group') return [field, ...field.fields.flatMap(allFields)];
  if (field.kind === 'either') return [field, ...field.ways.flatMap(allFields)];
  return field.kind === 'list' ? [field, ...allFields(field.item)] : [field];
};
