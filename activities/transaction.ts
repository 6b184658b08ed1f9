import type pg from 'pg';

/** What a query is asked of: a pool, or one connection inside a transaction. */
export type Queries = Pick<pg.ClientBase, 'query'>;

/** Does the work in one transaction on one connection; a broken connection is not given back to the pool. */
export const inTransaction = async <Result>(
  pool: pg.Pool,
  work: (queries: Queries) => Promise<Result>,
): Promise<Result> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((reason: unknown) => {
      broken = reason instanceof Error ? reason : new Error('The rollback failed');
    });
    throw error;
  } finally {
    client.release(broken);
  }
};
