import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { appPool } from '../connections.ts';
import { demoBody } from '../seeds/demo/ids.ts';
import { seedDemo } from '../seeds/demo/seed-demo.ts';
import { nextNumber } from './numbers.ts';

describe('running numbers', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await testDatabase();
    pool = appPool(database.url, 8);
    await seedDemo(pool);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('are never given twice, however many ask at once', async () => {
    const given = await Promise.all(Array.from({ length: 40 }, () => nextNumber(pool, demoBody('ICA'), 2026, 'case')));
    expect(given.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  it.each([
    ['ICE', 2026, 'case'],
    ['ICE', 2027, 'case'],
    ['ICE', 2026, 'notice'],
  ] as const)('begin with one for each body, year and purpose: %s %s %s', async (body, year, purpose) => {
    expect(await nextNumber(pool, demoBody(body), year, purpose)).toBe(1);
  });
});
