import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keysIn } from '#libs/config';
import { migrate } from '../../libs/database/migrate.ts';
import { seed } from '../../libs/database/seeds/seed.ts';
import { apiProcess } from './api-process.ts';
import { killed, type ReadyProcess } from './ready-process.ts';
import { script } from './script.ts';
import { workerProcess } from './worker-process.ts';

interface Server {
  readonly pid: number;
  stop(): Promise<void>;
}
interface Postgres extends Server {
  readonly port: number;
  url(database?: string): string;
}
interface Temporal extends Server {
  readonly address: string;
}

const { startPostgres, ensureDatabase } = await script<{
  startPostgres: (folder: string, how: { readonly port?: number }) => Promise<Postgres>;
  ensureDatabase: (server: Postgres, name: string) => Promise<void>;
}>('servers/postgres.mjs');
const { startTemporal } = await script<{
  startTemporal: (binary: string, folder: string, how: { readonly port?: number }) => Promise<Temporal>;
}>('servers/temporal.mjs');
const { findTemporal } = await script<{ findTemporal: () => Promise<string> }>('setup/temporal-binary.mjs');
const { freePort } = await script<{ freePort: () => Promise<number> }>('servers/free-port.mjs');
const { isAlive } = await script<{ isAlive: (pid: number) => boolean }>('processes.mjs');

const portOf = ({ address }: Temporal): number => Number(address.split(':')[1]);

const gone = async (pid: number): Promise<void> => {
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await new Promise((done) => setTimeout(done, 20));
};

export type Mortal = 'worker' | 'api' | 'temporal' | 'database';

/** Four processes of one system, with their state on disk; each can be killed and started again where it was. */
export class MortalSystem {
  readonly #folder: string;
  readonly #taskQueue = `spec-${randomUUID()}`;
  #binary = '';
  #database: Postgres | undefined;
  #temporal: Temporal | undefined;
  #port = 0;
  readonly #programs = new Map<'worker' | 'api', ReadyProcess>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get databaseUrl(): string {
    return this.#database?.url('inspectorate') ?? '';
  }

  async token(person: string): Promise<string> {
    return (await keysIn(this.#home)).signToken(person);
  }

  get #home(): string {
    return join(this.#folder, 'home');
  }

  async start(): Promise<void> {
    for (const folder of ['postgres', 'temporal', 'home']) await mkdir(join(this.#folder, folder), { recursive: true });
    this.#binary = await findTemporal();
    this.#port = await freePort();
    await Promise.all([this.revive('database'), this.revive('temporal')]);
    if (this.#database === undefined) throw new Error('There is no database');
    await ensureDatabase(this.#database, 'inspectorate');
    await migrate(this.databaseUrl);
    await seed(this.databaseUrl, 'demo');
    await Promise.all([this.revive('worker'), this.revive('api')]);
  }

  async kill(mortal: Mortal): Promise<void> {
    const server = { database: this.#database, temporal: this.#temporal, worker: undefined, api: undefined }[mortal];
    if (server !== undefined) return gone(server.pid);
    const program = this.#programs.get(mortal as 'worker');
    if (program !== undefined) await killed(program);
  }

  /** Whatever is not there is started as whoever supervises it would start it. */
  async revive(mortal: Mortal): Promise<void> {
    if (mortal === 'worker' || mortal === 'api') {
      this.#programs.set(mortal, await this.#program(mortal));
      return;
    }
    const before = this.#addresses();
    const at = (port: number | undefined) => (port === undefined ? {} : { port });
    if (mortal === 'database')
      this.#database = await startPostgres(join(this.#folder, 'postgres'), at(this.#database?.port));
    else {
      const port = this.#temporal && portOf(this.#temporal);
      this.#temporal = await startTemporal(this.#binary, join(this.#folder, 'temporal'), at(port));
    }
    if (before !== this.#addresses()) await this.#renewPrograms();
  }

  #addresses(): string {
    return `${this.#database?.port ?? ''} ${this.#temporal?.address ?? ''}`;
  }

  /** A server came back at another port, because something else had taken its own: the programs are told, by a new start. */
  async #renewPrograms(): Promise<void> {
    for (const [name, program] of [...this.#programs]) {
      await killed(program);
      await this.revive(name);
    }
  }

  /** A program that ended because a server was away is started again, as in operation. */
  async reviveEnded(): Promise<void> {
    for (const [name, program] of [...this.#programs])
      if (program.exitCode !== null || program.signalCode !== null) {
        this.#programs.delete(name);
        await this.revive(name);
      }
  }

  #program(name: 'worker' | 'api'): Promise<ReadyProcess> {
    const temporalAddress = this.#temporal?.address ?? '';
    if (name === 'worker') return workerProcess(this.databaseUrl, this.#taskQueue, temporalAddress);
    return apiProcess({
      databaseUrl: this.databaseUrl,
      temporalAddress,
      taskQueue: this.#taskQueue,
      home: this.#home,
      port: this.#port,
    });
  }

  async stop(): Promise<void> {
    for (const program of this.#programs.values()) await killed(program);
    await Promise.all([this.#database?.stop(), this.#temporal?.stop()]);
    await rm(this.#folder, { recursive: true, force: true });
  }
}
