import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { Fault, say, step } from '../say.mjs';
import { freePort, tryPort } from '../servers/free-port.mjs';
import { ensureDatabase, startPostgres } from '../servers/postgres.mjs';
import { isServing } from '../servers/temporal-health.mjs';
import { startTemporal } from '../servers/temporal.mjs';
import { findTemporal } from '../setup/temporal-binary.mjs';
import { Charge } from './charge.mjs';
import { demoCases, fillDemo } from './demo-cases.mjs';
import { startProgram } from './program.mjs';

const databaseName = 'inspectorate';

/** All that has to run, in the order in which each needs the one before. */
export class System {
  onGivingUp = () => {};
  #home;
  #notes;
  #charges = [];
  #ports;
  #addresses = {};
  #databaseFolder;
  #smtp;
  #stopped = false;
  #filling;

  constructor({ home, notes }) {
    this.#home = home;
    this.#notes = notes;
    this.#ports = notes.ports();
  }

  /** Resolves when everything is ready, with what to publish and what to show. */
  async start() {
    const { DATABASE_URL, TEMPORAL_ADDRESS } = process.env;
    const port = await this.#choosePort();
    const database = this.#startDatabase(DATABASE_URL).then(() => this.#migrate());
    await Promise.all([database, this.#startTemporal(TEMPORAL_ADDRESS), this.#startMailCatcher()]);
    this.#notes.keepPorts(this.#ports);
    await this.#startPrograms(port);
    const running = { api: `http://127.0.0.1:${port}`, ...this.#addresses, home: this.#home, supervisor: process.pid };
    const own = { ownDatabase: !DATABASE_URL, ownTemporal: !TEMPORAL_ADDRESS };
    const seed = this.#environment(port).INSPECTORATE_SEED;
    const link = seed === 'demo' ? '' : await this.#firstLink(port);
    return { running, shown: { ...own, databaseFolder: this.#databaseFolder, seed, link } };
  }

  /** The link of the first administrator, where nobody has an account yet. */
  async #firstLink(port) {
    return runToEnd('link', ['dist/apps/cli/administrator.js', '--first'], this.#environment(port));
  }

  /** Ends everything in reverse order. */
  async stop() {
    this.#stopped = true;
    await this.#filling?.stop();
    for (const charge of [...this.#charges].reverse()) await charge.stop();
  }

  /** Puts cases into an own demo database, once everything runs. */
  fillDemo() {
    const env = this.#environment();
    if (this.#stopped || process.env.DATABASE_URL || env.INSPECTORATE_SEED !== 'demo' || demoCases() === 0) return;
    const onSpawn = (pid) => this.#notes.keepProcess('demo-cases', pid);
    this.#filling = fillDemo({ home: this.#home, env, onSpawn });
  }

  /** Starts worker and API anew. */
  async renewPrograms() {
    for (const charge of this.#charges) if (['worker', 'API'].includes(charge.name)) await charge.renew();
  }

  async #keep(name, launch, onReturn) {
    if (this.#stopped) throw new Fault('Stopped while starting.');
    const charge = new Charge(name, { launch, onReturn, onGivingUp: (reason) => this.onGivingUp(reason) });
    this.#charges.push(charge);
    return charge.start();
  }

  async #choosePort() {
    const wanted = process.env.PORT;
    if (!wanted) return freePort(3000);
    const port = /^\d{1,5}$/.test(wanted) ? Number(wanted) : NaN;
    if (!(port >= 0 && port < 65_536)) throw new Fault(`PORT is "${wanted}", which is no port.`);
    const taken = await tryPort(port, process.env.HOST || '127.0.0.1');
    if (!taken) throw new Fault(`Port ${wanted} is taken. Set PORT to another one, or leave it out to get a free one.`);
    return taken;
  }

  async #startDatabase(given) {
    if (given) {
      this.#addresses.database = given;
      return;
    }
    const launch = async () => {
      const server = await startPostgres(join(this.#home, 'postgres'), { port: this.#ports.database });
      this.#notes.keepProcess('postgres', server.pid);
      this.#ports.database = server.port;
      return server;
    };
    const use = async (server) => {
      const before = this.#addresses.database;
      this.#addresses.database = server.url(databaseName);
      this.#databaseFolder = server.data;
      if (before && before !== this.#addresses.database) await this.renewPrograms();
    };
    const server = await step('Starting PostgreSQL', () => this.#keep('PostgreSQL', launch, use));
    await use(server);
    await ensureDatabase(server, databaseName);
  }

  async #startTemporal(given) {
    if (given) {
      if (!process.env.TEMPORAL_TLS && !(await isServing(given, 5_000)))
        say(`Temporal at ${given} does not answer (yet).`);
      this.#addresses.temporal = given;
      return;
    }
    const binary = await findTemporal({ offline: true });
    const launch = async () => {
      const onSpawn = (pid) => this.#notes.keepProcess('temporal', pid);
      const server = await startTemporal(binary, this.#home, { port: this.#ports.temporal, onSpawn });
      this.#ports.temporal = Number(server.address.split(':')[1]);
      return server;
    };
    const use = async ({ address }) => {
      const before = this.#addresses.temporal;
      this.#addresses.temporal = address;
      if (before && before !== address) await this.renewPrograms();
    };
    await use(await step('Starting Temporal', () => this.#keep('Temporal', launch, use)));
  }

  #environment(port) {
    const { DATABASE_URL, DATABASE_MIGRATION_URL, TEMPORAL_ADDRESS, NODE_ENV } = process.env;
    const production = NODE_ENV === 'production';
    const usual = {
      INSPECTORATE_SEED: DATABASE_URL || production ? 'none' : 'demo',
      INSPECTORATE_VIRTUAL_TIME: TEMPORAL_ADDRESS || production ? 'off' : 'on',
    };
    const { database, temporal } = this.#addresses;
    return {
      ...usual,
      ...process.env,
      ...(this.#smtp && { SMTP_URL: this.#smtp }),
      ...(port && { PUBLIC_URL: process.env.PUBLIC_URL || `http://127.0.0.1:${port}` }),
      DATABASE_URL: database,
      DATABASE_MIGRATION_URL: DATABASE_MIGRATION_URL || database,
      TEMPORAL_ADDRESS: temporal ?? '',
      PORT: String(port ?? ''),
      INSPECTORATE_HOME: this.#home,
      TZ: 'UTC',
    };
  }

  /** Catches what is told by mail, unless there is a mail server. */
  async #startMailCatcher() {
    if (process.env.SMTP_URL || process.env.NODE_ENV === 'production') return;
    const launch = async () => {
      this.#ports.smtp = await freePort(this.#ports.smtp ?? 2525);
      this.#ports.mails = await freePort(this.#ports.mails ?? 8025);
      const { smtp, mails } = this.#ports;
      const args = [`--folder=${join(this.#home, 'mails')}`, `--smtp-port=${smtp}`, `--page-port=${mails}`];
      const file = 'dist/apps/mail-catcher/main.js';
      const onSpawn = (pid) => this.#notes.keepProcess('mail', pid);
      return startProgram({ name: 'mail', file, args, env: this.#environment(), home: this.#home, onSpawn });
    };
    const use = async () => {
      const before = this.#smtp;
      this.#smtp = `smtp://127.0.0.1:${this.#ports.smtp}`;
      this.#addresses.mail = `http://127.0.0.1:${this.#ports.mails}`;
      if (before && before !== this.#smtp) await this.renewPrograms();
    };
    await this.#keep('mail catcher', launch, use);
    await use();
  }

  async #migrate() {
    const args = ['scripts/migrate.mjs', 'dist/libs/database/migrate.js'];
    await step('Bringing the database up to date', () => runToEnd('migrations', args, this.#environment()));
  }

  async #startPrograms(port) {
    const start = (name, file, isReady) => () =>
      startProgram({
        ...{ name: name.toLowerCase(), file, isReady, home: this.#home, env: this.#environment(port) },
        onSpawn: (pid) => this.#notes.keepProcess(name.toLowerCase(), pid),
      });
    const says = async (output) => /\bready\b/i.test(output());
    const answers = () => respondsWell(`http://${process.env.HOST || '127.0.0.1'}:${port}/health/ready`);
    const worker = this.#keep('worker', start('worker', 'dist/apps/worker/main.js', says));
    const api = this.#keep('API', start('API', 'dist/apps/api/main.js', answers));
    await step('Starting the worker and the API', () => Promise.all([worker, api]));
  }
}

/** Runs one of our commands and resolves with what it printed. */
function runToEnd(name, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, told] = ['', ''];
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (told += chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(output.trim()) : reject(new Fault(`The ${name} failed:\n${(output + told).trim()}`)),
    );
  });
}

async function respondsWell(address) {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false; // not listening yet
  }
}
