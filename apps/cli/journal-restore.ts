import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/common';
import { linesOf, type Queries } from '#activities';
import { fileHash, isTerminal, type Carried, type CaseFile, type RulesRef } from '#libs/case';
import { startAttributes, workflowIdOf } from '#libs/engine';
import { slimRules, type Rules } from '#libs/regime';
import { changesOf } from './journal-check.ts';

/** What became of one case: `runs` already, `ended` long ago, `restored` now, or why not. */
export type Restored = 'runs' | 'ended' | 'restored' | { readonly failed: string };

export interface Restoring {
  readonly queries: Queries;
  readonly client: Client;
  readonly taskQueue: string;
  readonly rulesOf: (ref: RulesRef) => Promise<Rules>;
}

const runs = async (client: Client, caseId: string): Promise<boolean> => {
  try {
    const { status } = await client.workflow.getHandle(workflowIdOf(caseId)).describe();
    return status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
};

const carriedFrom = async (restoring: Restoring, file: CaseFile): Promise<Carried> => {
  const { kind, body, subject } = file;
  const scope = { kind, level: body.level, actor: body.type, subjectType: subject.type };
  return { file, rules: slimRules(await restoring.rulesOf(file.rules), scope) };
};

/**
 * Starts the workflow of one case again from its last recorded file. Its deadlines are in the file: what came due
 * meanwhile fires at once, in order. Its time is the clock's again.
 */
export const restoreCase = async (restoring: Restoring, caseId: string): Promise<Restored> => {
  const { queries, client, taskQueue } = restoring;
  const latest = changesOf(await linesOf(queries, caseId)).at(-1);
  if (latest === undefined) return { failed: 'there are no events' };
  if (isTerminal(latest.after.stage)) return 'ended';
  if (fileHash(latest.after) !== latest.fileHash) return { failed: 'the journal does not lead to the recorded file' };
  if (await runs(client, caseId)) return 'runs';
  await queries.query('update case_file set ahead_ms = 0 where id = $1', [caseId]);
  await client.workflow.start('caseWorkflow', {
    workflowId: workflowIdOf(caseId),
    workflowIdConflictPolicy: 'FAIL',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    taskQueue,
    typedSearchAttributes: startAttributes(latest.after.kind, latest.after.stage),
    args: [await carriedFrom(restoring, latest.after)],
  });
  return 'restored';
};
