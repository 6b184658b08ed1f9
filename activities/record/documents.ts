import type { CaseEvent } from '#libs/case';
import type { Queries } from '../transaction.ts';

const isReference = (value: object): value is { readonly id: string; readonly hash: string } =>
  'id' in value && 'hash' in value && typeof value.id === 'string' && typeof value.hash === 'string';

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

/** Every document that something names, however deep. */
const namedIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isReference(value) && isUuid(value.id)) return [value.id];
  return Object.values(value).flatMap(namedIn);
};

/** An upload belongs to a case from the first event that names it. */
export const nameDocuments = async (queries: Queries, caseId: string, event: CaseEvent): Promise<void> => {
  const ids = namedIn(event.data);
  if (ids.length === 0) return;
  await queries.query({
    name: 'name-documents',
    text: 'update document set case_id = $1, named_at = $2 where id = any($3::uuid[]) and named_at is null',
    values: [caseId, event.at, ids],
  });
};
