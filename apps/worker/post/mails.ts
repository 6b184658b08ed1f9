import type pg from 'pg';
import { inTransaction, type Queries } from '#activities';
import type { Params, RulesRef } from '#libs/case';
import type { Language } from '#libs/text';

/** One thing that a mail tells. */
export interface Told {
  readonly caseId: string;
  readonly kind: string;
  readonly rung: string | null;
  readonly params: Params;
  readonly rules: RulesRef;
  /** The case lives ahead of the clock on the wall. */
  readonly isAhead: boolean;
  /** Whether the recipient may still know of the case. */
  readonly mayKnow: boolean;
}

/** A mail that is this process's to hand over, for as long as the lease. */
export interface Mail {
  readonly id: string;
  readonly recipientId: string;
  readonly to: string | null;
  readonly language: Language;
  readonly isDigest: boolean;
  /** This one included. */
  readonly attempts: number;
  readonly told: readonly Told[];
}

const claimSql = `
  with next as (
    select id from mail where state = 'waiting' and due_at <= now() order by due_at, id limit $1 for update skip locked)
  update mail set attempts = attempts + 1, due_at = now() + make_interval(secs => $2)
  from next where mail.id = next.id returning mail.id`;

/**
 * What a digest tells is settled when it is first handed over, so that a second time says the same. What was told long
 * ago, before there were mails, is no news of today.
 */
const digestSql = `
  update notification set digest_id = mail.id from mail
  where mail.id = any($1) and mail.digest_day is not null and notification.recipient_id = mail.recipient_id
    and notification.digest_id is null and notification.rung like 'O4%'
    and notification.at > mail.at - interval '3 days'`;

const mayKnow = `exists (
  select from case_party p left join position h on h.person_id = n.recipient_id and h.since <= now()
     and (h.until is null or h.until > now())
   where p.case_id = n.case_id and p.until is null
     and p.holder in (n.recipient_id::text, coalesce(h.body_id, h.unit_id)::text || '/' || h.office))`;

const readSql = `
  select m.id, m.recipient_id as "recipientId", person.email as "to", person.language, m.attempts,
    m.digest_day is not null as "isDigest",
    coalesce(json_agg(json_build_object('caseId', n.case_id, 'kind', n.kind, 'rung', n.rung, 'params', n.params,
      'rules', c.file->'rules', 'mayKnow', ${mayKnow},
      'isAhead', c.ahead_ms > 0 or n.at > m.at + interval '10 seconds') order by n.at, n.id)
      filter (where n.id is not null), '[]') as told
  from mail m join person on person.id = m.recipient_id
  left join notification n on n.id = m.notification_id or n.digest_id = m.id
  left join case_file c on c.id = n.case_id
  where m.id = any($1) group by m.id, person.id order by min(n.at), m.id`;

/** Takes what is due, so that no other process hands it over meanwhile. */
export const claimMails = (pool: pg.Pool, limit: number, lease: number): Promise<readonly Mail[]> =>
  inTransaction(pool, async (queries) => {
    const claimed = await queries.query<{ id: string }>({ name: 'mail-claim', text: claimSql, values: [limit, lease] });
    const ids = claimed.rows.map(({ id }) => id);
    if (ids.length === 0) return [];
    await queries.query({ name: 'mail-digest', text: digestSql, values: [ids] });
    return (await queries.query<Mail & pg.QueryResultRow>({ name: 'mail-read', text: readSql, values: [ids] })).rows;
  });

/** Not now: as if it had never been tried. */
export const postponeMail = async (queries: Queries, id: string, until: string): Promise<void> => {
  await queries.query({
    name: 'mail-postpone',
    text: `update mail set attempts = attempts - 1, due_at = $2 where id = $1`,
    values: [id, until],
  });
};

export const retryMail = async (queries: Queries, id: string, inMs: number, fault: string): Promise<void> => {
  await queries.query({
    name: 'mail-retry',
    text: `update mail set due_at = now() + make_interval(secs => $2), fault = $3 where id = $1`,
    values: [id, inMs / 1000, fault],
  });
};

/** How a mail ended. */
export type MailEnd = 'handedOver' | 'laidAside' | 'givenUp';

export const endMail = async (queries: Queries, id: string, state: MailEnd, fault?: string): Promise<void> => {
  await queries.query({
    name: 'mail-end',
    text: `update mail set state = $2, ended_at = now(), fault = coalesce($3, fault) where id = $1`,
    values: [id, state, fault ?? null],
  });
};

/** Without a mail server nothing is sent, and nothing waits for the day on which there is one. */
export const layMailsAside = async (queries: Queries): Promise<number> => {
  const { rowCount } = await queries.query({
    name: 'mail-lay-aside',
    text: `update mail set state = 'laidAside', ended_at = now(), fault = 'noMailServer'
           where id in (select id from mail where state = 'waiting' and due_at <= now() limit 1000 for update skip locked)`,
  });
  return rowCount ?? 0;
};
