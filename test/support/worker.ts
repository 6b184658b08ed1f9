import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { AlarmLog } from '../../activities/alarm/alarm-log.ts';
import { NoticeDelivery } from '../../activities/notice/notice-delivery.ts';
import { engineOver } from '../../activities/following/engine-over.ts';
import { FollowingCases } from '../../activities/following/following-cases.ts';
import { CaseRecord } from '../../activities/record/case-record.ts';
import { Rollouts } from '../../activities/rollout/rollouts.ts';
import { ensureSearchAttributes } from '../../apps/worker/search-attributes.ts';
import { workerOptions } from '../../apps/worker/worker-options.ts';
import { bindActivities } from '../../activities/bind.ts';
import { appPool } from '#libs/database';
import { dataConverter } from '#libs/engine';

/** A worker in this process, on a task queue that no other spec uses, and a client beside it. */
export interface RunningWorker {
  readonly taskQueue: string;
  readonly client: Client;
  stop(): Promise<void>;
}

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: start specs that need servers with npm test`);
  return value;
};

type Activities = Record<string, (...args: never[]) => Promise<unknown>>;

/** What the worker does unless a spec brings activities of its own. */
export const realActivities = (pool: ReturnType<typeof appPool>, client: Client, taskQueue: string): Activities =>
  bindActivities(
    new CaseRecord(pool),
    new NoticeDelivery(pool),
    new AlarmLog(pool),
    new FollowingCases(pool, engineOver(client, pool, { taskQueue })),
    new Rollouts(pool, engineOver(client, pool, { taskQueue })),
  );

/** Starts a worker against a database. `activities` may wrap or replace what it does, to let the world fail. */
export const runningWorker = async (
  databaseUrl: string,
  told: { readonly taskQueue?: string; readonly activities?: (real: Activities) => Activities } = {},
): Promise<RunningWorker> => {
  const taskQueue = told.taskQueue ?? `spec-${randomUUID()}`;
  const address = setting('TEST_TEMPORAL_ADDRESS');
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  const pool = appPool(databaseUrl, 5);
  const connection = await NativeConnection.connect({ address });
  const clientConnection = await Connection.connect({ address });
  await ensureSearchAttributes(clientConnection, 'default');
  const client = new Client({ connection: clientConnection, dataConverter });
  const real = realActivities(pool, client, taskQueue);
  const worker = await Worker.create({
    ...workerOptions(5),
    shutdownGraceTime: '1s',
    connection,
    taskQueue,
    workflowBundle: { codePath: setting('TEST_WORKFLOW_BUNDLE') },
    activities: told.activities?.(real) ?? real,
  });
  const run = worker.run();
  const stop = async (): Promise<void> => {
    worker.shutdown();
    await run;
    await connection.close();
    await clientConnection.close();
    await pool.end();
    await Runtime.instance().shutdown();
  };
  let stopping: Promise<void> | undefined;
  return {
    taskQueue,
    client,
    // Whoever replaces the worker in the middle stops it before the whole system does.
    stop: () => (stopping ??= stop()),
  };
};
