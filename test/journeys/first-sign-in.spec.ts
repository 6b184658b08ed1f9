import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addOneTimeLink, appPool, demoPeople, demoPerson, isWithoutAccounts } from '#libs/database';
import { seed } from '../../libs/database/seeds/seed.ts';
import { Browser } from '../support/browser.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { runningApi, type RunningApi } from '../support/running-api.ts';

const password = 'a sentence that only I know';

const world = (what: 'demo' | 'none') => {
  const made: { database: TestDatabase; api: RunningApi; pool: ReturnType<typeof appPool> } = Object.create(null);
  beforeAll(async () => {
    made.database = await testDatabase();
    await seed(made.database.url, what);
    made.pool = appPool(made.database.url, 1);
    made.api = await runningApi(made.database.url, { seed: what });
  }, 60_000);
  afterAll(async () => {
    await made.api.stop();
    await made.pool.end();
    await made.database.drop();
  });
  return made;
};

describe('an empty installation', () => {
  const made = world('none');
  const founder = {
    organisation: 'Thanh tra tỉnh',
    name: 'Nguyễn Văn An',
    login: 'an',
    chosen: password,
    repeated: password,
  };
  const link = async (person: string | null = null): Promise<string> =>
    `${made.api.url}/welcome/${(await addOneTimeLink(made.pool, person)).token}`;
  const open = async (url: string): Promise<number> => (await new Browser().open(url)).status;

  it('keeps only the newest link', async () => {
    const first = await link();
    const second = await link();
    expect([await open(first), await open(second)]).toEqual([404, 200]);
  });

  it('keeps a link for a day', async () => {
    const url = await link();
    await made.pool.query(`update one_time_link set expires_at = now()`);
    expect([await open(url), (await new Browser().submit(url, founder)).status]).toEqual([404, 404]);
  });

  it.each([
    ['a field is empty', { name: ' ' }],
    ['the password is too short', { chosen: 'short', repeated: 'short' }],
  ])('makes nobody administrator while %s, and keeps the link', async (_, wrong) => {
    const url = await link();
    const { status, text } = await new Browser().submit(url, { ...founder, ...wrong });
    expect([status, text.includes('value="Thanh tra tỉnh"'), await open(url)]).toEqual([422, true, 200]);
    expect(await isWithoutAccounts(made.pool)).toBe(true);
  });

  it('makes its first administrator once', async () => {
    const browser = new Browser();
    const url = await link();
    const page = await browser.submit(url, founder);
    await browser.submit(page.url, { login: 'An', password });
    const { text } = await browser.open(`${made.api.url}/session`);
    expect(JSON.parse(text)).toMatchObject({ person: { name: 'Nguyễn Văn An', roles: ['administrator'] } });
    expect([await open(url), await open(await link())]).toEqual([404, 404]);
  });

  it('lets somebody who lost the password choose another one, which ends all sessions', async () => {
    const { rows } = await made.pool.query<{ id: string }>(`select id from person where login = 'an'`);
    const next = 'another one that I shall remember';
    const { url } = await new Browser().submit(await link(rows[0]?.id ?? null), { chosen: next, repeated: next });
    expect((await new Browser().submit(url, { login: 'an', password })).status).not.toBe(200);
    const { rowCount } = await made.pool.query('select id from browser_session');
    expect(rowCount).toBe(0);
  });
});

describe('a demo', () => {
  const made = world('demo');

  it('says that it is one and offers its people by role', async () => {
    const { text } = await new Browser().open(`${made.api.url}/session/sign-in`, { 'accept-language': 'vi' });
    expect(text).toContain('Đây là bản trình diễn');
    expect(text.match(/name="person"/g)).toHaveLength(demoPeople.length);
    expect(text).toContain('Chủ nhiệm');
  });

  it('lets anybody be one of them, one after another', async () => {
    const browser = new Browser();
    for (const login of ['officer', 'higher']) {
      const { url } = await browser.open(`${made.api.url}/session/sign-in?returnTo=/session`);
      const { text } = await browser.submit(url, { person: demoPerson(login) });
      expect(JSON.parse(text)).toMatchObject({ person: { id: demoPerson(login) }, demo: true });
    }
  });

  it('lets nobody be somebody else', async () => {
    const real = '01890000-0000-7000-8000-000000000001';
    await made.pool.query(`insert into person (id, login, display_name) values ($1, 'real', 'Real')`, [real]);
    const browser = new Browser();
    const { url } = await browser.open(`${made.api.url}/session/sign-in`);
    expect((await browser.submit(url, { person: real })).status).toBe(422);
  });
});
