import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type { Pool } from 'pg';
import { pino } from 'pino';
import { activityProviders, bindActivities } from '#activities';
import { readEnvironment, temporalConnection, type Environment } from '#libs/config';
import { appPool } from '#libs/database';
import { CaseEngine, dataConverter } from '#libs/engine';
import { openPost } from './post/open-post.ts';
import { rememberedIn } from './remembered.ts';
import { ensureSearchAttributes } from './search-attributes.ts';
import { workerOptions } from './worker-options.ts';
import { WorkerModule } from './worker.module.ts';

const bundle = fileURLToPath(new URL('../../workflow-bundle.js', import.meta.url));

const installRuntime = (log: pino.Logger): void => {
  const logger = new DefaultLogger('INFO', ({ level, message, meta }) => {
    if (level === 'ERROR') log.error({ meta }, message);
    else if (level === 'WARN') log.warn({ meta }, message);
    else log.debug({ meta }, message);
  });
  // Nest owns the signals: it must close in its own order.
  Runtime.install({ logger, shutdownSignals: [] });
};

const prepareNamespace = async (environment: Environment): Promise<void> => {
  const { connectionOptions } = temporalConnection();
  const connection = await Connection.connect({ ...connectionOptions, address: environment.temporalAddress });
  try {
    await ensureSearchAttributes(connection, environment.temporalNamespace);
  } finally {
    await connection.close();
  }
};

const engineOver = (connection: Connection, pool: Pool, environment: Environment): CaseEngine =>
  new CaseEngine(
    new Client({ connection, namespace: environment.temporalNamespace, dataConverter }),
    rememberedIn(pool),
    { taskQueue: environment.taskQueue },
  );

/** Runs until a signal asks it to end. Rejects when the worker cannot go on: then the process must end, and be seen to. */
const run = async (environment: Environment, log: pino.Logger): Promise<void> => {
  await prepareNamespace(environment);
  const pool = appPool(environment.databaseUrl, environment.databasePool);
  const app = await NestFactory.createApplicationContext(WorkerModule.over(pool), { logger: ['error', 'warn'] });
  const { connectionOptions } = temporalConnection();
  const connection = await NativeConnection.connect({ ...connectionOptions, address: environment.temporalAddress });
  const worker = await Worker.create({
    ...workerOptions(environment.databasePool),
    connection,
    namespace: environment.temporalNamespace,
    taskQueue: environment.taskQueue,
    workflowBundle: { codePath: bundle },
    activities: bindActivities(...activityProviders.map((provider) => app.get<object>(provider))),
  });
  const client = Connection.lazy({ ...connectionOptions, address: environment.temporalAddress });
  const post = openPost({ ...environment, pool, log, engine: engineOver(client, pool, environment) });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => worker.shutdown());
  log.info({ taskQueue: environment.taskQueue }, 'worker ready');
  process.send?.('ready'); // to the supervisor that started it, if one did
  try {
    await worker.run();
  } finally {
    await post.close();
    await client.close();
    await connection.close();
    await app.close();
  }
};

const environment = readEnvironment();
const log = pino({ level: environment.logLevel });
installRuntime(log);
try {
  await run(environment, log);
  log.info('worker ended');
} catch (error) {
  log.fatal(error, 'worker failed');
  process.exitCode = 1;
}
await Runtime.instance().shutdown();
