import { Problem } from '#libs/problem';
import type { Database } from '../database.ts';
import { hashOf } from '../session/secret.ts';

const minutes = 15;

/** One address may hold a whole office, one account is one person; whoever locks an account from elsewhere needs many tries. */
const most = { pair: 8, account: 40, address: 100 } as const;

const countSql = `
  insert into sign_in_tries as t (key_hash, since, tries) values ($1, now(), 1)
  on conflict (key_hash) do update set
    since = case when t.since < now() - make_interval(mins => ${minutes}) then now() else t.since end,
    tries = case when t.since < now() - make_interval(mins => ${minutes}) then 1 else t.tries + 1 end
  returning tries, ceil(extract(epoch from since + make_interval(mins => ${minutes}) - now()))::int as left`;
const forgetSql = `delete from sign_in_tries where since < now() - make_interval(mins => ${minutes})`;

const keysOf = (account: string, address: string) =>
  [
    ['pair', hashOf(`pair\n${account}\n${address}`)],
    ['account', hashOf(`account\n${account}`)],
    ['address', hashOf(`address\n${address}`)],
  ] as const;

/** Counts tries to guess a password, by what was typed: whether the account exists makes no difference. */
export class Tries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Counted before the password is looked at, so that many tries at once do not slip through. */
  async count(account: string, address: string): Promise<void> {
    await this.#database.query('forget-tries', forgetSql);
    for (const [kind, key] of keysOf(account, address)) {
      const [row] = await this.#database.query<{ tries: number; left: number }>('count-try', countSql, [key]);
      if (row !== undefined && row.tries > most[kind]) throw new Problem(429, 'tooManyRequests', {}, row.left);
    }
  }

  /** The person has shown the password: earlier slips no longer count against this account. */
  async forgive(account: string, address: string): Promise<void> {
    const keys = keysOf(account, address).flatMap(([kind, key]) => (kind === 'address' ? [] : [key]));
    await this.#database.query('forgive-tries', 'delete from sign_in_tries where key_hash = any($1)', [keys]);
  }
}
