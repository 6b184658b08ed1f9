import type { CaseFile } from '../case-file.ts';
import type { DocumentRef } from '../inputs.ts';
import type { LateEvidence } from './part.ts';

/** The submission that already brought all of these files: a repeat is answered with it. */
export const firstOfSame = (
  file: CaseFile,
  evidence: readonly { readonly document: DocumentRef }[],
): LateEvidence | undefined =>
  file.lateEvidence.find(({ hashes }) => evidence.every(({ document }) => hashes.includes(document.hash)));
