// Says whether the worker on this machine polls its task queue: exit code 0 if it does. For the health check of a container.
import { hostname } from 'node:os';
import { Connection } from '@temporalio/client';

const recent = 120;
const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace = 'default' } = process.env;
const name = process.env.TEMPORAL_TASK_QUEUE || 'inspectorate';

const connection = await Connection.connect({ address, connectTimeout: '5s' });
try {
  const { pollers } = await connection.workflowService.describeTaskQueue({
    namespace,
    taskQueue: { name },
    taskQueueType: 1,
  });
  const mine = (pollers ?? []).filter(({ identity }) => identity?.endsWith(`@${hostname()}`));
  const polls = mine.some(({ lastAccessTime }) => Date.now() / 1000 - Number(lastAccessTime?.seconds ?? 0) < recent);
  process.exitCode = polls ? 0 : 1;
} finally {
  await connection.close();
}
