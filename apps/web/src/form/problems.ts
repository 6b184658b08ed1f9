import type { ProblemView } from '#libs/contract';
import type { Field } from './field.ts';

/** A fault of the form: the place of its field, none when it belongs to no field shown, and what is wrong. */
export interface FieldFault {
  readonly place?: string;
  readonly name?: string;
  readonly detail: string;
}

const partsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The field that a pointer leads to, with its place among the values of the form. */
const find = (
  field: Field,
  parts: readonly string[],
  place: readonly string[],
): { readonly field: Field; readonly place: string } => {
  const [part, ...rest] = parts;
  const here = { field, place: place.join('.') };
  if (part === undefined) return here;
  if (field.kind === 'group') {
    const inner = field.fields.find(({ name }) => name === part);
    return inner === undefined ? here : find(inner, rest, [...place, part]);
  }
  if (field.kind === 'list' && /^\d+$/.test(part)) return find(field.item, rest, [...place, part]);
  return here;
};

/** The faults that the API found, each at its field; those of no field keep their place in the summary. */
export const applyProblem = (problem: Pick<ProblemView, 'errors'>, form: Field): readonly FieldFault[] =>
  (problem.errors ?? []).map(({ pointer, detail }) => {
    const { field, place } = find(form, partsOf(pointer), []);
    return place === '' ? { detail } : { place, name: field.name, detail };
  });
