import type { Client } from '@temporalio/client';
import type pg from 'pg';
import { fastForward, type KeepAhead } from '#libs/engine';

/** Notes down in its row how far a case is ahead; the row follows its workflow, so it may have to come first. */
export const keepAhead =
  (pool: Pick<pg.Pool, 'query'>): KeepAhead =>
  async (caseId, aheadMs) => {
    await pool.query('update case_file set ahead_ms = $2 where id = $1', [caseId, Math.round(aheadMs)]);
  };

const day = 86_400_000;

/** Moves the time of one case forward by whole days, and a second, so that nothing is due exactly then. */
export const daysLater = (client: Client, pool: Pick<pg.Pool, 'query'>, caseId: string, days: number) =>
  fastForward(client, { caseId, ms: days * day + 1_000, keep: keepAhead(pool) });

/** Waits until something is so, asking again and again; says what was waited for when it never is. */
export const eventually = async <Result>(
  what: string,
  ask: () => Promise<Result | undefined | false>,
  patience = 10_000,
): Promise<Result> => {
  const end = Date.now() + patience;
  for (;;) {
    const result = await ask();
    if (result !== undefined && result !== false) return result;
    if (Date.now() > end) throw new Error(`Waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
