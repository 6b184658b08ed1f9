import { createHash, randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { ask, type Database } from './ask.ts';

const hours = 24;

/** What is kept of a link: its hash. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Whether nobody can sign in yet. */
export const isWithoutAccounts = async (database: Database): Promise<boolean> =>
  (await ask(database, 'any-account', 'select person_id from account limit 1')).length === 0;

/** A link by which a person chooses a password, or without one the first administrator introduces himself; earlier ones end. */
export const addOneTimeLink = async (
  database: Database,
  person: string | null,
): Promise<{ readonly token: string; readonly expiresAt: Date }> => {
  const token = randomBytes(32).toString('base64url');
  await ask(
    database,
    'end-links',
    'delete from one_time_link where person_id is not distinct from $1 or expires_at < now()',
    [person],
  );
  const [row] = await ask<{ at: Date }>(
    database,
    'add-link',
    `insert into one_time_link (token_hash, person_id, expires_at)
     values ($1, $2, now() + make_interval(hours => ${hours})) returning expires_at as at`,
    [hashOf(token), person],
  );
  return { token, expiresAt: row?.at ?? new Date() };
};

/** For whom a link is, while it holds. The first administrator's ends when somebody else became it. */
export const oneTimeLink = async (
  database: Database,
  token: string,
): Promise<{ readonly person: string | null; readonly login: string | null } | undefined> => {
  const [row] = await ask<{ person: string | null; login: string | null }>(
    database,
    'one-time-link',
    `select l.person_id as person, p.login from one_time_link l left join person p on p.id = l.person_id
      where token_hash = $1 and expires_at > now()
        and (l.person_id is not null or not exists (select from account))`,
    [hashOf(token)],
  );
  return row;
};

/** Uses a link up; false when somebody was faster. */
export const useOneTimeLink = async (database: Database, token: string): Promise<boolean> => {
  const sql = 'delete from one_time_link where token_hash = $1 and expires_at > now() returning token_hash';
  return (await ask(database, 'use-link', sql, [hashOf(token)])).length === 1;
};

export interface Founder {
  readonly organisation: string;
  readonly name: string;
  readonly login: string;
  readonly language: string;
}

/** The first administrator, and the organisation at the top in which that post is held. Call it in a transaction. */
export const addFounder = async (database: Database, founder: Founder): Promise<string> => {
  const [unit, person] = [uuid(), uuid()];
  const steps: readonly (readonly [string, string, readonly unknown[]])[] = [
    ['found-unit', `insert into unit (id, code) values ($1, 'TOP')`, [unit]],
    [
      'found-period',
      `insert into unit_period (unit_id, since, level, name) values ($1, current_date, 'central', $2)`,
      [unit, founder.organisation],
    ],
    [
      'found-person',
      'insert into person (id, login, display_name, language) values ($1, $2, $3, $4)',
      [person, founder.login, founder.name, founder.language],
    ],
    [
      'found-post',
      `insert into position (id, person_id, unit_id, office, since) values ($1, $2, $3, 'administrator', now())`,
      [uuid(), person, unit],
    ],
  ];
  for (const [name, text, values] of steps) await ask(database, name, text, values);
  return person;
};
