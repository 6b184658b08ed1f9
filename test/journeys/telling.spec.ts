import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, NotificationSettingsView, NotificationView } from '#libs/contract';
import { demoPerson, demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { mailServerAt, type MailServer } from '../../apps/worker/post/mail-server.ts';
import { deliverMails } from '../../apps/worker/post/postman.ts';
import { personAt, proposal, type Person } from '../support/client.ts';
import { daysLater, eventually } from '../support/clock.ts';
import { mailBox, type MailBox } from '../support/mail-box.ts';
import { overHttp, recorded } from '../support/over-http.ts';
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts';

let system: WholeSystem;
let officer: Person;
let chair: Person;
let box: MailBox;
let server: MailServer;

beforeAll(async () => {
  system = await wholeSystem();
  [officer, chair] = await Promise.all([personAt(system.api, 'officer'), personAt(system.api, 'chair')]);
  box = await mailBox();
  server = mailServerAt(box.url, 'Inspectorate <post@inspectorate.test>');
}, 120_000);

afterAll(async () => {
  server.close();
  await box.close();
  await system.stop();
});

const pool = () => system.api.parts.database.pool;

const propose = async (unit: string): Promise<string> => {
  const subject = { type: 'organisation', organisation: demoUnit(unit) };
  const { id } = (await officer.propose(proposal({ subject }))).body;
  await officer.get(`/cases?after=${id}:1`);
  return id;
};

const sendAll = async (): Promise<void> => {
  const publicUrl = 'https://inspectorate.test';
  const post = { pool: pool(), server, publicUrl, daytime: async () => undefined, report: async () => undefined };
  while ((await deliverMails(post)) > 0);
};

const choose = (person: string, wanted: boolean) =>
  system.api.token(demoPerson(person)).then((token) =>
    fetch(`${system.api.url}/me/notification-settings`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ items: [{ kind: 'news', channel: 'mail', wanted }] }),
    }),
  );

const mailsOf = async (caseId: string) =>
  (
    await pool().query<{ login: string; kind: string; rung: string | null }>(
      `select p.login, n.kind, n.rung from mail m join notification n on n.id = m.notification_id
         join person p on p.id = m.recipient_id where n.case_id = $1`,
      [caseId],
    )
  ).rows;

describe('what happened', () => {
  it('stands in the outbox as soon as it is recorded, for each recipient', async () => {
    const mails = await mailsOf(await propose('EO1'));
    expect(mails.map(({ login, kind }) => `${login} ${kind}`).sort()).toEqual([
      'chair caseProposed',
      'deputy caseProposed',
    ]);
  });

  it('is told in the application alone to whoever does not want mails', async () => {
    expect((await choose('chair', false)).status).toBe(200);
    const { items } = (await chair.get<NotificationSettingsView>('/me/notification-settings')).body;
    expect(items).toContainEqual({ kind: 'news', channel: 'mail', wanted: false, isFixed: false });
    const id = await propose('EO2');
    expect((await mailsOf(id)).map(({ login }) => login)).toEqual(['deputy']);
    const { items: told } = (await chair.get<{ items: NotificationView[] }>('/notifications')).body;
    expect(told.map(({ caseId }) => caseId)).toContain(id);
    await choose('chair', true);
  });

  it('cannot be kept out of the application', async () => {
    const token = await system.api.token(demoPerson('chair'));
    const answer = await fetch(`${system.api.url}/me/notification-settings`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ items: [{ kind: 'news', channel: 'inApp', wanted: false }] }),
    });
    expect(answer.status).toBe(422);
  });
});

describe('reminders', () => {
  it('T10 reach each recipient once for each deadline, version and rung, and T44 say nothing of the case', async () => {
    const id = await propose('EO3');
    const { number } = (await officer.get<CaseView>(`/cases/${id}`)).body;
    await daysLater(system.worker.client, pool(), id, 40);
    await eventually('a reminder of an overdue date', async () =>
      (await mailsOf(id)).some(({ rung }) => rung?.startsWith('O2')),
    );
    await sendAll();
    const { rows } = await pool().query<{ told: string; mails: string }>(
      `select concat_ws(' ', deadline_id, n.version, rung, n.recipient_id) as told, count(m.id) as mails
         from notification n left join mail m on m.notification_id = n.id
        where case_id = $1 and rung is not null and rung not like 'O4%' group by told`,
      [id],
    );
    expect(rows.filter(({ mails }) => mails !== '1')).toEqual([]);
    const arrived = box.mails.filter(({ read }) => read.text?.includes(id));
    expect(new Set(arrived.map(({ read }) => read.headers['message-id'])).size).toBe(arrived.length);
    const leaks = arrived.filter(({ source, read }) =>
      [number, 'Payments', '(demo)', 'compliance'].some((word) => `${source}${read.text}${read.html}`.includes(word)),
    );
    expect(leaks).toEqual([]);
  }, 60_000);
});

describe('a calendar outside', () => {
  const ask = (url: string) => fetch(`${system.api.url}${new URL(url).pathname}`);
  const unfolded = async (url: string) => (await (await ask(url)).text()).replace(/\r\n[ \t]/g, '');
  let url = '';

  it('shows due dates as whole days, without a name or a number, to whoever has the address', async () => {
    const id = await propose('EO4');
    url = (await chair.post<{ url: string }>('/me/calendar-feed', {})).body.url;
    const text = await unfolded(url);
    const { deadlines, number } = (await chair.get<CaseView>(`/cases/${id}`)).body;
    const due = deadlines.find(({ rule }) => rule === 'D18');
    const event = text.split('BEGIN:VEVENT').find((each) => each.includes(id)) ?? '';
    expect(event).toContain(`DTSTART;VALUE=DATE:${due?.dueDate.replaceAll('-', '')}`);
    expect(event).toContain('SEQUENCE:0');
    expect(event).not.toContain(number);
  });

  it('cancels what ended, under the same UID', async () => {
    const id = await propose('EO5');
    const eventOf = async () => (await unfolded(url)).split('BEGIN:VEVENT').find((each) => each.includes(id)) ?? '';
    const before = await eventOf();
    const done = await chair.act(id, 'declineProposal', { reason: 'No grounds' });
    await chair.get(`/cases?after=${id}:${done.body.sequence}`);
    const after = await eventually('the cancelled entry', async () => {
      const event = await eventOf();
      return event.includes('STATUS:CANCELLED') && event;
    });
    expect(after).toContain('SEQUENCE:1');
    expect(/UID:.+/.exec(after)?.[0]).toBe(/UID:.+/.exec(before)?.[0]);
  });

  it('stops when it is revoked, and then is as unknown as any other', async () => {
    const token = await system.api.token(demoPerson('chair'));
    const headers = { authorization: `Bearer ${token}` };
    await fetch(`${system.api.url}/me/calendar-feed`, { method: 'DELETE', headers });
    const bodyOf = async (address: string) => {
      const answer = await ask(address);
      const { traceId: _trace, instance: _instance, ...body } = (await answer.json()) as Record<string, unknown>;
      return [answer.status, body];
    };
    const unknown = await bodyOf(`http://x/calendar-feeds/${'A'.repeat(43)}.ics`);
    expect(unknown[0]).toBe(404);
    expect(await bodyOf(url)).toEqual(unknown);
    expect(await bodyOf('http://x/calendar-feeds/short')).toEqual(unknown);
  });
});

describe('the message that the notice was issued', () => {
  it('counts as delivered when the recipient confirms it, once', async () => {
    const { until } = await overHttp(system.api, system.worker.client);
    const id = await propose('E1');
    await until(id, 'concluded');
    const subject = await personAt(system.api, 'subject');
    const message = await eventually('the message', async () => {
      const { items } = (await subject.get<{ items: NotificationView[] }>('/notifications?limit=200')).body;
      return items.find(({ caseId, kind }) => caseId === id && kind === 'conclusionNoticeIssued');
    });
    for (let nth = 0; nth < 2; nth += 1)
      expect((await subject.post(`/notifications/${message.id}/read`, {})).status).toBe(204);
    const { file } = await eventually('the receipt', async () => {
      const row = await recorded(system.api, id);
      return row.file.deliveries.length > 0 && row;
    });
    expect(file.deliveries).toEqual([{ recipient: demoUnit('E1'), way: 'delivered' }]);
    const { rows } = await pool().query(`select from case_event where case_id = $1 and type = 'messageDelivered'`, [
      id,
    ]);
    expect(rows).toHaveLength(1);
  }, 120_000);

  it.each([randomUUID(), 'nothing'])('of the id %s is unknown', async (id) => {
    expect((await chair.post(`/notifications/${id}/read`, {})).status).toBe(404);
  });
});
