import type { Pool, PoolClient } from 'pg';

/** Plain SQL in the role of the application; statements are prepared under their names. */
export class Database {
  readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  async query<Row>(name: string, text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    const result = await this.pool.query({ name, text, values: [...values] });
    return result.rows as readonly Row[];
  }

  /** Everything or nothing of what is done with the client. */
  async transaction<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }
}
