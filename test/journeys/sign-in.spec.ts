import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { hashPassword } from '../../apps/api/account/passwords.ts';
import { demoPerson } from '../../libs/database/seeds/demo/ids.ts';
import { seed } from '../../libs/database/seeds/seed.ts';
import { Browser, type Shown } from '../support/browser.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { runningApi, type RunningApi } from '../support/running-api.ts';

const password = 'correct horse battery staple';

let database: TestDatabase;
let owner: pg.Client;
let api: RunningApi;
let browser: Browser;

const setPassword = async (login: string): Promise<void> => {
  const sql = `insert into account (person_id, password_hash) values ($1, $2)
    on conflict (person_id) do update set password_hash = excluded.password_hash`;
  await owner.query(sql, [demoPerson(login), await hashPassword(password)]);
};

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.url, 'demo');
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  api = await runningApi(database.url);
}, 60_000);

beforeEach(async () => {
  browser = new Browser();
  await owner.query('delete from sign_in_tries');
  await owner.query('delete from browser_session');
  await setPassword('chair');
});

afterAll(async () => {
  await api.stop();
  await owner.end();
  await database.drop();
});

const start = (one = browser, query = ''): Promise<Shown> => one.open(`${api.url}/session/sign-in${query}`);

const signIn = async (one = browser, query = '', login = 'chair', word = password): Promise<Shown> =>
  one.submit((await start(one, query)).url, { login, password: word });

const whoAmI = async (one = browser): Promise<{ status: number; person?: { id: string; roles: string[] } }> => {
  const { status, text } = await one.open(`${api.url}/session`);
  return { status, ...(JSON.parse(text) as object) };
};

describe('signing in', () => {
  it('shows a page without scripts, in the language of the browser', async () => {
    const page = await browser.open(`${api.url}/session/sign-in`, { 'accept-language': 'en' });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.text).toContain('<html lang="en" dir="ltr">');
    expect(page.text).not.toContain('<script');
  });

  it('allows its own style by what it says, to the letter', async () => {
    const { text, headers } = await start();
    const style = /<style>([^]*)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`);
  });

  it.each([
    ['ar', 'rtl', 'كلمة المرور'],
    ['vi', 'ltr', 'Mật khẩu'],
  ])('speaks %s once that was chosen, on every page', async (language, direction, word) => {
    const { url } = await start();
    await browser.open(`${url}?language=${language}`);
    const { text } = await start();
    expect(text).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(text).toContain(word);
  });

  it('with name and password opens a session and comes back to where one was', async () => {
    const back = await signIn(browser, '?returnTo=/people/me%3Fx=1');
    expect(back.url).toBe(`${api.url}/people/me?x=1`);
    expect(back.status).toBe(200);
    expect(await whoAmI()).toMatchObject({ status: 200, person: { id: demoPerson('chair'), roles: ['chair'] } });
  });

  it('leaves one cookie that no script can read, and no token', async () => {
    await signIn();
    expect(browser.attributes('inspectorate')).toBe('Path=/; HttpOnly; SameSite=Lax');
    expect(browser.cookie('inspectorate')).toMatch(/^[\w-]{43}$/);
  });

  it('says the same of a wrong password and of a name that nobody has', async () => {
    const wrong = await signIn(browser, '', 'chair', 'not this one');
    const nobody = await signIn(browser, '', 'nobody', 'not this one');
    expect([wrong.status, nobody.status]).toEqual([422, 422]);
    expect(nobody.text.replaceAll('nobody', 'chair')).toBe(wrong.text);
  });

  it.each(['chair', 'nobody'])('stops guessing for %s, whether that name exists or not', async (login) => {
    const { url } = await start();
    const statuses: number[] = [];
    for (let tries = 0; tries < 9; tries += 1)
      statuses.push((await browser.submit(url, { login, password: `guess ${tries}` })).status);
    expect(statuses).toEqual([...Array<number>(8).fill(422), 429]);
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/%09/evil.example', 'javascript:alert(1)'])(
    'never leads to %s',
    async (returnTo) => {
      const back = await signIn(browser, `?returnTo=${encodeURIComponent(returnTo)}`);
      expect(new URL(back.url).origin).toBe(api.url);
    },
  );

  it('sends whoever came by another name of the host to the public one', async () => {
    const other = api.url.replace('127.0.0.1', 'localhost');
    const page = await browser.open(`${other}/session/sign-in`);
    expect(new URL(page.url).origin).toBe(api.url);
  });

  it('offers nobody without the demo', async () => {
    const { text, url } = await start();
    expect(text).not.toContain('name="person"');
    expect((await browser.submit(url, { person: demoPerson('chair') })).status).toBe(422);
  });
});

describe('the code', () => {
  /** Signs in up to the redirect that carries the code. */
  const callback = async (one = browser): Promise<string> => {
    const page = await start(one);
    const init = {
      method: 'POST',
      headers: { origin: api.url },
      body: new URLSearchParams({ login: 'chair', password }),
    };
    const resume = (await one.once(page.url, init)).headers.get('location') ?? '';
    return (await one.once(resume)).headers.get('location') ?? '';
  };

  it('opens a session once', async () => {
    const place = await callback();
    expect((await browser.once(place)).status).toBe(302);
    expect((await browser.once(place)).status).toBe(400);
  });

  it('opens nothing in another browser', async () => {
    const place = await callback();
    const other = new Browser();
    expect((await other.once(place)).status).toBe(400);
    expect(other.cookie('inspectorate')).toBeUndefined();
  });

  it('opens nothing with another state', async () => {
    const place = new URL(await callback());
    place.searchParams.set('state', 'A'.repeat(43));
    expect((await browser.once(place.href)).status).toBe(400);
  });

  it('opens nothing when it names another provider', async () => {
    const place = new URL(await callback());
    place.searchParams.set('iss', 'https://evil.example');
    expect((await browser.once(place.href)).status).toBe(400);
  });
});

describe('a session', () => {
  it('never has a secret that was there before', async () => {
    browser.plant(api.url, 'inspectorate', 'F'.repeat(43));
    await signIn();
    expect(browser.cookie('inspectorate')).not.toBe('F'.repeat(43));
    const other = new Browser();
    other.plant(api.url, 'inspectorate', 'F'.repeat(43));
    expect((await whoAmI(other)).status).toBe(401);
  });

  it('is replaced when somebody signs in again', async () => {
    await signIn();
    const before = browser.cookie('inspectorate') ?? '';
    await signIn();
    const other = new Browser();
    other.plant(api.url, 'inspectorate', before);
    expect((await whoAmI(other)).status).toBe(401);
  });

  it('is kept as a hash', async () => {
    await signIn();
    const { rows } = await owner.query<{ token_hash: string }>('select token_hash from browser_session');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.token_hash).not.toBe(browser.cookie('inspectorate'));
  });

  it.each([
    ['was not used for too long', `update browser_session set seen_at = now() - interval '31 minutes'`],
    ['is too old', `update browser_session set ends_at = now()`],
    ['was ended elsewhere', `delete from browser_session`],
  ])('that %s opens nothing', async (_, sql) => {
    await signIn();
    await owner.query(sql);
    expect((await browser.open(`${api.url}/people/me`)).status).toBe(401);
  });

  it('is kept alive by work, and not by looking whether it lives', async () => {
    await signIn();
    const age = () => owner.query(`update browser_session set seen_at = now() - interval '20 minutes'`);
    const idle = async () =>
      (
        await owner.query<{ old: boolean }>(
          `select seen_at < now() - interval '10 minutes' as old from browser_session`,
        )
      ).rows[0]?.old;
    await age();
    await whoAmI();
    expect(await idle()).toBe(true);
    await browser.open(`${api.url}/people/me`);
    expect(await idle()).toBe(false);
  });

  it('is extended when asked, never beyond its end', async () => {
    await signIn();
    await owner.query(`update browser_session set ends_at = now() + interval '5 minutes'`);
    const { status, text } = await browser.ask('POST', `${api.url}/session/extend`);
    const { expiresAt, endsAt } = JSON.parse(text) as { expiresAt: string; endsAt: string };
    expect([status, expiresAt]).toEqual([200, endsAt]);
  });

  it('ends with signing out, in the browser and on the server', async () => {
    await signIn();
    const kept = browser.cookie('inspectorate') ?? '';
    const { status, text } = await browser.ask('POST', `${api.url}/session/sign-out`);
    expect([status, JSON.parse(text)]).toEqual([200, { location: '/session/signed-out' }]);
    expect(browser.cookie('inspectorate')).toBeUndefined();
    browser.plant(api.url, 'inspectorate', kept);
    expect((await whoAmI()).status).toBe(401);
  });

  it('asks for the password again after signing out', async () => {
    await signIn();
    await browser.ask('POST', `${api.url}/session/sign-out`);
    expect((await start()).text).toContain('name="password"');
  });

  it('takes its stream of events with it when it is ended', async () => {
    await signIn();
    const { body } = await browser.once(`${api.url}/events`);
    await browser.ask('POST', `${api.url}/session/sign-out`);
    const reader = (body as ReadableStream<Uint8Array>).getReader();
    let ended = false;
    while (!ended) ended = (await reader.read()).done;
    expect(ended).toBe(true);
  }, 20_000);

  it('counts for nothing beside a token, good or bad', async () => {
    await signIn();
    const withToken = (token: string) => browser.open(`${api.url}/session`, { authorization: `Bearer ${token}` });
    expect((await withToken('a.b.c')).status).toBe(401);
    const { text } = await withToken(await api.token(demoPerson('officer')));
    expect(JSON.parse(text)).toMatchObject({ person: { id: demoPerson('officer') } });
  });
});

describe('another page (CSRF)', () => {
  const extend = (headers: Record<string, string>) => browser.ask('POST', `${api.url}/session/extend`, headers);

  it.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbouring host', { 'sec-fetch-site': 'same-site' }],
    ['without the header of our own', { 'x-requested-with': '' }],
  ])('cannot change anything %s', async (_, headers) => {
    await signIn();
    const { status, text } = await extend(headers);
    expect([status, (JSON.parse(text) as { code: string }).code]).toEqual([403, 'foreignPage']);
  });

  it.each([
    ['another origin', 'https://evil.example', 403],
    ['our origin', 'own', 200],
  ])('an old browser that tells %s only gets %s', async (_, origin, expected) => {
    await signIn();
    const headers = { 'x-requested-with': 'inspectorate', origin: origin === 'own' ? api.url : origin };
    expect((await browser.once(`${api.url}/session/extend`, { method: 'POST', headers })).status).toBe(expected);
  });

  it.each(['/account/password', '/account/sessions', '/account/sign-out'])(
    'cannot send the form of %s',
    async (path) => {
      await signIn();
      const { status } = await browser.submit(api.url + path, {}, { 'sec-fetch-site': 'cross-site' });
      expect(status).toBe(403);
      expect((await whoAmI()).status).toBe(200);
    },
  );
});

describe('one’s own account', () => {
  const change = (fields: Record<string, string>) =>
    browser.submit(`${api.url}/account/password`, { current: password, ...fields });
  const next = 'another sentence of mine';

  it('asks strangers to sign in first, and comes back', async () => {
    const page = await browser.open(`${api.url}/account/password`);
    const back = await browser.submit(page.url, { login: 'chair', password });
    expect(back.url).toBe(`${api.url}/account/password`);
  });

  it('with another password ends all other sessions, and the old password', async () => {
    const other = new Browser();
    await signIn(other);
    await signIn();
    expect((await change({ chosen: next, repeated: next })).status).toBe(200);
    expect([(await whoAmI()).status, (await whoAmI(other)).status]).toEqual([200, 401]);
    expect((await signIn(other)).status).toBe(422);
    await signIn(other, '', 'chair', next);
    expect((await whoAmI(other)).status).toBe(200);
  });

  it.each([
    ['a wrong current one', { current: 'not mine at all', chosen: next, repeated: next }],
    ['one that is too short', { chosen: 'short', repeated: 'short' }],
    ['one that is not repeated', { chosen: next, repeated: `${next}!` }],
    ['one with the sign-in name', { chosen: 'I am the chair here', repeated: 'I am the chair here' }],
  ])('keeps the password instead of %s', async (_, fields) => {
    await signIn();
    const { status, text } = await change(fields);
    expect(status).toBe(422);
    expect(text).toContain('role="alert"');
    const other = new Browser();
    await signIn(other);
    expect((await whoAmI(other)).status).toBe(200);
  });

  it('lists where one is signed in, and signs out there', async () => {
    const other = new Browser();
    await signIn(other);
    await signIn();
    const { text } = await browser.open(`${api.url}/account/sessions`);
    const end = /name="end" value="([0-9a-f-]{36})"/.exec(text)?.[1] ?? '';
    await browser.submit(`${api.url}/account/sessions`, { end });
    expect([(await whoAmI()).status, (await whoAmI(other)).status]).toEqual([200, 401]);
  });

  it('does not end a session of somebody else', async () => {
    await setPassword('officer');
    const other = new Browser();
    await signIn(other, '', 'officer');
    const { rows } = await owner.query<{ id: string }>('select id from browser_session');
    await signIn();
    await browser.submit(`${api.url}/account/sessions`, { end: rows[0]?.id ?? '' });
    expect((await whoAmI(other)).status).toBe(200);
  });

  it('signs out by a page, too', async () => {
    await signIn();
    const { url } = await browser.submit(`${api.url}/account/sign-out`, {});
    expect(url).toBe(`${api.url}/session/signed-out`);
    expect((await whoAmI()).status).toBe(401);
  });
});

describe('behind TLS', () => {
  it('the cookie is for this host and for protected connections only', async () => {
    const strict = await runningApi(database.url, { publicUrl: 'https://inspectorate.example', trustProxy: true });
    const answer = await browser.once(`${strict.url}/session/sign-in`, { headers: { 'x-forwarded-proto': 'https' } });
    await strict.stop();
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^__Host-inspectorate-leaving-.*; Path=\/; HttpOnly; SameSite=Lax; Secure/,
    );
    expect(answer.headers.get('location')).toMatch(/^https:\/\/inspectorate\.example\/oidc\/auth\?/);
  });
});
