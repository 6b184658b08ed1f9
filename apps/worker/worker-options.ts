import type { WorkerOptions } from '@temporalio/worker';
import { dataConverter } from '#libs/engine';

/**
 * How a worker works, wherever it runs. Sized for two cores: one thread for workflows, as many activities as there are
 * database connections. A worker that was killed costs a warm case two seconds of silence, not ten.
 */
export const workerOptions = (poolSize: number): Partial<WorkerOptions> => ({
  dataConverter,
  stickyQueueScheduleToStartTimeout: '2s',
  shutdownGraceTime: '20s',
  maxConcurrentWorkflowTaskExecutions: 40,
  maxConcurrentActivityTaskExecutions: Math.max(1, poolSize),
  maxCachedWorkflows: 800,
  workflowThreadPoolSize: 1,
});
