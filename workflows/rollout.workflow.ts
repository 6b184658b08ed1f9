import { continueAsNew, sleep, workflowInfo } from '@temporalio/workflow';
import { rollouts } from './activities.ts';

/** A change of law or organisation on its way to the cases that it concerns. */
export interface RollingOut {
  readonly rollout: string;
  /** History length after which a run hands over to the next. */
  readonly handOverAfter?: number;
}

/** Waits for the day from which the change holds. One that holds already goes on at once. */
const waitFor = async (from: string | undefined): Promise<void> => {
  const left = from === undefined ? 0 : Date.parse(from) - Date.now();
  if (left > 0) await sleep(left);
};

/**
 * Takes a change to every case that it concerns, a batch at a time. Which cases are left is asked of the database, so that
 * a run which takes over, or begins again after a crash, goes on where the last one stopped.
 */
export async function rolloutWorkflow({ rollout, handOverAfter = 1_000 }: RollingOut): Promise<void> {
  const { from } = await rollouts.beginRollout({ rollout });
  await waitFor(from);
  for (;;) {
    const { left } = await rollouts.rollOut({ rollout });
    if (!left) break;
    if (workflowInfo().historyLength > handOverAfter)
      await continueAsNew<typeof rolloutWorkflow>({ rollout, handOverAfter });
  }
  await rollouts.endRollout({ rollout });
}
