import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Program } from './cpu.ts';
import { pause } from './numbers.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const built = (path: string): string => join(root, 'dist', path);

/** A system of the bench's own, thrown away afterwards. */
export interface Stack {
  readonly api: string;
  readonly database: string;
  readonly temporal: string;
  readonly home: string;
  /** Each program that runs, to tell whose CPU time was used. */
  readonly programs: readonly Program[];
  stop(): Promise<void>;
}

interface Wanted {
  /** Whether the Temporal server keeps its state in PostgreSQL, as in production. */
  readonly onPostgres: boolean;
  readonly profiles: string | undefined;
}

interface Addresses {
  readonly database: string;
  readonly temporal: string;
  /** Process ids of the servers that were started, by name. */
  readonly servers: Readonly<Record<string, number>>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
};

/** The first line that is an object; what is told before it, of a server that is being built, is passed on. */
const firstObject = async (input: Readable): Promise<string> => {
  for await (const line of createInterface({ input })) {
    if (line.startsWith('{') || line === 'ready') return line;
    process.stdout.write(`${line}\n`);
  }
  throw new Error('It told nothing');
};

const firstLine = async (child: ChildProcess, name: string): Promise<string> => {
  if (child.stdout === null) throw new Error(`${name} has no output`);
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${name} ended before it was ready`);
  });
  return Promise.race([firstObject(child.stdout), ended]);
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
};

const answering = async (url: string): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok === true) return;
    await pause(100);
  }
  throw new Error(`${url} did not get ready within 30 seconds`);
};

const programs = {
  worker: 'apps/worker/main.js',
  bareWorker: 'apps/cli/bench/bare-worker.js',
  api: 'apps/api/main.js',
};

/**
 * Starts servers, worker, API and the bare worker, each a process of its own, with demo people and no limit of rate.
 * With a folder for them, each program leaves a profile of its CPU time there when it ends.
 */
export const startStack = async ({ onPostgres, profiles }: Wanted): Promise<Stack> => {
  const home = await mkdtemp(join(tmpdir(), 'inspectorate-bench-'));
  const wanted = onPostgres ? ['--temporal-on-postgres'] : [];
  const servers = spawn(process.execPath, ['scripts/servers.mjs', ...wanted], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const { database, temporal, servers: pids } = JSON.parse(await firstLine(servers, 'The servers')) as Addresses;
  const port = await freePort();
  const env = {
    ...process.env,
    TZ: 'UTC',
    DATABASE_URL: database,
    DATABASE_MIGRATION_URL: database,
    TEMPORAL_ADDRESS: temporal,
    INSPECTORATE_HOME: home,
    INSPECTORATE_SEED: 'demo',
    PORT: String(port),
    LOG_LEVEL: 'info',
    RATE_LIMIT: '100000000',
    NODE_ENV: 'development',
  };
  await promisify(execFile)(process.execPath, ['scripts/migrate.mjs', built('libs/database/migrate.js')], {
    cwd: root,
    env,
  });
  const flags = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
  const children = Object.values(programs).map((program) =>
    spawn(process.execPath, [...flags, built(program)], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(end));
    servers.stdin.end();
    await once(servers, 'exit');
    await rm(home, { recursive: true, force: true });
  };
  try {
    await Promise.all(children.map((child, index) => firstLine(child, Object.keys(programs)[index] ?? '')));
    for (const child of children) child.stdout.resume();
    await answering(`http://127.0.0.1:${port}/health/ready`);
  } catch (error) {
    await stop();
    throw error;
  }
  const running = [
    { name: 'bench', pid: process.pid },
    ...Object.keys(programs).map((name, index) => ({ name, pid: children[index]?.pid ?? 0 })),
    ...Object.entries(pids).map(([name, pid]) => ({ name, pid })),
  ];
  return { api: `http://127.0.0.1:${port}`, database, temporal, home, programs: running, stop };
};
