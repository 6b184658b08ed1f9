import { defineSearchAttributeKey, type SearchAttributePair } from '@temporalio/common';

const caseKind = defineSearchAttributeKey('CaseKind', 'KEYWORD');
const caseStage = defineSearchAttributeKey('CaseStage', 'KEYWORD');

/** What operators can search a case for from its start, free of charge; the workflow keeps the stage up to date. Never a name or a number. */
export const startAttributes = (kind: unknown, stage: string): SearchAttributePair[] => [
  ...(typeof kind === 'string' ? [{ key: caseKind, value: kind }] : []),
  { key: caseStage, value: stage },
];
