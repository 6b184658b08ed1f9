import type { Fault } from './errors.ts';

type PathPart = PropertyKey | { readonly key: PropertyKey };

/** What zod and other standard schemas say about a fault. */
export interface SchemaIssue {
  readonly path?: readonly PathPart[] | undefined;
  readonly code?: string | undefined;
  readonly params?: unknown;
  readonly keys?: readonly string[];
  readonly [detail: string]: unknown;
}

const told = ['expected', 'format', 'minimum', 'maximum', 'origin', 'divisor'] as const;

const keyOf = (part: PathPart): string => String(typeof part === 'object' ? part.key : part);

/** A path as a JSON pointer (RFC 6901). */
export const pointerTo = (path: readonly PathPart[]): string =>
  path.map((part) => `/${keyOf(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const ownCode = (issue: SchemaIssue): string | undefined => {
  const params = issue.params;
  return typeof params === 'object' && params !== null && 'code' in params ? String(params.code) : undefined;
};

const camel = (code: string): string => code.replace(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase());

const paramsOf = (issue: SchemaIssue): Fault['params'] =>
  Object.fromEntries(
    told.flatMap((name) => {
      const value = issue[name];
      if (typeof value === 'bigint') return [[name, String(value)]];
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, value]]
        : [];
    }),
  );

const faults = (issue: SchemaIssue): readonly Fault[] => {
  const path = issue.path ?? [];
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({ pointer: pointerTo([...path, key]), code: 'unknownField', params: {} }));
  return [
    { pointer: pointerTo(path), code: ownCode(issue) ?? camel(issue.code ?? 'invalid'), params: paramsOf(issue) },
  ];
};

/** The faults that a schema found, with codes of ours; values that were sent are never repeated. */
export const faultsOf = (issues: readonly unknown[]): readonly Fault[] =>
  issues.flatMap((issue) => faults(issue as SchemaIssue));
