import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runningApi, type RunningApi } from '../../../test/support/running-api.ts';
import { testDatabase, type TestDatabase } from '../../../test/support/database.ts';

let database: TestDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await testDatabase();
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
