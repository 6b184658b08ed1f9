import { defineSearchAttributeKey, type SearchAttributeUpdatePair } from '@temporalio/common';
import { dueOf, type Run } from './run.ts';

const caseStage = defineSearchAttributeKey('CaseStage', 'KEYWORD');
const nextDueAt = defineSearchAttributeKey('NextDueAt', 'DATETIME');

/**
 * What operators can search for. Changed when the clock fires and when a run ends, not with each command: there they
 * would cost an Action each, and people's lists come from the database anyway.
 */
export const attributesOf = (run: Run): SearchAttributeUpdatePair[] => {
  if (run.file === undefined) return [];
  const due = dueOf(run);
  return [
    { key: caseStage, value: run.file.stage },
    { key: nextDueAt, value: due === undefined ? null : new Date(due.at) },
  ];
};
