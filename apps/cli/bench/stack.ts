import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pause } from './numbers.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const built = (path: string): string => join(root, 'dist', path);

/** A system of the bench's own, thrown away afterwards. */
export interface Stack {
  readonly api: string;
  readonly database: string;
  readonly temporal: string;
  readonly home: string;
  stop(): Promise<void>;
}

interface Addresses {
  readonly database: string;
  readonly temporal: string;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
};

const firstLine = async (child: ChildProcess, name: string): Promise<string> => {
  if (child.stdout === null) throw new Error(`${name} has no output`);
  const [line] = (await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    once(child, 'exit').then(() => {
      throw new Error(`${name} ended before it was ready`);
    }),
  ])) as [string];
  return line;
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

/** Starts servers, worker, API and the bare worker, each a process of its own, with demo people and no limit of rate. */
export const startStack = async (): Promise<Stack> => {
  const home = await mkdtemp(join(tmpdir(), 'inspectorate-bench-'));
  const servers = spawn(process.execPath, ['scripts/servers.mjs'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const { database, temporal } = JSON.parse(await firstLine(servers, 'The servers')) as Addresses;
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
  const children = ['apps/worker/main.js', 'apps/cli/bench/bare-worker.js', 'apps/api/main.js'].map((program) =>
    spawn(process.execPath, [built(program)], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(end));
    servers.stdin.end();
    await once(servers, 'exit');
    await rm(home, { recursive: true, force: true });
  };
  try {
    await Promise.all(
      children.map((child, index) => firstLine(child, ['The worker', 'The bare worker', 'The API'][index] ?? '')),
    );
    for (const child of children) child.stdout.resume();
    await answering(`http://127.0.0.1:${port}/health/ready`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { api: `http://127.0.0.1:${port}`, database, temporal, home, stop };
};
