import type pg from 'pg';
import type { Logger } from 'pino';
import { Subject } from 'rxjs';
import { appClient } from '#libs/database';
import { Database } from '../database.ts';

/** Something was recorded in a case; who may know of it is part of it and told to nobody. */
export interface Happening {
  readonly position: string;
  readonly caseId: string;
  readonly sequence: number;
  readonly holders: readonly string[];
}

interface Row {
  readonly position: string;
  readonly case_id: string;
  readonly sequence: number;
  readonly holders: readonly string[];
}

const holders = `array(select p.holder from case_party p where p.case_id = e.case_id and p.until is null) as holders`;

const lastSql = `
  select e.position, e.case_id, e.sequence, ${holders} from case_event e
   where e.case_id = $1 order by e.sequence desc limit 1`;

/** Positions are given before they are committed: a later one may be seen first, so the replay begins a little earlier. */
const overlap = 100;
const mostReplayed = 500;

const sinceSql = `
  select e.position, e.case_id, e.sequence, ${holders} from case_event e
   where e.position > $1::bigint - ${overlap}
     and exists (select from case_party p where p.case_id = e.case_id and p.until is null and p.holder = any($2::text[]))
   order by e.position limit ${mostReplayed + 1}`;

const toHappening = (row: Row): Happening => ({
  position: row.position,
  caseId: row.case_id,
  sequence: row.sequence,
  holders: row.holders,
});

/** What is recorded in any case, as PostgreSQL tells it; one connection for all who listen. */
export class Happenings {
  readonly all = new Subject<Happening | 'lost'>();
  #client: pg.Client | undefined;
  #closed = false;
  readonly #database: Database;
  readonly #url: string;
  readonly #log: Logger;

  constructor(database: Database, url: string, log: Logger) {
    this.#database = database;
    this.#url = url;
    this.#log = log;
  }

  /** Listens until closed; a broken connection is made again, and everybody is told to look anew. */
  async listen(): Promise<void> {
    if (this.#closed) return;
    const client = appClient(this.#url);
    client.on('notification', ({ payload }) => {
      if (payload !== undefined) this.#tell(payload).catch((error: unknown) => this.#log.warn({ err: error }, 'event'));
    });
    client.on('error', () => client.emit('end'));
    client.once('end', () => this.#again());
    this.#client = client;
    try {
      await client.connect();
      await client.query('listen case_event');
      this.all.next('lost');
    } catch {
      client.emit('end');
    }
  }

  /** What happened since a position in cases that one of the keys holds a part in; nothing if there is too much of it. */
  async since(position: string, keys: readonly string[]): Promise<readonly Happening[] | undefined> {
    const rows = await this.#database.query<Row>('events-since', sinceSql, [position, keys]);
    return rows.length > mostReplayed ? undefined : rows.map(toHappening);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.all.complete();
    await this.#client?.end().catch(() => undefined);
  }

  #again(): void {
    if (this.#closed) return;
    setTimeout(() => void this.listen(), 1_000).unref();
  }

  async #tell(caseId: string): Promise<void> {
    if (!this.all.observed) return;
    const [row] = await this.#database.query<Row>('last-event', lastSql, [caseId]);
    if (row !== undefined) this.all.next(toHappening(row));
  }
}
