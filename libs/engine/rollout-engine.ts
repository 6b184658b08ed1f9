import type { Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { inOurWords } from './failure.ts';

/** Starts the workflow that takes a change to its cases. */
export class RolloutEngine {
  readonly #client: Client;
  readonly #taskQueue: string;

  constructor(client: Client, { taskQueue }: { readonly taskQueue: string }) {
    this.#client = client;
    this.#taskQueue = taskQueue;
  }

  /** Started once for each rollout; again it changes nothing. */
  async begin(rollout: string): Promise<void> {
    try {
      await this.#client.withDeadline(Date.now() + 10_000, () =>
        this.#client.workflow.start('rolloutWorkflow', {
          workflowId: `rollout:${rollout}`,
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          taskQueue: this.#taskQueue,
          args: [{ rollout }],
        }),
      );
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw inOurWords(error);
    }
  }
}
