import type { CaseFile, DocumentRef } from '#libs/case';
import type { Pool } from 'pg';

const isRef = (value: object): value is DocumentRef =>
  'id' in value && 'hash' in value && typeof value.id === 'string' && typeof value.hash === 'string';

/** A document in an input, and its place there. */
export interface Named extends DocumentRef {
  readonly pointer: string;
}

/** Every document that an input names, wherever in it. */
export const namedDocuments = (value: unknown, pointer = ''): readonly Named[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isRef(value)) return [{ id: value.id, hash: value.hash, pointer }];
  return Object.entries(value).flatMap(([key, item]) => namedDocuments(item, `${pointer}/${key}`));
};

/** Those of the documents that are stored, immutable, for this case or the one from which it took them over. */
export const storedDocuments = async (
  database: Pool,
  file: CaseFile,
  named: readonly DocumentRef[],
): Promise<readonly DocumentRef[]> => {
  if (named.length === 0) return [];
  const { rows } = await database.query<DocumentRef>({
    name: 'stored-documents',
    text: 'select id, hash from document where id = any($1::uuid[]) and (case_id = $2 or id = any($3::uuid[]))',
    values: [named.map(({ id }) => id), file.id, file.documents.filter(({ round }) => round === 0).map(({ id }) => id)],
  });
  return rows;
};

/** What an action names is kept for good. Marked before the command is sent: a crash may keep too much, never too little. */
export const keepDocuments = async (database: Pool, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await database.query('update document set named_at = now() where id = any($1::uuid[]) and named_at is null', [ids]);
};
