import { v7 as uuid } from 'uuid';
import { Problem } from '#libs/problem';
import type { Database } from '../database.ts';
import { hashOf, secret } from './secret.ts';

/** Somebody is signed in with a browser. */
export interface Session {
  readonly id: string;
  readonly person: string;
  readonly device: string;
  readonly openedAt: Date;
  readonly seenAt: Date;
  /** When it ends if nothing more is asked. */
  readonly expiresAt: Date;
  /** When it ends in any case. */
  readonly endsAt: Date;
}

export interface Spans {
  readonly sessionIdleMinutes: number;
  readonly sessionHours: number;
}

/** Writing down every request would cost a write for each read. */
const seenEvery = 60_000;

const columns = `id, person_id as person, device, opened_at as "openedAt", seen_at as "seenAt", ends_at as "endsAt",
  least(ends_at, seen_at + make_interval(mins => $1)) as "expiresAt"`;
const valid = 'ends_at > now() and seen_at + make_interval(mins => $1) > now()';

const findSql = `select ${columns} from browser_session where token_hash = $2 and ${valid}`;
const goesOnSql = `select ${columns} from browser_session where id = $2 and ${valid}`;
const extendSql = `update browser_session set seen_at = now() where id = $2 and ${valid} returning ${columns}`;
const listSql = `select ${columns} from browser_session where person_id = $2 and ${valid} order by seen_at desc, id`;
const openSql = `
  insert into browser_session (token_hash, id, person_id, device, opened_at, seen_at, ends_at)
  values ($1, $2, $3, $4, now(), now(), now() + make_interval(hours => $5))`;
const forgetSql = `delete from browser_session where not (${valid})`;

/** Sessions of browsers. The browser holds a secret in a cookie; the database knows its hash. */
export class Sessions {
  readonly #database: Database;
  readonly #spans: Spans;

  constructor(database: Database, spans: Spans) {
    this.#database = database;
    this.#spans = spans;
  }

  /** Opens a session under a new secret, whatever the browser held before: a secret planted there opens nothing. */
  async open(person: string, device: string): Promise<string> {
    const token = secret();
    await this.#database.query('forget-sessions', forgetSql, [this.#spans.sessionIdleMinutes]);
    const values = [hashOf(token), uuid(), person, device.slice(0, 200), this.#spans.sessionHours];
    await this.#database.query('open-session', openSql, values);
    return token;
  }

  /** The session of this secret, if it has not ended; asking keeps it alive when `active`. */
  async find(token: string, active: boolean): Promise<Session | undefined> {
    const [found] = await this.#ask('find-session', findSql, hashOf(token));
    if (found === undefined || !active || Date.now() - found.seenAt.getTime() < seenEvery) return found;
    return this.extend(found.id);
  }

  async extend(id: string): Promise<Session> {
    const [found] = await this.#ask('extend-session', extendSql, id);
    if (found === undefined) throw new Problem(401, 'unauthenticated');
    return found;
  }

  /** Whether a session goes on; asking does not keep it alive. */
  async goesOn(id: string): Promise<boolean> {
    return (await this.#ask('session-goes-on', goesOnSql, id)).length === 1;
  }

  /** Where a person is signed in, the latest first. */
  list(person: string): Promise<readonly Session[]> {
    return this.#ask('list-sessions', listSql, person);
  }

  /** Ends one of a person's sessions; somebody else's is left alone. */
  async end(person: string, id: string): Promise<void> {
    await this.#database.query('end-session', 'delete from browser_session where person_id = $1 and id = $2', [
      person,
      id,
    ]);
  }

  /** Ends all of a person's sessions but one. */
  async endOthers(person: string, kept: string | undefined): Promise<void> {
    const sql = 'delete from browser_session where person_id = $1 and ($2::uuid is null or id <> $2)';
    await this.#database.query('end-other-sessions', sql, [person, kept ?? null]);
  }

  #ask(name: string, sql: string, key: string): Promise<readonly Session[]> {
    return this.#database.query<Session>(name, sql, [this.#spans.sessionIdleMinutes, key]);
  }
}
