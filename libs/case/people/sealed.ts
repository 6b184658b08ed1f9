import type { DocumentRef } from '../inputs.ts';
import { given, type Requirement } from '../requirement.ts';

interface StoredFacts {
  readonly stored?: readonly DocumentRef[];
}

const isRef = (value: object): value is DocumentRef =>
  'id' in value && 'hash' in value && typeof value.id === 'string' && typeof value.hash === 'string';

/** Every document that an input names, wherever in it. */
const namedDocuments = (value: unknown): readonly DocumentRef[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isRef(value) ? [value] : Object.values(value).flatMap(namedDocuments);
};

const unsealed = (input: unknown, stored: readonly DocumentRef[] = []): readonly string[] =>
  namedDocuments(input)
    .filter(({ id, hash }) => !stored.some((one) => one.id === id && one.hash === hash))
    .map(({ id }) => id);

/** Each file that is named is stored already, under the hash that is named. The API says what is stored. */
export const evidenceSealed: Requirement = given<unknown, StoredFacts | undefined>({
  met: ({ input, facts }) => unsealed(input, facts?.stored).length === 0,
  params: ({ input, facts }) => ({ documents: unsealed(input, facts?.stored) }),
  remedy: 'fact',
});
