import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../test/support/database.ts';
import { appPool, dataSourceOptions } from './connections.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';

/** Two cores that are busy with something else, too. */
jest.setTimeout(60_000);

describe('migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase('empty');
  });
  afterAll(async () => {
    await database.drop();
  });

  it('run once each when two start at once on an empty database, and change nothing when run again', async () => {
    await Promise.all([migrate(database.url), migrate(database.url)]);
    await migrate(database.url);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ name: string }>('select name from migrations order by id');
    await client.end();
    expect(rows.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
  });

  it('leave no difference between rows and tables', async () => {
    const source = await new DataSource(dataSourceOptions(database.url)).initialize();
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await source.destroy();
    }
  });

  it('run as an owner who is no superuser, and serve a login that is a member of the role only', async () => {
    const name = `owner_${process.pid}`;
    const admin = new pg.Client({ connectionString: database.url });
    await admin.connect();
    const plain = await testDatabase('empty');
    const as = (user: string) => Object.assign(new URL(plain.url), { username: user, password: 'secret' }).href;
    try {
      await admin.query(`create role ${name} login createrole password 'secret'`);
      await admin.query(`alter database "${plain.name}" owner to ${name}`);
      await migrate(as(name));
      await admin.query(`create role ${name}_app login password 'secret' in role inspectorate_app`);
      const pool = appPool(as(`${name}_app`), 1);
      const { rows } = await pool.query<{ role: string }>(
        'select current_user as role from (select count(*) from case_event) readable',
      );
      await expect(pool.query('create table extra ()')).rejects.toMatchObject({ code: '42501' });
      await pool.end();
      expect(rows[0]?.role).toBe('inspectorate_app');
    } finally {
      await plain.drop();
      await admin.query(`drop role if exists ${name}_app`);
      await admin.query(`drop role if exists ${name}`);
      await admin.end();
    }
  });
});
