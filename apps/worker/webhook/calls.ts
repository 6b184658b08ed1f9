import type pg from 'pg';
import { inTransaction, type Queries } from '#activities';
import { v5 } from 'uuid';

/** One event on its way to one webhook, this process's to deliver for as long as the lease. */
export interface Call {
  /** Stays the same however often it is tried, also when it is replayed. */
  readonly id: string;
  readonly webhookId: string;
  readonly url: string;
  readonly secret: string;
  readonly caseId: string;
  readonly sequence: number;
  readonly at: Date;
  readonly attempts: number;
}

const claimSql = `
  with next as (
    select delivery.id from webhook_delivery delivery join webhook on webhook.id = delivery.webhook_id
     where delivery.state = 'waiting' and due_at <= now() and webhook.state = 'active'
     order by due_at, delivery.id limit $1 for update of delivery skip locked)
  update webhook_delivery taken set attempts = attempts + 1, due_at = now() + make_interval(secs => $2)
    from next, webhook where taken.id = next.id and webhook.id = taken.webhook_id
  returning taken.id, taken.webhook_id as "webhookId", webhook.url, webhook.secret, taken.case_id as "caseId",
    taken.sequence, taken.at, taken.attempts`;

export const claimCalls = async (queries: Queries, limit: number, lease: number): Promise<readonly Call[]> =>
  (
    await queries.query<Call & pg.QueryResultRow>({
      name: 'webhook-claim',
      text: claimSql,
      values: [limit, lease],
    })
  ).rows;

export const callTaken = async (queries: Queries, id: string): Promise<void> => {
  await queries.query({
    name: 'webhook-taken',
    text: `update webhook_delivery set state = 'handedOver', ended_at = now(), fault = null where id = $1`,
    values: [id],
  });
};

export const callAgain = async (queries: Queries, id: string, inMs: number, fault: string): Promise<void> => {
  await queries.query({
    name: 'webhook-again',
    text: `update webhook_delivery set due_at = now() + make_interval(secs => $2), fault = $3 where id = $1`,
    values: [id, inMs / 1000, fault],
  });
};

const namespace = '0b0f3c1a-6b0e-4f64-9d0e-0c7f1c7a5d11';

/** Dead, and an administrator's task: one a day for each webhook, however much fails there. */
export const giveUpCall = (pool: pg.Pool, { id, webhookId }: Call, fault: string): Promise<void> =>
  inTransaction(pool, async (queries) => {
    const now = new Date().toISOString();
    await queries.query({
      name: 'webhook-give-up',
      text: `update webhook_delivery set state = 'givenUp', ended_at = now(), fault = $2 where id = $1`,
      values: [id, fault],
    });
    await queries.query({
      name: 'webhook-task',
      text: `insert into task_for_person (id, code, params, at) values ($1, 'webhookGaveUp', $2, $3) on conflict do nothing`,
      values: [v5(`${webhookId} ${now.slice(0, 10)}`, namespace), JSON.stringify({ webhook: webhookId, fault }), now],
    });
  });
