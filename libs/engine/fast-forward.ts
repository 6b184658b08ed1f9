import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { workflowIdOf } from './ids.ts';

/** Answers of the poll; the enumeration is not exported to ES modules. */
const arrived = 2;
const failed = 3;
const patience = 120_000;

const start = async (client: Client, workflowId: string, ms: number): Promise<string> => {
  const id = randomUUID();
  await client.workflowService.updateWorkflowExecutionOptions({
    namespace: client.options.namespace,
    workflowExecution: { workflowId },
    updateMask: { paths: ['time_skipping_config'] },
    workflowExecutionOptions: {
      timeSkippingConfig: {
        enabled: true,
        maxSessionSkipCount: 5_000,
        // Typed as Long, and a number works.
        fastForwardConfig: { id, duration: { seconds: Math.floor(ms / 1000) as never, nanos: (ms % 1000) * 1e6 } },
      },
    },
  });
  return id;
};

const arrival = async (client: Client, workflowId: string, fastForwardId: string): Promise<boolean> => {
  const { namespace } = client.options;
  for (;;) {
    const { fastForwardPollingResult, failedReason } = await client.workflowService.pollWorkflowExecutionTimeSkipping({
      namespace,
      workflowExecution: { workflowId },
      fastForwardId,
    });
    if (fastForwardPollingResult === arrived) return true;
    if (fastForwardPollingResult !== failed) continue;
    if (/ended/.test(failedReason ?? '')) return false;
    throw new Error(failedReason ?? 'The time of the case could not be moved forward');
  }
};

/** Seconds come as a Long or a number; both turn into a number. */
interface Stamp {
  readonly seconds?: { toString(): string } | null;
  readonly nanos?: number | null;
}

const instantOf = ({ seconds, nanos }: Stamp): number =>
  Number(seconds?.toString() ?? 0) * 1000 + Math.floor((nanos ?? 0) / 1e6);

/** How far the time of a case is ahead of the clock, in milliseconds; 0 for one that was never forwarded. */
export const aheadOf = async (client: Client, caseId: string): Promise<number> => {
  const { workflowExtendedInfo } = await client.workflowService.describeWorkflowExecution({
    namespace: client.options.namespace,
    execution: { workflowId: workflowIdOf(caseId) },
  });
  const current = workflowExtendedInfo?.timeSkippingInfo?.currentTime;
  return current ? Math.max(0, instantOf(current) - Date.now()) : 0;
};

/** Writes down how far a case is ahead, where the API reads it. */
export type KeepAhead = (caseId: string, aheadMs: number) => Promise<void>;

/**
 * Moves the time of one case forward, for the demo and for tests; false if the case ended first. One at a time for each
 * case, and nothing may be sent to it meanwhile: the server would jump over its timers.
 */
export const fastForward = async (
  client: Client,
  { caseId, ms, keep }: { readonly caseId: string; readonly ms: number; readonly keep: KeepAhead },
): Promise<boolean> => {
  const workflowId = workflowIdOf(caseId);
  const there = await client.withDeadline(Date.now() + patience, async () =>
    arrival(client, workflowId, await start(client, workflowId, ms)),
  );
  await keep(caseId, await aheadOf(client, caseId));
  return there;
};
