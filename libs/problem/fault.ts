import type { Fault } from './errors.ts';

type PathPart = PropertyKey | { readonly key: PropertyKey };

/** What zod, or any other library of the Standard Schema, tells about a fault. */
interface Issue {
  readonly message?: string;
  readonly path?: readonly PathPart[];
  readonly code?: string;
  readonly expected?: string;
  readonly format?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly params?: { readonly code?: string };
}

const keyOf = (part: PathPart): string => String(typeof part === 'object' ? part.key : part);

/** A path as a JSON pointer (RFC 6901). */
export const pointerTo = (path: readonly PathPart[]): string =>
  path.map((part) => `/${keyOf(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const sized = (issue: Issue, text: string, list: string, other: string): string =>
  issue.origin === 'string' ? text : issue.origin === 'array' ? list : other;

const plain = (issue: Issue): Omit<Fault, 'pointer'> => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message?.endsWith('received undefined') === true
        ? { code: 'missing', params: {} }
        : { code: 'wrongType', params: { expected: issue.expected ?? '' } };
    case 'too_small':
      return { code: sized(issue, 'tooShort', 'tooFew', 'tooSmall'), params: { min: String(issue.minimum) } };
    case 'too_big':
      return { code: sized(issue, 'tooLong', 'tooMany', 'tooBig'), params: { max: String(issue.maximum) } };
    case 'invalid_format':
      return { code: 'badFormat', params: { format: issue.format ?? '' } };
    case 'invalid_value':
      return { code: 'notOneOf', params: { values: (issue.values ?? []).map(String).slice(0, 40) } };
    default:
      return { code: issue.params?.code ?? 'badValue', params: {} };
  }
};

const faultsIn = (issue: Issue): readonly Fault[] => {
  const path = issue.path ?? [];
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({ pointer: pointerTo([...path, key]), code: 'unknownField', params: {} }));
  return [{ pointer: pointerTo(path), ...plain(issue) }];
};

const most = 50;

/** The issues of a schema as faults with their places, the first fifty; values that were sent are never repeated. */
export const faultsOf = (issues: readonly unknown[]): readonly Fault[] =>
  issues.flatMap((issue) => faultsIn(issue as Issue)).slice(0, most);
