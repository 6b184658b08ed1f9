import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { calendarSchema, resolveRegime, type RegimeDefinition } from '#libs/regime';
import { testDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { appPool } from '../connections.ts';
import { personByLogin } from '../queries/people.ts';
import { allCalendars, allRegimes, newestCalendar, regimeInForce } from '../queries/rules.ts';
import { bodyOnDay } from '../queries/tree.ts';
import { demoBody } from './demo/ids.ts';
import { seed } from './seed.ts';

const at = '2026-03-02T03:00:00.000Z';

/** Two cores that are busy with something else, too. */
jest.setTimeout(60_000);

describe('seeds', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await testDatabase();
    pool = appPool(database.url, 2);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('publish the rules alone where no demo is asked for', async () => {
    await seed(database.url, 'none');
    expect((await allRegimes(pool)).map(({ id }) => id)).toContain('generic-intl');
    expect(await personByLogin(pool, 'officer')).toBeUndefined();
  });

  it('may come several times and two at once', async () => {
    await Promise.all([seed(database.url, 'demo'), seed(database.url, 'demo')]);
    await seed(database.url, 'demo');
    expect(await personByLogin(pool, 'officer')).toBeDefined();
  });

  it('leave rules in the database that can be worked with', async () => {
    const regimes = await allRegimes(pool);
    const definitions = regimes.map(({ content }) => content as RegimeDefinition);
    expect(regimes.length).toBeGreaterThanOrEqual(5);
    for (const { id, version } of regimes) expect(resolveRegime(id, version, definitions).id).toBe(id);
    const calendars = await allCalendars(pool);
    expect(calendars.length).toBeGreaterThanOrEqual(3);
    for (const { id, content } of calendars) expect(calendarSchema.parse(content).id).toBe(id);
  });

  it.each(['ICP', 'ICA', 'ICE', 'CA11', 'CE11'])('give body %s a regime in force and a calendar', async (code) => {
    const body = await bodyOnDay(pool, demoBody(code), at);
    expect(await regimeInForce(pool, body?.regime ?? '', body?.day ?? '')).toBeDefined();
    expect(await newestCalendar(pool, body?.calendar ?? '')).toBeDefined();
  });
});
