import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { demoPerson } from '../../libs/database/seeds/demo/ids.ts';
import { seed } from '../../libs/database/seeds/seed.ts';
import { Browser } from '../support/browser.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { otherProvider } from '../support/other-provider.ts';
import { freePort, runningApi, type RunningApi } from '../support/running-api.ts';

let database: TestDatabase;
let owner: pg.Client;
let api: RunningApi;
let other: Awaited<ReturnType<typeof otherProvider>>;
let browser: Browser;

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.url, 'demo');
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const [port, providerPort] = [await freePort(), await freePort()];
  const publicUrl = `http://127.0.0.1:${port}`;
  other = await otherProvider(providerPort, publicUrl);
  api = await runningApi(database.url, { port, publicUrl, provider: other.settings });
}, 60_000);

beforeEach(async () => {
  browser = new Browser();
  await owner.query('delete from identity');
  await owner.query('delete from account');
  const sql = 'insert into account (person_id, email) values ($1, $2), ($3, $4)';
  await owner.query(sql, [demoPerson('chair'), 'Known@example.org', demoPerson('officer'), 'officer@example.org']);
});

afterAll(async () => {
  await api.stop();
  await other.stop();
  await owner.end();
  await database.drop();
});

const signInAs = async (name: string, one = browser) => {
  const page = await one.open(`${api.url}/session/sign-in?returnTo=/people/me`);
  return one.open(`${page.url}?name=${name}`);
};

const whoAmI = async () => JSON.parse((await browser.open(`${api.url}/session`)).text) as object;

describe('another provider', () => {
  it('is asked instead of our own', async () => {
    const page = await browser.open(`${api.url}/session/sign-in`);
    expect([new URL(page.url).origin, page.text]).toEqual([other.settings.issuer, 'Who are you?']);
  });

  it('vouches for a person by a verified address, and is known by its subject from then on', async () => {
    expect((await signInAs('verified-known')).url).toBe(`${api.url}/people/me`);
    expect(await whoAmI()).toMatchObject({ person: { id: demoPerson('chair') }, localAccount: false });
    await owner.query(`update account set email = 'other@example.org' where person_id = $1`, [demoPerson('chair')]);
    browser = new Browser();
    expect((await signInAs('verified-known')).url).toBe(`${api.url}/people/me`);
  });

  it('gives nobody a role: what its tokens say of roles is not read', async () => {
    await signInAs('verified-known');
    expect(await whoAmI()).toMatchObject({ person: { roles: ['chair'] } });
  });

  it.each([
    ['an address that was not verified', 'claimed-known'],
    ['an address that nobody has', 'verified-stranger'],
    ['the id of a person as its subject', demoPerson('chair')],
  ])('opens nothing for %s', async (_, name) => {
    const { status } = await signInAs(name);
    expect([status, browser.cookie('inspectorate')]).toEqual([403, undefined]);
  });

  it('keeps the link of a person whose address somebody else got', async () => {
    await signInAs('verified-known');
    await owner.query(`update identity set subject = 'the first one'`);
    const { status } = await signInAs('verified-known', new Browser());
    expect(status).toBe(403);
  });

  it('is asked to end its session, too, without a token in the address', async () => {
    await signInAs('verified-known');
    const { text } = await browser.ask('POST', `${api.url}/session/sign-out`);
    const { location } = JSON.parse(text) as { location: string };
    expect(location.startsWith(`${other.settings.issuer}/session/end?client_id=product&`)).toBe(true);
    expect(location).not.toContain('id_token');
  });

  it.each(['/account/password', '/oidc/auth', '/oidc/.well-known/openid-configuration'])(
    'leaves nothing of our own provider: %s',
    async (path) => {
      await signInAs('verified-known');
      expect((await browser.open(api.url + path)).status).toBe(404);
    },
  );

  it('that is away is told, and signing in works again when it is back', async () => {
    const away = await runningApi(database.url, { provider: { ...other.settings, issuer: 'http://127.0.0.1:9' } });
    const { status, headers } = await browser.open(`${away.url}/session/sign-in`);
    await away.stop();
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
  });
});
