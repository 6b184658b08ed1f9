import type { Client } from '@temporalio/client';
import { nextDue, type CaseFile } from '#libs/case';
import { fastForward } from '#libs/engine';
import type { Pool } from 'pg';
import { bareAt, type Officer } from './commands.ts';
import { pause, repeated, summary, type Summary } from './numbers.ts';

/** What reminders take from the instant at which they are due to their rows in the outbox. */
export interface Timers {
  readonly spread: Summary;
  readonly drained: { readonly count: number; readonly perSecond: number };
  /** Updates a second that do nothing, in the same run. */
  readonly bare: number;
}

interface Where {
  readonly client: Client;
  readonly pool: Pool;
  readonly officer: Officer;
}

/** A case, and the instant on the wall at which its first reminder is due. */
interface Armed {
  readonly caseId: string;
  readonly at: number;
}

const clients = 16;

const sideBySide = async <Each, Result>(
  all: readonly Each[],
  work: (each: Each, nth: number) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  const queue = all.entries();
  const worker = async (): Promise<void> => {
    for (const [nth, each] of queue) results[nth] = await work(each, nth);
  };
  await Promise.all(Array.from({ length: clients }, worker));
  return results;
};

const dueOf = async (pool: Pool, caseId: string): Promise<number> => {
  for (;;) {
    const { rows } = await pool.query<{ file: CaseFile }>({
      name: 'bench-file',
      text: 'select file from case_file where id = $1',
      values: [caseId],
    });
    const due = rows[0] && nextDue(rows[0].file);
    if (due !== undefined) return Date.parse(due.at);
    await pause(5);
  }
};

/** Moves a new case so far ahead that its first reminder is due at an instant on the wall, and notes when exactly that is. */
const arm = async ({ client, pool, officer }: Where, at: number): Promise<Armed> => {
  const caseId = await officer.propose();
  const due = await dueOf(pool, caseId);
  let ahead = 0;
  const keep = async (id: string, aheadMs: number): Promise<void> => {
    ahead = aheadMs;
    await pool.query('update case_file set ahead_ms = $2 where id = $1', [id, Math.round(aheadMs)]);
  };
  await fastForward(client, { caseId, ms: due - at, keep });
  return { caseId, at: due - ahead };
};

const outboxSql = `
  select n.case_id, min(m.at) as at from mail m join notification n on n.id = m.notification_id
  where n.case_id = any($1) and n.rung is not null group by n.case_id`;

/** How late each reminder stood in the outbox; waits until every one of them does. */
const lateness = async (pool: Pool, armed: readonly Armed[]): Promise<readonly number[]> => {
  const ids = armed.map(({ caseId }) => caseId);
  for (let tries = 0; tries < 600; tries += 1) {
    const { rows } = await pool.query<{ case_id: string; at: Date }>(outboxSql, [ids]);
    const written = new Map(rows.map(({ case_id, at }) => [case_id, at.getTime()]));
    if (written.size === armed.length) return armed.map(({ caseId, at }) => (written.get(caseId) ?? 0) - at);
    await pause(500);
  }
  throw new Error('Reminders were lost: they are not in the outbox five minutes after their instant');
};

/** So many reminders, the first in a while, each a little after the other or all at once. */
const fired = async (where: Where, count: number, { within, lead }: { within: number; lead: number }) => {
  const start = Date.now() + lead;
  const instants = Array.from({ length: count }, (_, nth) => start + (within * nth) / count);
  const armed = await sideBySide(instants, (at) => arm(where, at));
  if (Date.now() > start) throw new Error(`Arming ${count} reminders took longer than ${lead / 1_000} s`);
  return lateness(where.pool, armed);
};

const bareRate = async (client: Client, seconds: number): Promise<number> => {
  const pings = await Promise.all(Array.from({ length: clients }, () => bareAt(client)));
  const done = await repeated(clients, seconds, (nth, value) =>
    (pings[nth] as (value: number) => Promise<unknown>)(value),
  );
  return done / seconds;
};

/** Reminders spread over a minute, then many due at one instant; what is due is never sent something while it waits. */
export const timers = async (
  where: Where,
  { spread, atOnce, seconds }: { readonly spread: number; readonly atOnce: number; readonly seconds: number },
): Promise<Timers> => {
  const bare = await bareRate(where.client, seconds);
  const lead = (count: number): number => 20_000 + count * 200;
  const late = await fired(where, spread, { within: 60_000, lead: lead(spread) });
  const drained = await fired(where, atOnce, { within: 0, lead: lead(atOnce) });
  const took = Math.max(...drained) / 1_000;
  return { spread: summary(late), drained: { count: atOnce, perSecond: atOnce / took }, bare };
};
