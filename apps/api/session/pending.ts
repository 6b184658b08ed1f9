import type { Database } from '../database.ts';
import { hashOf, secret } from './secret.ts';

/** What must be known again when somebody comes back from the provider. */
export interface Pending {
  /** PKCE: proves that whoever brings the code also asked for it. */
  readonly verifier: string;
  readonly nonce: string;
  readonly returnTo: string;
}

/** The same, with what is sent along: the state to the provider, the other secret to the browser. */
export interface Leaving extends Pending {
  readonly state: string;
  readonly browser: string;
}

const addSql = `
  insert into pending_sign_in (state_hash, browser_hash, verifier, nonce, return_to, expires_at)
  values ($1, $2, $3, $4, $5, now() + interval '1 hour')`;
const takeSql = `
  delete from pending_sign_in where state_hash = $1 and browser_hash = $2
  returning verifier, nonce, return_to as "returnTo", expires_at > now() as "inTime"`;

/** Sign-ins under way. Each is taken once, and only by the browser that left. */
export class PendingSignIns {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async begin(returnTo: string): Promise<Leaving> {
    const leaving = { state: secret(), browser: secret(), verifier: secret(), nonce: secret(), returnTo };
    await this.#database.query('forget-pending', 'delete from pending_sign_in where expires_at < now()');
    const { state, browser, verifier, nonce } = leaving;
    await this.#database.query('add-pending', addSql, [hashOf(state), hashOf(browser), verifier, nonce, returnTo]);
    return leaving;
  }

  async take(state: string, browser: string): Promise<Pending | undefined> {
    const values = [hashOf(state), hashOf(browser)];
    const [found] = await this.#database.query<Pending & { inTime: boolean }>('take-pending', takeSql, values);
    return found?.inTime === true ? found : undefined;
  }
}
