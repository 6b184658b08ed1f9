import { execFile, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { end } from '../processes.mjs';
import { Fault } from '../say.mjs';
import { tryPort } from './free-port.mjs';
import { dynamicConfig, searchAttributes } from './temporal.mjs';
import { isServing } from './temporal-health.mjs';

const namespace = 'default';
/** As the service numbers them. */
const attributeTypes = { Keyword: 2, Bool: 4, Datetime: 5 };
const day = 24 * 60 * 60;
const stores = [
  ['temporal', 'postgresql/v12/temporal'],
  ['temporal_visibility', 'postgresql/v12/visibility'],
];

/**
 * Starts the Temporal server with its state in a PostgreSQL that the script started: what production looks like, on one
 * machine. The programs come from `findTemporalServer`.
 */
export async function startTemporalOnPostgres(programs, postgres, folder) {
  mkdirSync(folder, { recursive: true });
  const database = new URL(postgres.url());
  await makeStores(programs.sql, database);
  const server = await launch(programs.server, await settings(database, folder), folder);
  try {
    await makeNamespace(server.address);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

async function makeStores(sql, { hostname, port, username, password }) {
  const login = ['--ep', hostname, '-p', port, '-u', username, '--pw', password, '--pl', 'postgres12'];
  for (const [name, schema] of stores) {
    const ask = (...args) => promisify(execFile)(sql, [...login, '--db', name, ...args]);
    await ask('create');
    await ask('setup-schema', '-v', '0.0');
    await ask('update-schema', '--schema-name', schema);
  }
}

/** Everything by variables of the environment: the server needs no file but the one of the dynamic settings. */
async function settings({ hostname, port, username, password }, folder) {
  const dynamic = join(folder, 'dynamic.yaml');
  const lines = dynamicConfig(true).map((each) => each.split('='));
  writeFileSync(dynamic, lines.map(([name, value]) => `${name}:\n  - value: ${value}\n`).join(''));
  const names = ['FRONTEND', 'MATCHING', 'HISTORY', 'WORKER'];
  const ports = {};
  for (const name of names) {
    ports[`${name}_GRPC_PORT`] = String(await lowPort());
    ports[`${name}_MEMBERSHIP_PORT`] = String(await lowPort());
  }
  return {
    ...ports,
    FRONTEND_HTTP_PORT: String(await lowPort()),
    DB: 'postgres12_pgx',
    DB_PORT: port,
    POSTGRES_SEEDS: hostname,
    POSTGRES_USER: username,
    POSTGRES_PWD: password,
    DBNAME: 'temporal',
    VISIBILITY_DBNAME: 'temporal_visibility',
    NUM_HISTORY_SHARDS: '4',
    BIND_ON_IP: '127.0.0.1',
    LOG_LEVEL: 'warn',
    DYNAMIC_CONFIG_FILE_PATH: dynamic,
  };
}

/** A free port that fits in the column, two bytes with a sign, in which the server keeps where its members are. */
async function lowPort() {
  for (let tries = 0; tries < 100; tries++) {
    const port = await tryPort(randomInt(20_000, 32_768));
    if (port) return port;
  }
  throw new Fault('There is no free port between 20000 and 32767.');
}

async function launch(program, variables, folder) {
  const file = join(folder, 'temporal-on-postgres.log');
  const log = openSync(file, 'a', 0o600);
  const child = spawn(program, ['--allow-no-auth', 'start'], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME ?? folder, TZ: 'UTC', ...variables },
    detached: true, // Ctrl-C in the terminal must not reach it before the programs that use it
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let failure;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', (code, by) => (failure ??= `exit ${code ?? by}`));
  const address = `127.0.0.1:${variables.FRONTEND_GRPC_PORT}`;
  for (const limit = Date.now() + 60_000; Date.now() < limit && !failure; await sleep(50)) {
    if (!(await isServing(address))) continue;
    child.unref();
    return { pid: child.pid, address, log: file, stop: () => end(child.pid, { politely: 'SIGTERM' }) };
  }
  if (!failure) await end(child.pid);
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(-8).join('\n');
  throw new Fault(
    `The Temporal server on PostgreSQL did not start (${file}):\n${lines}\n${failure ?? 'no answer in 60 s'}`,
  );
}

/** Makes the namespace and waits until workflows can be started in it: the server takes notice of it a little later. */
async function makeNamespace(address) {
  const connection = await Connection.connect({ address });
  try {
    const { workflowService } = connection;
    await workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: { seconds: 90 * day },
    });
    await addAttributes(connection);
    await usable(new Client({ connection, namespace }));
  } finally {
    await connection.close();
  }
}

/** The same that the development server is started with. */
async function addAttributes({ operatorService }) {
  const named = searchAttributes.map((each) => each.split('='));
  const wanted = Object.fromEntries(named.map(([name, type]) => [name, attributeTypes[type]]));
  for (let tries = 0; ; tries++) {
    try {
      await operatorService.addSearchAttributes({ namespace, searchAttributes: wanted });
      return;
    } catch (error) {
      if (tries === 120) throw error;
      await sleep(250);
    }
  }
}

async function usable(client) {
  for (let tries = 0; ; tries++) {
    try {
      const handle = await client.workflow.start('nothing', {
        workflowId: 'is-it-there',
        taskQueue: 'nobody',
        searchAttributes: { CaseStage: ['none'] },
      });
      await handle.terminate();
      return;
    } catch (error) {
      if (tries === 120) throw error;
      await sleep(250);
    }
  }
}
