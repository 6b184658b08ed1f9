import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { appPool } from '../connections.ts';
import {
  allRegimes,
  calendarVersion,
  newestCalendar,
  publishCalendar,
  publishRegime,
  regimeInForce,
  VersionTaken,
} from './rules.ts';

const version = (number: number, effectiveFrom: string, effectiveTo: string | null = null) => ({
  id: 'example',
  version: number,
  content: { id: 'example', version: number, words: { b: 1, a: [2, 'ă'] } },
  effectiveFrom,
  effectiveTo,
  publication: 'confirmed' as const,
});

describe('published rules', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await testDatabase();
    pool = appPool(database.url, 2);
    await publishRegime(pool, version(1, '2020-01-01', '2025-05-30'));
    await publishRegime(pool, version(2, '2025-05-30'));
    await publishRegime(pool, version(3, '2026-01-01'));
    await publishCalendar(pool, { id: 'week', version: 1, content: { off: {} } });
    await publishCalendar(pool, { id: 'week', version: 2, content: { off: { '2026-01-01': {} } } });
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('may be published again, also with their keys in another order', async () => {
    const again = version(1, '2020-01-01', '2025-05-30');
    await publishRegime(pool, { ...again, content: { words: { a: [2, 'ă'], b: 1 }, version: 1, id: 'example' } });
    expect(await allRegimes(pool)).toHaveLength(3);
  });

  it('are refused when the same version says something else', async () => {
    const other = { ...version(1, '2020-01-01'), content: { id: 'example', version: 1, words: {} } };
    await expect(publishRegime(pool, other)).rejects.toBeInstanceOf(VersionTaken);
    await expect(publishCalendar(pool, { id: 'week', version: 1, content: { off: { x: 1 } } })).rejects.toMatchObject({
      what: 'calendar',
      version: 1,
    });
    expect((await calendarVersion(pool, 'week', 1))?.content).toEqual({ off: {} });
  });

  it.each([
    ['2019-12-31', undefined],
    ['2025-05-29', 1],
    ['2025-05-30', 2],
    ['2026-01-01', 3],
  ])('are in force on %s in version %s', async (day, expected) => {
    expect((await regimeInForce(pool, 'example', day))?.version).toBe(expected);
  });

  it('give the days on which they hold as days, whatever the zone of the machine', async () => {
    expect(await regimeInForce(pool, 'example', '2024-01-01')).toMatchObject({
      effectiveFrom: '2020-01-01',
      effectiveTo: '2025-05-30',
    });
  });

  it('are counted by the newest calendar when a case is opened', async () => {
    expect((await newestCalendar(pool, 'week'))?.version).toBe(2);
  });
});
