import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { pino } from 'pino';
import { activityProviders, bindActivities, engineOver } from '#activities';
import { quickReturn, readEnvironment, temporalConnection, type Environment } from '#libs/config';
import { appPool } from '#libs/database';
import { dataConverter } from '#libs/engine';
import { openPost } from './post/open-post.ts';
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

/** Runs until a signal asks it to end. Rejects when the worker cannot go on: then the process must end, and be seen to. */
const run = async (environment: Environment, log: pino.Logger): Promise<void> => {
  await prepareNamespace(environment);
  const pool = appPool(environment.databaseUrl, environment.databasePool);
  const { connectionOptions } = temporalConnection();
  const asking = Connection.lazy({ ...connectionOptions, ...quickReturn, address: environment.temporalAddress });
  const client = new Client({ connection: asking, namespace: environment.temporalNamespace, dataConverter });
  const engine = engineOver(client, pool, { taskQueue: environment.taskQueue });
  const app = await NestFactory.createApplicationContext(WorkerModule.over(pool, engine), {
    logger: ['error', 'warn'],
  });
  const connection = await NativeConnection.connect({ ...connectionOptions, address: environment.temporalAddress });
  const worker = await Worker.create({
    ...workerOptions(environment.databasePool),
    connection,
    namespace: environment.temporalNamespace,
    taskQueue: environment.taskQueue,
    workflowBundle: { codePath: bundle },
    activities: bindActivities(...activityProviders.map((provider) => app.get<object>(provider))),
  });
  const post = openPost({ ...environment, pool, log, engine });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => worker.shutdown());
  log.info({ taskQueue: environment.taskQueue }, 'worker ready');
  process.send?.('ready'); // to the supervisor that started it, if one did
  try {
    await worker.run();
  } finally {
    await post.close();
    await asking.close();
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
