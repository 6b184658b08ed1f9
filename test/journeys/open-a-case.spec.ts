import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '#libs/contract';
import { demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { personAt, proposal, type Person } from '../support/client.ts';
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts';

let system: WholeSystem;
let officer: Person;

beforeAll(async () => {
  system = await wholeSystem();
  officer = await personAt(system.api, 'officer');
}, 120_000);

afterAll(() => system.stop());

describe('an officer proposes a case', () => {
  it('is answered with the case, its version and its place', async () => {
    const { status, body, headers } = await officer.propose(proposal());
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { stage: 'proposed', sequence: 1, kind: 'compliance' },
    });
    expect(headers.get('etag')).toBe('"1"');
    expect(headers.get('location')).toBe(`/cases/${body.id}`);
    expect(body.number).toMatch(/^ICE-\d{4}-\d+$/);
    expect(body.you.parties).toContain('assignedOfficer');
    expect(body.deadlines.map(({ rule }) => rule)).toContain('D18');
  });

  it('reads it again, at once and from the record', async () => {
    const { body } = await officer.propose(proposal());
    const read = await officer.get<CaseView>(`/cases/${body.id}`);
    expect(read.status).toBe(200);
    expect(read.headers.get('etag')).toBe('"1"');
    expect(read.body.number).toBe(body.number);
    const list = await officer.get<{ items: { id: string }[] }>(`/cases?after=${body.id}:1&limit=200`);
    expect(list.body.items.map(({ id }) => id)).toContain(body.id);
  });

  it('reads it without what can be done, when that is not asked for', async () => {
    const { body } = await officer.propose(proposal());
    const whole = await officer.get<CaseView>(`/cases/${body.id}`);
    const plain = await officer.get<CaseView>(`/cases/${body.id}?options=false`);
    expect(whole.body.options).not.toEqual([]);
    expect({ ...plain.body, options: whole.body.options }).toEqual(whole.body);
    expect(plain.body.options).toEqual([]);
  });

  it('T67 gets the same case for the same key, also when asked at the same time', async () => {
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => officer.propose(proposal(), key)));
    const again = await officer.propose(proposal(), key);
    expect(new Set([...answers, again].map(({ body }) => body.id)).size).toBe(1);
    expect([...answers, again].map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  });

  it('is told that a key was used for something else', async () => {
    const key = randomUUID();
    await officer.propose(proposal(), key);
    const other = await officer.propose(proposal({ grounds: 'Something else' }), key);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotencyKeyReused' } });
  });

  it('needs a key', async () => {
    expect(await officer.post('/cases', proposal())).toMatchObject({
      status: 400,
      body: { code: 'idempotencyKeyMissing' },
    });
  });
});

describe('T46 somebody without a part', () => {
  it.each(['outsider', 'administrator', 'leader', 'higher'])(
    '%s does not find the case, as if there were none',
    async (login) => {
      const { body } = await officer.propose(proposal());
      const person = await personAt(system.api, login);
      const paths = [
        '',
        '/options',
        '/journal',
        '/deadlines',
        '/findings',
        '/measures',
        '/documents',
        '/actions/approveProposal',
      ];
      for (const path of paths) {
        const hidden = await person.get<Record<string, unknown>>(`/cases/${body.id}${path}`);
        const absent = await person.get<Record<string, unknown>>(`/cases/${randomUUID()}${path}`);
        expect({ path, ...hidden, headers: null, body: { ...hidden.body, traceId: '' } }).toEqual({
          path,
          ...absent,
          headers: null,
          body: { ...absent.body, traceId: '' },
        });
        expect(hidden.status).toBe(404);
      }
      expect((await person.act(body.id, 'approveProposal', {}, 1)).status).toBe(404);
      const list = await person.get<{ items: unknown[] }>('/cases');
      expect(list.body.items).toEqual([]);
    },
  );

  it('may not propose for a body that has not authorised it', async () => {
    const member = await personAt(system.api, 'member');
    expect(await member.propose(proposal())).toMatchObject({
      status: 403,
      body: { reasons: [{ code: 'notYourPart' }] },
    });
  });
});

describe('a command', () => {
  it('needs the version that its sender saw', async () => {
    const { body } = await officer.propose(proposal());
    const path = `/cases/${body.id}/actions/checkLimitation`;
    const key = { 'idempotency-key': randomUUID() };
    expect(await officer.post(path, { acts: [] }, key)).toMatchObject({
      status: 428,
      body: { code: 'versionMissing' },
    });
    expect(await officer.post(path, { acts: [] }, { ...key, 'if-match': '"7"' })).toMatchObject({
      status: 412,
      body: { code: 'staleVersion' },
    });
    expect(await officer.post(path, { acts: [] }, { ...key, 'if-match': '"1"' })).toMatchObject({
      status: 200,
      body: { sequence: 2 },
    });
  });

  it('is refused with every reason and what would help', async () => {
    const { body } = await officer.propose(proposal());
    const chair = await personAt(system.api, 'chair');
    const refused = await chair.act(body.id, 'approveProposal');
    expect(refused.status).toBe(409);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(refused.body.reasons?.map(({ code }) => code)).toContain('limitationChecked');
    expect(refused.body.reasons?.find(({ code }) => code === 'limitationChecked')?.remedy).toMatchObject({
      action: 'checkLimitation',
      parties: ['assignedOfficer'],
    });
  });

  it('can be rehearsed without leaving anything behind', async () => {
    const { body } = await officer.propose(proposal());
    const path = `/cases/${body.id}/actions/linkProgramme?dryRun=true`;
    const rehearsed = await officer.post(path, { line: 'line-1' });
    expect(rehearsed).toMatchObject({
      status: 200,
      body: { dryRun: true, case: { sequence: 2 }, preview: { stage: 'proposed' } },
    });
    expect((await officer.get<CaseView>(`/cases/${body.id}`)).body.sequence).toBe(1);
  });

  it('T67 gets its first answer again, later and after others', async () => {
    const { body } = await officer.propose(proposal());
    const headers = { 'idempotency-key': randomUUID(), 'if-match': '"1"' };
    const path = `/cases/${body.id}/actions/linkProgramme`;
    const first = await officer.post<CaseView>(path, { line: 'line-1' }, headers);
    await officer.act(body.id, 'checkLimitation', { acts: [] });
    const again = await officer.post<CaseView>(path, { line: 'line-1' }, headers);
    expect(again.status).toBe(200);
    expect(again.body.sequence).toBe(first.body.sequence);
    expect(again.body).toEqual(first.body);
    expect(await officer.post(path, { line: 'line-2' }, headers)).toMatchObject({ status: 422 });
  });
});

describe('what is sent badly', () => {
  const bad: readonly (readonly [what: string, body: unknown, status: number, place: string, code: string])[] = [
    ['an unknown field', { ...proposal(), colour: 'red' }, 422, '/colour', 'unknownField'],
    ['a missing field', { ...proposal(), grounds: undefined }, 422, '/grounds', 'missing'],
    ['a wrong type', { ...proposal(), grounds: 7 }, 422, '/grounds', 'wrongType'],
    ['a kind that is none', { ...proposal(), kind: 'raid' }, 422, '/kind', 'notOneOf'],
    ['an id that is none', { ...proposal(), body: 'ICE' }, 422, '/body', 'badFormat'],
    ['a body that is none', { ...proposal(), body: randomUUID() }, 422, '/body', 'unknownBody'],
    ['a NUL byte', { ...proposal(), grounds: 'a\u0000b' }, 422, '/grounds', 'nulByte'],
    ['a lone surrogate', '{"grounds":"\\ud800"}', 422, '/grounds', 'loneSurrogate'],
    ['nesting without end', '['.repeat(50_000) + ']'.repeat(50_000), 422, '', 'tooDeep'],
    ['a prototype', '{"__proto__":{"a":1}}', 422, '/__proto__', 'badKey'],
  ];

  it.each(bad)('%s is 4xx with its place', async (_what, body, status, place, code) => {
    const answer = await officer.propose(body);
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([expect.objectContaining({ pointer: expect.stringContaining(place), code })]),
    );
  });

  it.each([
    ['bad JSON', '{"a":', 'application/json', 400, 'badJson'],
    ['nothing', '', 'application/json', 400, 'badJson'],
    ['another media type', 'a=1', 'application/x-www-form-urlencoded', 415, 'wrongMediaType'],
    ['plain text', 'hello', 'text/plain', 415, 'wrongMediaType'],
    ['too much', JSON.stringify('x'.repeat(1_100_000)), 'application/json', 413, 'bodyTooLarge'],
  ])('%s is told as such', async (_what, body, type, status, code) => {
    const answer = await officer.post('/cases', body, { 'content-type': type, 'idempotency-key': randomUUID() });
    expect(answer).toMatchObject({ status, body: { code, traceId: expect.any(String) } });
  });

  it.each([
    '/cases/7',
    '/cases/%00',
    '/cases/not-an-id/options',
    `/cases/${randomUUID()}/nothing`,
    '/cases/' + 'x'.repeat(3_000),
  ])('%s is unknown', async (path) => {
    expect(await officer.get(path)).toMatchObject({ status: 404, body: { code: 'unknown' } });
  });

  it.each([
    ['stage=nowhere', '/stage/0'],
    ['limit=0', '/limit'],
    ['limit=abc', '/limit'],
    ['cursor=abc', '/cursor'],
    ['colour=red', '/colour'],
    ['dueBefore=0000-13-45', '/dueBefore'],
    ['officer=%00', '/officer'],
  ])('a list with %s is 422 with the place', async (query, pointer) => {
    const answer = await officer.get<{ errors: { pointer: string }[] }>(`/cases?${query}`);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((fault) => fault.pointer)).toContain(pointer);
  });

  it('an absurd date is refused with its place', async () => {
    const { body } = await officer.propose(proposal());
    const acts = [{ act: 'a1-1', committedOn: '9999-12-31', form: 'warning' }];
    const answer = await officer.act(body.id, 'checkLimitation', { acts });
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/acts/0/committedOn', code: 'absurdDate' }] },
    });
  });
});

describe('a problem', () => {
  it('is told in the language that is asked for', async () => {
    const titles: string[] = [];
    for (const language of ['en', 'ar', 'vi']) {
      const answer = await officer.get<{ title: string }>(`/cases/${randomUUID()}`, { 'accept-language': language });
      expect(answer.headers.get('content-language')).toBe(language);
      titles.push(answer.body.title);
    }
    expect(new Set(titles).size).toBe(3);
  });
});

describe('a subject outside the body', () => {
  it('is not in its jurisdiction', async () => {
    const answer = await officer.propose(proposal({ subject: { type: 'organisation', organisation: demoUnit('A1') } }));
    expect(answer).toMatchObject({ status: 409 });
    expect(answer.body.reasons?.map(({ code }) => code)).toContain('subjectInJurisdiction');
  });
});
