import type { Connection } from '@temporalio/client';

/** Types of search attributes, as the service numbers them. */
const keyword = 2;
const datetime = 5;

/** What `workflows/attributes.ts` and the start of a case set. */
const attributes = { CaseStage: keyword, CaseKind: keyword, NextDueAt: datetime } as const;

/**
 * Makes sure that the namespace knows our search attributes: without them a case could not even start. A namespace whose
 * attributes only its owner may change must have them already; then nothing is asked for.
 */
export const ensureSearchAttributes = async (connection: Connection, namespace: string): Promise<void> => {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.entries(attributes).filter(([name]) => customAttributes?.[name] === undefined);
  if (missing.length === 0) return;
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: Object.fromEntries(missing) });
};
