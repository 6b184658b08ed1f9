import type { Pool } from 'pg';
import { append, inTransaction, linesOf, projectAnew, tellOf, type Queries } from '#activities';
import type { CaseFile, Entry } from '#libs/case';
import { changesOf } from '../journal-check.ts';

/** What people find in their inbox reaches so far back; before that the demo's people have read everything. */
const toldFor = 14 * 86_400_000;

/** The inbox of the last days, without the mails: those would have gone out on their day. */
const tellOfLastDays = async (queries: Queries, file: CaseFile, entries: readonly Entry[]): Promise<void> => {
  const since = new Date(Date.now() - toldFor).toISOString();
  for (const { event } of entries) if (event.at > since) await tellOf(queries, file, event);
  // Of this transaction: its rows carry the instant at which it began.
  await queries.query('delete from mail where at = now()::timestamptz(3)');
};

/** Writes journal and rows of a case that was played in the past, at once or not at all. */
export const recordPast = async (pool: Pool, file: CaseFile, entries: readonly Entry[]): Promise<void> => {
  await inTransaction(pool, async (queries) => {
    await append(queries, file.id, entries);
    await projectAnew(queries, changesOf(await linesOf(queries, file.id)));
    await tellOfLastDays(queries, file, entries);
  });
};
