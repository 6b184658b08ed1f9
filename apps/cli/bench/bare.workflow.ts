import { condition, defineUpdate, setHandler } from '@temporalio/workflow';

/** The least that an update can be: what everything else is measured against. */
export const ping = defineUpdate<number, [number]>('ping');

export const bareWorkflow = async (): Promise<void> => {
  let last = -1;
  setHandler(ping, (value) => (last = value));
  await condition(() => last === Number.MAX_SAFE_INTEGER);
};
