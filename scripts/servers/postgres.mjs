import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { commandLine, end, isAlive } from '../processes.mjs';
import { Fault } from '../say.mjs';
import { freePort } from './free-port.mjs';
import { findBinaries } from './postgres-binaries.mjs';
import { accountFor } from './postgres-account.mjs';

const superuser = 'inspectorate';
const passing = /lock file|could not bind|pre-existing shared memory|Address already in use/i;
const throwaway = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];
const lasting = ['max_connections=60'];

/**
 * Starts the embedded PostgreSQL on the folder, or adopts the one that runs there already.
 * Not for production: one machine, no backups, loopback only.
 */
export async function startPostgres(folder, { port, scratch = false } = {}) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  const place = await preparePlace(folder);
  await initialise(place);
  for (let attempt = 1; ; attempt++) {
    const running = await adopt(place);
    if (running) return running;
    const result = await launch(
      place,
      (attempt === 1 && (await freePort(port))) || (await freePort()),
      scratch ? throwaway : lasting,
    );
    if (result.server) return result.server;
    if (attempt === 20 || !passing.test(result.complaint)) {
      throw new Fault(`PostgreSQL did not start in ${place.data}. Its last lines (${place.log}):\n${result.complaint}`);
    }
    await sleep(250); // the process before us may not be reaped yet
  }
}

/** Where binaries, data and password are, and as whom the server runs. */
async function preparePlace(folder) {
  const account = await accountFor(folder);
  const binaries = await findBinaries(account);
  return {
    ...account,
    binaries,
    data: join(account.folder, 'data'),
    log: join(account.folder, 'postgres.log'),
    password: keepPassword(join(folder, 'password')),
  };
}

/** The password, made once; two first starts at the same time agree on one. */
function keepPassword(file) {
  if (!fs.existsSync(file)) {
    const mine = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
    fs.writeFileSync(mine, randomBytes(24).toString('hex'), { mode: 0o600 });
    try {
      fs.linkSync(mine, file);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    } finally {
      fs.rmSync(mine);
    }
  }
  return fs.readFileSync(file, 'utf8').trim();
}

/** Makes the data folder under another name and renames it, so that a half-made one is never used. */
async function initialise(place) {
  if (fs.existsSync(join(place.data, 'PG_VERSION'))) return;
  for (const name of fs.readdirSync(place.folder)) {
    const maker = /^data\.new-(\d+)-/.exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) {
      fs.rmSync(join(place.folder, name), { recursive: true, force: true });
    }
  }
  const mine = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const half = join(place.folder, `data.new-${mine}`);
  const secret = join(place.folder, `secret-${mine}`);
  fs.writeFileSync(secret, place.password, { mode: 0o600 });
  if (place.uid !== undefined) fs.chownSync(secret, place.uid, place.gid);
  try {
    const options = ['--auth=scram-sha-256', `--pwfile=${secret}`, `--username=${superuser}`, '--encoding=UTF8'];
    const locale = ['--locale-provider=builtin', '--locale=C.UTF-8', '--data-checksums'];
    const { code, output } = await run(place, 'initdb', ['-D', half, ...options, ...locale]);
    if (code !== 0) throw new Fault(`PostgreSQL could not make its data folder ${place.data}:\n${lastLines(output)}`);
  } finally {
    fs.rmSync(secret, { force: true });
  }
  try {
    fs.renameSync(half, place.data);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
    fs.rmSync(half, { recursive: true, force: true }); // another start was quicker: use its folder
  }
}

/** What initdb and postgres see of the environment: nothing that could lead them elsewhere. */
const environment = () => ({ PATH: process.env.PATH, LANG: 'C', LC_ALL: 'C', TZ: 'UTC' });

const asAccount = ({ uid, gid }) => (uid === undefined ? {} : { uid, gid });

function run(place, program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(join(place.binaries, 'bin', program), args, {
      cwd: '/',
      env: environment(),
      ...asAccount(place),
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** The server that runs on the folder already, if it answers to our password. Clears a lock that belongs to another program. */
async function adopt(place) {
  const file = join(place.data, 'postmaster.pid');
  for (let attempt = 0; attempt < 120; attempt++) {
    const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    if (!isAlive(pid)) return undefined; // postgres itself clears the lock of a dead process
    if (!commandLine(pid).includes(place.data)) {
      fs.rmSync(file, { force: true }); // the number was given to another program since
      return undefined;
    }
    if (port && (await answers(place, port))) return describe(place, pid, port);
    await sleep(250);
  }
  throw new Fault(
    `A PostgreSQL runs on ${place.data} but did not accept our password for half a minute. End it, then start again.`,
  );
}

async function launch(place, port, settings) {
  const from = fs.existsSync(place.log) ? fs.statSync(place.log).size : 0;
  const log = fs.openSync(place.log, from > 10_000_000 ? 'w' : 'a', 0o600); // a file, because the server may outlive us
  const all = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    ...settings,
  ];
  const args = ['-D', place.data, '-p', String(port), ...all.flatMap((setting) => ['-c', setting])];
  const child = spawn(join(place.binaries, 'bin', 'postgres'), args, {
    cwd: '/',
    env: environment(),
    detached: true, // Ctrl-C in the terminal must not reach it before the programs that use it
    stdio: ['ignore', log, log],
    ...asAccount(place),
  });
  fs.closeSync(log);
  let failure;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', (code, by) => (failure ??= `exit ${code ?? by}`));
  for (const limit = Date.now() + 30_000; Date.now() < limit && !failure; await sleep(20)) {
    if (await answers(place, port)) {
      child.unref();
      return { server: describe(place, child.pid, port) };
    }
  }
  if (!failure) await end(child.pid, { politely: 'SIGINT' });
  return {
    complaint: `${lastLines(fs.readFileSync(place.log, 'utf8').slice(from))}\n${failure ?? 'no answer in 30 s'}`,
  };
}

const urlFor = (place, port, database) => `postgres://${superuser}:${place.password}@127.0.0.1:${port}/${database}`;

function describe(place, pid, port) {
  return {
    pid,
    port,
    data: place.data,
    log: place.log,
    url: (database = 'postgres') => urlFor(place, port, database),
    stop: () => end(pid, { politely: 'SIGINT', patience: 30_000 }), // SIGINT is PostgreSQL's fast shutdown
  };
}

async function answers(place, port) {
  const client = new pg.Client({ connectionString: urlFor(place, port, 'postgres'), connectionTimeoutMillis: 2_000 });
  client.on('error', () => {}); // an idle connection that breaks says nothing that the query does not say
  try {
    await client.connect();
    const { rows } = await client.query("select current_setting('data_directory') as data");
    return rows[0].data === place.data;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Creates the database unless it is there. */
export async function ensureDatabase(server, name) {
  const client = new pg.Client({ connectionString: server.url() });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

const lastLines = (text) => text.trim().split('\n').slice(-12).join('\n');
