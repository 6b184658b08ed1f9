import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPerson } from '../../../libs/database/seeds/demo/ids.ts';
import { seed } from '../../../libs/database/seeds/seed.ts';
import { runningApi, type RunningApi } from '../../../test/support/running-api.ts';
import { testDatabase, type TestDatabase } from '../../../test/support/database.ts';

let database: TestDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.url, 'demo');
  api = await runningApi(database.url);
}, 60_000);

afterAll(async () => {
  await api.stop();
  await database.drop();
});

describe('without a token', () => {
  it.each(['/health/live', '/health/ready', '/openapi.json', '/docs'])('%s answers', async (path) => {
    const answer = await fetch(api.url + path);
    expect(answer.status).toBe(200);
  });

  it.each(['/cases', '/nothing', '/tasks'])('%s is closed', async (path) => {
    const answer = await fetch(api.url + path, { headers: { 'accept-language': 'vi' } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.headers.get('content-language')).toBe('vi');
    expect(await answer.json()).toMatchObject({ status: 401, code: 'unauthenticated', traceId: expect.any(String) });
  });
});

describe('a token', () => {
  const asking = (token: string) => fetch(`${api.url}/people/me`, { headers: { authorization: `Bearer ${token}` } });

  it('of somebody who is not known opens nothing', async () => {
    expect((await asking(await api.token('6d1f4a0e-6f3c-4c58-9a55-2f0c5a3f7d10'))).status).toBe(401);
  });

  it('of somebody who is known opens the API', async () => {
    expect((await asking(await api.token(demoPerson('chair')))).status).toBe(200);
  });

  it('that was changed opens nothing', async () => {
    const token = await api.token(demoPerson('chair'));
    expect((await asking(token.slice(0, -4) + 'AAAA')).status).toBe(401);
  });

  it('without a signature opens nothing', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { sub: demoPerson('chair'), iss: 'inspectorate', aud: 'inspectorate-api', exp: 4_000_000_000 };
    expect((await asking(`${part({ alg: 'none', typ: 'at+jwt' })}.${part(claims)}.AA`)).status).toBe(401);
  });
});

describe('too many requests', () => {
  it('are told when to come again, also without a token', async () => {
    const strict = await runningApi(database.url, { rateLimit: 3 });
    const answers: Response[] = [];
    for (let sent = 0; sent < 5; sent += 1) answers.push(await fetch(`${strict.url}/cases`));
    await strict.stop();
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 429, 429]);
    expect(Number(answers[4]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('every answer', () => {
  it('has an id and the headers that protect', async () => {
    const { headers } = await fetch(`${api.url}/health/live`);
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
