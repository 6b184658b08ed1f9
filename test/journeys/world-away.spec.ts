import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, ProblemView } from '#libs/contract';
import { randomUUID } from 'node:crypto';
import { personAt, proposal, type Person } from '../support/client.ts';
import { runningApi, type RunningApi } from '../support/running-api.ts';
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts';

const nowhere = '127.0.0.1:1';

let system: WholeSystem;
let officer: Person;
let id: string;

beforeAll(async () => {
  system = await wholeSystem();
  officer = await personAt(system.api, 'officer');
  id = (await officer.propose(proposal())).body.id;
  await officer.get(`/cases?after=${id}:1`);
}, 120_000);

afterAll(() => system.stop());

describe('without Temporal', () => {
  let api: RunningApi;
  let lonely: Person;

  beforeAll(async () => {
    api = await runningApi(system.databaseUrl, { temporalAddress: nowhere });
    lonely = await personAt(api, 'officer');
  });

  afterAll(() => api.stop());

  it('is ready, and reads go on', async () => {
    expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
    expect((await lonely.get<CaseView>(`/cases/${id}`)).body).toMatchObject({ id, sequence: 1 });
    expect((await lonely.get<{ items: unknown[] }>('/cases')).body.items).toHaveLength(1);
  });

  it('commands are told to come again', async () => {
    const answer = await lonely.act(id, 'checkLimitation', { acts: [] });
    expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await lonely.propose(proposal())).status).toBe(503);
  }, 60_000);

  it('a rehearsal still tells what would happen', async () => {
    const answer = await lonely.post(`/cases/${id}/actions/checkLimitation?dryRun=true`, { acts: [] });
    expect(answer).toMatchObject({ status: 200, body: { dryRun: true } });
  });

  it('a command that was done before has its answer', async () => {
    const headers = { 'idempotency-key': randomUUID(), 'if-match': '"1"' };
    const path = `/cases/${id}/actions/linkProgramme`;
    const done = await officer.post<CaseView>(path, { line: 'line-1' }, headers);
    expect(done.status).toBe(200);
    await officer.get(`/cases?after=${id}:2`);
    expect((await lonely.post<CaseView>(path, { line: 'line-1' }, headers)).body).toEqual(done.body);
  });
});

describe('without PostgreSQL', () => {
  let api: RunningApi;

  beforeAll(async () => {
    api = await runningApi(`postgres://nobody@${nowhere}/none`);
  });

  afterAll(() => api.stop());

  it('is alive and not ready', async () => {
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${api.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(ready.headers.get('retry-after')).not.toBeNull();
  });

  it('says so instead of failing', async () => {
    const answer = await (await personAt(api, 'officer')).get<ProblemView>('/cases');
    expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable' } });
  });
});
