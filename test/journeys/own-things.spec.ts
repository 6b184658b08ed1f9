import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoBody, demoPerson } from '../../libs/database/seeds/demo/ids.ts';
import { seed } from '../../libs/database/seeds/seed.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { runningApi, type RunningApi } from '../support/running-api.ts';

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

type Head = Readonly<Record<string, string>>;

const ask = async (login: string, method: string, path: string, body?: unknown, headers: Head = {}) => {
  const answer = await fetch(api.url + path, {
    method,
    headers: {
      authorization: `Bearer ${await api.token(demoPerson(login))}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) };
};

describe('how one works', () => {
  const chosen = { language: 'ar', digits: 'arabic', secondCalendar: 'islamic', shortcuts: false, theme: 'dark' };

  it('has usual values at first', async () => {
    const { body } = await ask('voter', 'GET', '/me');
    expect(body).toMatchObject({ id: demoPerson('voter'), language: 'en', digits: 'latin', theme: 'system' });
  });

  it('stays as it was chosen, for oneself only', async () => {
    expect((await ask('officer', 'PUT', '/me', chosen)).body).toMatchObject(chosen);
    expect((await ask('officer', 'GET', '/me')).body).toMatchObject(chosen);
    expect((await ask('chair', 'GET', '/me')).body).toMatchObject({ language: 'en', theme: 'system' });
  });

  it.each([
    ['a language that is not spoken', { ...chosen, language: 'fr' }],
    ['a field that is none', { ...chosen, role: 'administrator' }],
  ])('is not changed by %s', async (_, body) => {
    expect((await ask('voter', 'PUT', '/me', body)).status).toBe(422);
  });
});

describe('a draft', () => {
  const content = { grounds: 'Đang viết dở' };

  it('is kept for its writer alone', async () => {
    expect((await ask('officer', 'PUT', '/drafts/case:1:proposeCase', { content })).body).toMatchObject({ version: 1 });
    expect((await ask('officer', 'GET', '/drafts/case:1:proposeCase')).body).toMatchObject({ content });
    expect((await ask('chair', 'GET', '/drafts/case:1:proposeCase')).status).toBe(404);
    expect((await ask('chair', 'GET', '/drafts')).body).toEqual({ items: [] });
  });

  it('is never overwritten from a second window', async () => {
    await ask('officer', 'PUT', '/drafts/twice', { content });
    const save = (tag?: string) =>
      ask('officer', 'PUT', '/drafts/twice', { content }, tag === undefined ? {} : { 'if-match': tag });
    const statuses = [(await save()).status, (await save('"1"')).status, (await save('"1"')).status];
    expect(statuses).toEqual([428, 200, 412]);
  });

  it('of more than 64 kB is refused', async () => {
    const { status, body } = await ask('officer', 'PUT', '/drafts/long', { content: 'x'.repeat(65_536) });
    expect([status, body.errors[0].pointer]).toEqual([422, '/content']);
  });

  it('is forgotten on request, and after thirty days', async () => {
    await ask('officer', 'PUT', '/drafts/a', { content });
    await ask('officer', 'PUT', '/drafts/b', { content });
    expect((await ask('officer', 'DELETE', '/drafts/a')).status).toBe(204);
    const sql = `update draft set saved_at = now() - interval '31 days', version = version + 1 where place = 'b'`;
    await api.parts.database.pool.query(sql);
    expect((await ask('officer', 'GET', '/drafts/a')).status).toBe(404);
    expect((await ask('officer', 'GET', '/drafts/b')).status).toBe(404);
  });
});

describe('a saved view', () => {
  const view = { name: 'Overdue', place: 'cases', query: 'flag=overdue', audience: 'private' };
  const names = async (login: string): Promise<string[]> =>
    ((await ask(login, 'GET', '/saved-views')).body.items as { name: string }[]).map(({ name }) => name);

  it('is seen by its owner, by the body, or by everybody', async () => {
    const team = { ...view, name: 'Ours', audience: 'team', body: demoBody('ICE') };
    expect((await ask('chair', 'POST', '/saved-views', view)).status).toBe(201);
    expect((await ask('chair', 'POST', '/saved-views', team)).status).toBe(201);
    expect((await ask('chair', 'POST', '/saved-views', { ...view, name: 'All', audience: 'everyone' })).status).toBe(
      201,
    );
    expect(await names('chair')).toEqual(['All', 'Ours', 'Overdue']);
    expect(await names('officer')).toEqual(['All', 'Ours']);
    expect(await names('subject')).toEqual(['All']);
  });

  it.each([
    ['with a body in which one holds no post', 422, { ...view, audience: 'team', body: demoBody('ICP') }],
    ['with everybody, by somebody who answers for nobody', 403, { ...view, audience: 'everyone' }],
  ])('is not shared %s', async (_, status, body) => {
    expect((await ask('voter', 'POST', '/saved-views', body)).status).toBe(status);
  });

  it('is changed by its owner on its version, and by nobody else', async () => {
    const { body } = await ask('secretary', 'POST', '/saved-views', { ...view, audience: 'everyone' });
    const change = (login: string, tag: string) =>
      ask(login, 'PUT', `/saved-views/${body.id}`, { ...view, name: 'New' }, { 'if-match': tag });
    expect((await change('officer', '"1"')).status).toBe(404);
    expect((await change('secretary', '"1"')).body).toMatchObject({ name: 'New', version: 2 });
    expect((await change('secretary', '"1"')).status).toBe(412);
    expect((await ask('officer', 'DELETE', `/saved-views/${body.id}`)).status).toBe(404);
    expect((await ask('secretary', 'DELETE', `/saved-views/${body.id}`)).status).toBe(204);
  });

  it('is one of at most thirty', async () => {
    for (let made = 0; made < 30; made += 1) await ask('leader', 'POST', '/saved-views', view);
    expect((await ask('leader', 'POST', '/saved-views', view)).status).toBe(422);
    expect(await names('leader')).toHaveLength(30 + 2);
  });
});
