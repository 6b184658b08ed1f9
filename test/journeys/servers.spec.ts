import { spawn } from 'node:child_process';
import { readFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { script } from '../support/script.ts';

interface Server {
  readonly pid: number;
  readonly data: string;
  url(database?: string): string;
  stop(): Promise<void>;
}

const { startPostgres } = await script<{ startPostgres: (folder: string, how: object) => Promise<Server> }>(
  'servers/postgres.mjs',
);
const { isAlive } = await script<{ isAlive: (pid: number) => boolean }>('processes.mjs');

const ask = async (server: Server, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: server.url() });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

const gone = async (pid: number): Promise<void> => {
  for (let tries = 0; tries < 200 && isAlive(pid); tries++) await new Promise((done) => setTimeout(done, 25));
};

describe('the embedded PostgreSQL', () => {
  const folder = join(process.env['TEST_FOLDER'] ?? '', `servers-${process.pid}`);
  let server: Server;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    // Two starts at the same time: one makes the folder and starts the server, the other one adopts it.
    const [first, second] = await Promise.all([startPostgres(folder, {}), startPostgres(folder, {})]);
    expect(second.pid).toBe(first.pid);
    server = first;
    await ask(server, 'create table kept (value text)');
    await ask(server, "insert into kept values ('still here')");
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is adopted by a later start', async () => {
    expect((await startPostgres(folder, {})).pid).toBe(server.pid);
  });

  it('listens on the loopback address only, and wants a password', async () => {
    expect(await ask(server, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    const stranger = new pg.Client({ connectionString: server.url().replace(/:[^:@]+@/, ':wrong@') });
    await expect(stranger.connect()).rejects.toThrow(/password/);
  });

  it('goes on where it was after kill -9', async () => {
    const before = server.pid;
    process.kill(before, 'SIGKILL');
    server = await startPostgres(folder, {});
    expect(server.pid).not.toBe(before);
    expect(await ask(server, 'select * from kept')).toEqual([{ value: 'still here' }]);
  }, 30_000);

  it('starts although its lock names a process that is another program by now', async () => {
    process.kill(server.pid, 'SIGKILL');
    await gone(server.pid);
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
    const lock = join(server.data, 'postmaster.pid');
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(stranger.pid)));
    server = await startPostgres(folder, {});
    expect(await ask(server, 'select * from kept')).toEqual([{ value: 'still here' }]);
    expect(isAlive(stranger.pid ?? 0)).toBe(true);
    stranger.kill();
  }, 30_000);

  it('has the extensions that the migrations use', async () => {
    const wanted = ['btree_gin', 'btree_gist', 'ltree', 'pg_trgm', 'pgcrypto', 'unaccent'];
    const rows = await ask(
      server,
      `select name from pg_available_extensions where name in ('${wanted.join("','")}') order by name`,
    );
    expect(rows).toEqual(wanted.map((name) => ({ name })));
  });
});
