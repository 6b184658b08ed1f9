import type { CaseFile } from '../case-file.ts';

/** The index lists neither itself nor the record by which the file is handed over with it. */
const outsideTheIndex = ['fileIndex', 'handoverRecord'];

/**
 * Documents that the index does not list: all of them while none was filed since the case was last reopened, later ones
 * after it. Filing a document enters it with its hash into the case; the index filed afterwards lists what was there.
 */
export const unindexed = ({ documents, reopened }: CaseFile): readonly string[] => {
  const since = reopened?.sequence ?? 0;
  const indexed = Math.max(
    0,
    ...documents
      .filter(({ kind, sequence }) => kind === 'fileIndex' && sequence > since)
      .map(({ sequence }) => sequence),
  );
  const listed = documents.filter(({ kind, sequence }) => !outsideTheIndex.includes(kind) && sequence > indexed);
  return indexed === 0 && listed.length === 0 ? ['fileIndex'] : listed.map(({ id }) => id);
};
