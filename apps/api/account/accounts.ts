import type { Database } from '../database.ts';
import { hashPassword, isPassword } from './passwords.ts';
import { Tries } from './tries.ts';

interface Row {
  readonly person: string;
  readonly hash: string | null;
}

const byLoginSql = `
  select p.id as person, a.password_hash as hash from person p join account a on a.person_id = p.id
   where lower(p.login) = $1`;
const byPersonSql = 'select person_id as person, password_hash as hash from account where person_id = $1';
const setSql = `
  insert into account as a (person_id, password_hash) values ($1, $2)
  on conflict (person_id) do update set password_hash = excluded.password_hash`;

/** Local accounts: people who sign in here with a password. */
export class Accounts {
  readonly #database: Database;
  readonly #tries: Tries;

  constructor(database: Database) {
    this.#database = database;
    this.#tries = new Tries(database);
  }

  /** The person with this name and password; throws 429 when there were too many tries. */
  async signIn(login: string, password: string, address: string): Promise<string | undefined> {
    const name = login.normalize('NFKC').trim().toLowerCase().slice(0, 200);
    await this.#tries.count(name, address);
    const [found] = await this.#database.query<Row>('account-by-login', byLoginSql, [name]);
    if (!(await isPassword(found?.hash, password))) return undefined;
    await this.#tries.forgive(name, address);
    return found?.person;
  }

  /** Whether this is the password of somebody who is signed in; guessing is limited here as well. */
  async knows(person: string, password: string, address: string): Promise<boolean> {
    await this.#tries.count(person, address);
    const [found] = await this.#database.query<Row>('account-by-person', byPersonSql, [person]);
    const right = await isPassword(found?.hash, password);
    if (right) await this.#tries.forgive(person, address);
    return right;
  }

  async setPassword(person: string, password: string): Promise<void> {
    await this.#database.query('set-password', setSql, [person, await hashPassword(password)]);
  }
}
