// Starts a throw-away PostgreSQL and Temporal server, prints their addresses as one line of JSON, and ends them,
// folder and all, when its input closes (the one who started it ended, in whatever way) or on Ctrl-C.
// With --temporal-on-postgres it is the server of production, built with Go, with its state in that PostgreSQL.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end, identity, isSame } from './processes.mjs';
import { main } from './say.mjs';
import { startPostgres } from './servers/postgres.mjs';
import { startTemporal } from './servers/temporal.mjs';
import { startTemporalOnPostgres } from './servers/temporal-on-postgres.mjs';
import { findTemporal } from './setup/temporal-binary.mjs';
import { findTemporalServer } from './setup/temporal-server.mjs';

const parent = process.env.INSPECTORATE_TEST_HOME || tmpdir();

/** Ends and removes what a run left behind that was killed together with this program. */
async function sweep() {
  for (const name of readdirSync(parent).filter((each) => each.startsWith('inspectorate-test-'))) {
    const folder = join(parent, name);
    const note = readNote(folder);
    if (!note || isSame(note.owner) || statSync(folder).uid !== process.getuid()) continue;
    for (const server of note.servers.filter(isSame)) await end(server.pid, { politely: 'SIGINT' });
    removeAll(folder);
  }
}

function readNote(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8'));
  } catch {
    return undefined; // being made or being removed by somebody else
  }
}

function removeAll(folder) {
  const elsewhere = join(folder, 'postgres', 'elsewhere');
  if (existsSync(elsewhere)) rmSync(readFileSync(elsewhere, 'utf8').trim(), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function note(folder, servers) {
  const named = (pid) => ({ pid, identity: identity(pid) });
  const text = JSON.stringify({ owner: named(process.pid), servers: servers.map(({ pid }) => named(pid)) });
  writeFileSync(join(folder, 'owner.json'), text);
}

const onPostgres = process.argv.includes('--temporal-on-postgres');

async function startDatabase(folder, keep) {
  if (process.env.DATABASE_URL) return { url: () => process.env.DATABASE_URL };
  return keep('postgres', await startPostgres(join(folder, 'postgres'), { scratch: true }));
}

async function startWorkflowServer(folder, keep, postgres) {
  if (onPostgres) {
    const programs = await findTemporalServer();
    return keep('temporal', await startTemporalOnPostgres(programs, await postgres, folder)).address;
  }
  if (process.env.TEMPORAL_ADDRESS) return process.env.TEMPORAL_ADDRESS;
  return keep('temporal', await startTemporal(await findTemporal(), folder, { scratch: true })).address;
}

await main(async () => {
  mkdirSync(parent, { recursive: true });
  await sweep();
  const folder = realpathSync(mkdtempSync(join(parent, 'inspectorate-test-')));
  chmodSync(folder, 0o711); // as root the database runs as another user, who must be able to come this far
  const servers = [];
  const pids = {};
  const keep = (name, server) => {
    servers.push(server);
    pids[name] = server.pid;
    note(folder, servers);
    return server;
  };
  note(folder, servers);
  const postgres = startDatabase(folder, keep);
  const starting = [postgres, startWorkflowServer(folder, keep, postgres)];
  const endAll = async () => {
    await Promise.allSettled(starting); // what is just starting must be ended too
    for (const server of servers.toReversed()) await server.stop(); // the one on PostgreSQL ends before it
    removeAll(folder);
  };
  let ending;
  const stop = () => (ending ??= endAll().then(() => process.exit(0)));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, stop);
  process.stdin.resume().once('end', stop).once('close', stop);
  try {
    const [database, temporal] = await Promise.all(starting);
    const found = { database: database.url(), temporal, folder, servers: pids };
    if (!ending) process.stdout.write(`${JSON.stringify(found)}\n`);
  } catch (error) {
    await endAll();
    throw error;
  }
});
