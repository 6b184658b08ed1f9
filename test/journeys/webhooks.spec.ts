import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import type { WebhookView } from '#libs/contract';
import { demoPerson, demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { deliverCalls, type Courier } from '../../apps/worker/webhook/courier.ts';
import { personAt, proposal, type Person } from '../support/client.ts';
import { eventually } from '../support/clock.ts';
import { receiver, type Receiver } from '../support/receiver.ts';
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts';

let system: WholeSystem;
let administrator: Person;
let officer: Person;
let outside: Receiver;
let hook: WebhookView & { readonly secret: string };

const source = 'https://inspectorate.test';
const pool = () => system.api.parts.database.pool;
const courier = (changed: Partial<Courier> = {}): Courier => ({
  ...{ pool: pool(), source, loopback: true, patience: () => 0 },
  ...changed,
});

const make = (url: string, key: string = randomUUID()) =>
  administrator.post<WebhookView & { secret: string }>('/webhooks', { url }, { 'idempotency-key': key });

let units = 0;
/** Something happens: a case is opened. */
const happen = async (): Promise<string> => {
  units += 1;
  const subject = { type: 'organisation', organisation: demoUnit(`EO${(units % 5) + 1}`) };
  const { id } = (await officer.propose(proposal({ subject }))).body;
  await eventually('the record', async () => (await officer.get(`/cases/${id}`)).status === 200);
  await eventually('the event', async () => {
    const { rows } = await pool().query('select 1 from case_event where case_id = $1', [id]);
    return rows.length > 0;
  });
  return id;
};

beforeAll(async () => {
  system = await wholeSystem();
  [administrator, officer] = await Promise.all([
    personAt(system.api, 'administrator'),
    personAt(system.api, 'officer'),
  ]);
}, 120_000);

beforeEach(async () => {
  await pool().query('delete from webhook');
  await outside?.close();
  outside = await receiver();
  hook = (await make(outside.url)).body;
});

afterAll(async () => {
  await outside.close();
  await system.stop();
});

const states = async () => (await pool().query('select state, attempts, fault from webhook_delivery')).rows;

describe('a webhook', () => {
  it('is called with ids only, signed, as a cloud event', async () => {
    const id = await happen();
    await deliverCalls(courier());
    const [call] = outside.calls;
    const event = new Webhook(hook.secret).verify(call?.body ?? '', call?.headers as Record<string, string>);
    expect(event).toEqual({
      specversion: '1.0',
      id: `${id}:1`,
      source,
      type: 'inspectorate.case.advanced',
      time: expect.any(String),
      datacontenttype: 'application/json',
      data: { case: id, sequence: 1 },
    });
    expect(outside.calls).toHaveLength(1);
  });

  it('that fails is called again, under the same id', async () => {
    outside.answers.push(500, 503);
    await happen();
    for (let tries = 0; tries < 4; tries += 1) await deliverCalls(courier());
    expect(outside.calls.map(({ headers }) => headers['webhook-id'])).toEqual(
      Array.from({ length: 3 }, () => outside.calls[0]?.headers['webhook-id']),
    );
    expect(await states()).toEqual([{ state: 'handedOver', attempts: 3, fault: null }]);
  });

  it('that redirects is not followed', async () => {
    outside.answers.push(302);
    await happen();
    await deliverCalls(courier());
    expect(outside.calls.map(({ path }) => path)).toEqual(['/hook']);
    expect(await states()).toEqual([{ state: 'waiting', attempts: 1, fault: '302' }]);
  });

  it('that never answers well is given up, and an administrator has a task', async () => {
    outside.answers.push(500, 500);
    await happen();
    for (let tries = 0; tries < 3; tries += 1) await deliverCalls(courier({ mostAttempts: 2 }));
    expect(await states()).toEqual([{ state: 'givenUp', attempts: 2, fault: '500' }]);
    const { rows } = await pool().query(`select params from task_for_person where code = 'webhookGaveUp'`);
    expect(rows).toEqual([{ params: { webhook: hook.id, fault: '500' } }]);
    expect((await administrator.get<WebhookView>(`/webhooks/${hook.id}`)).body.givenUp).toBe(1);
  });

  it.each(['http://127.0.0.1:9/hook', 'http://localhost:9/hook', 'http://169.254.169.254/', 'http://[::1]:9/'])(
    'at %s is never called in production',
    async (url) => {
      await pool().query('delete from webhook');
      await make(url);
      await happen();
      await deliverCalls(courier({ loopback: false }));
      expect(await states()).toEqual([{ state: 'waiting', attempts: 1, fault: 'addressRefused' }]);
    },
  );

  it('tells a range again under the same ids', async () => {
    const from = new Date(Date.now() - 1_000).toISOString();
    const id = await happen();
    await deliverCalls(courier());
    const range = { from, until: new Date(Date.now() + 60_000).toISOString() };
    const answer = await administrator.post<{ calls: number }>(`/webhooks/${hook.id}/replay`, range);
    expect(answer.status).toBe(202);
    while ((await deliverCalls(courier())) > 0);
    const told = outside.calls.filter(({ body }) => body.includes(id));
    expect(told).toHaveLength(2);
    expect(new Set(told.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });
});

describe('registering', () => {
  const change = (headers: Record<string, string>) =>
    system.api.token(demoPerson('administrator')).then((token) =>
      fetch(`${system.api.url}/webhooks/${hook.id}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ url: outside.url, description: '', state: 'paused' }),
      }),
    );

  it('with the same key makes the same webhook, and with another address none', async () => {
    const [first, second] = [await make('https://a.example/', 'one key'), await make('https://a.example/', 'one key')];
    expect(second.body).toEqual(first.body);
    expect((await make('https://b.example/', 'one key')).status).toBe(422);
  });

  it('tells the secret once', async () => {
    expect(hook.secret).toMatch(/^whsec_/);
    expect(JSON.stringify((await administrator.get('/webhooks')).body)).not.toContain('whsec_');
  });

  it('needs the version to change, and pauses', async () => {
    expect((await change({})).status).toBe(428);
    expect((await change({ 'if-match': '"9"' })).status).toBe(412);
    expect((await change({ 'if-match': '"1"' })).status).toBe(200);
    await happen();
    expect(await deliverCalls(courier())).toBe(0);
  });

  it.each(['officer', 'chair', 'outsider'])('is nothing for %s', async (login) => {
    const person = await personAt(system.api, login);
    expect((await person.get('/webhooks')).status).toBe(404);
    expect((await person.get(`/webhooks/${hook.id}`)).status).toBe(404);
  });
});
