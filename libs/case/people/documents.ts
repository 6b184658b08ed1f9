import type { CaseFile } from '../case-file.ts';
import type { DocumentRef } from '../inputs.ts';
import type { Filed } from './part.ts';

interface Filing {
  readonly sequence: number;
  readonly by: string;
  readonly at: string;
}

/** The index with the documents that came with an event, by their kind. What is absent is left out. */
export const withDocuments = (
  file: CaseFile,
  { sequence, by, at }: Filing,
  documents: Readonly<Record<string, DocumentRef | readonly DocumentRef[] | undefined>>,
): readonly Filed[] => [
  ...file.documents,
  ...Object.entries(documents).flatMap(([kind, refs]) =>
    [refs ?? []].flat().map((ref): Filed => ({ ...ref, kind, round: file.round, sequence, by, at, stage: file.stage })),
  ),
];
