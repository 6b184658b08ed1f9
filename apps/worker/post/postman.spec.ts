import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { appPool, demoPerson } from '#libs/database';
import { seed } from '../../../libs/database/seeds/seed.ts';
import { testDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { eventually } from '../../../test/support/clock.ts';
import { postProcess } from '../../../test/support/post-process.ts';
import { killed } from '../../../test/support/worker-process.ts';
import { mailBox, type Arrived, type MailBox } from '../../../test/support/mail-box.ts';
import { mailServerAt, type MailServer } from './mail-server.ts';
import { deliverMails, type Post } from './postman.ts';
import type { Undeliverable } from './undeliverable.ts';

const from = 'Inspectorate <post@inspectorate.test>';

let database: TestDatabase;
let pool: pg.Pool;
let box: MailBox;
let server: MailServer;
const reported: Undeliverable[] = [];

const postWith = (changed: Partial<Post> = {}): Post => ({
  pool,
  server,
  publicUrl: 'https://inspectorate.test',
  daytime: async () => undefined,
  report: async (undeliverable) => void reported.push(undeliverable),
  patience: () => 0,
  ...changed,
});

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.url, 'demo');
  pool = appPool(database.url, 5);
}, 60_000);

beforeEach(async () => {
  box = await mailBox();
  server = mailServerAt(box.url, from);
});

afterEach(async () => {
  server.close();
  await box.close();
  reported.length = 0;
  for (const table of ['mail', 'notification', 'task_for_person', 'case_party', 'case_file'])
    await pool.query(`delete from ${table}`);
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

interface Telling {
  readonly rung?: string;
  readonly kind?: string;
  readonly digestDay?: string;
  readonly mayKnow?: boolean;
}

const caseSql = `
  insert into case_file (id, number, kind, stage, body_id, subject_organisation_id, host_id, opened_at, regime_id,
    regime_version, calendar_id, calendar_version, zone, sequence, file, file_hash)
  values ($1::uuid, $1::text, 'compliance', 'proposed', $1::uuid, $1::uuid, $1::uuid, now(), 'r', 1, 'c', 1, 'UTC', 1, '{"rules": {}}', '')`;

/** One thing told to somebody, with its mail, as the recording writes them. The id of the case. */
const told = async (
  login: string,
  { rung, kind = 'reminder', digestDay, mayKnow = true }: Telling,
): Promise<string> => {
  const [caseId, id] = [randomUUID(), randomUUID()];
  await pool.query(caseSql, [caseId]);
  if (mayKnow)
    await pool.query(`insert into case_party (case_id, party, holder, since) values ($1, 'chair', $2, now())`, [
      caseId,
      demoPerson(login),
    ]);
  await pool.query(
    `insert into notification (id, case_id, sequence, recipient_id, kind, deadline_id, version, rung, language, params, at)
     values ($1, $2, 2, $3, $4, 'd1', 1, $5, 'en', '{"rule":"D2","dueDate":"2026-03-09"}', now())`,
    [id, caseId, demoPerson(login), kind, rung ?? null],
  );
  await pool.query(
    `insert into mail (id, recipient_id, notification_id, digest_day, due_at)
     values (gen_random_uuid(), $1, $2, $3, now() - interval '1 second') on conflict do nothing`,
    [demoPerson(login), digestDay === undefined ? id : null, digestDay ?? null],
  );
  return caseId;
};

const states = async () =>
  (await pool.query<{ state: string; attempts: number }>('select state, attempts from mail order by at')).rows;

const messageIdOf = ({ read }: Arrived) => read.headers['message-id'];

describe('a mail', () => {
  it('is handed over once, with a reference, the kind of deadline and a link, and no more', async () => {
    const caseId = await told('officer', { rung: 'R4' });
    expect(await deliverMails(postWith())).toBe(1);
    expect(await deliverMails(postWith())).toBe(0);
    expect(box.mails).toHaveLength(1);
    const [mail] = box.mails;
    expect(mail?.to).toEqual(['officer@demo.invalid']);
    for (const part of [mail?.read.text, mail?.read.html])
      expect(part).toContain(`https://inspectorate.test/cases/${caseId}`);
    expect(mail?.read.text).toMatch(/due on the next working day. .Submit the self-review report/);
    expect(mail?.read.headers['subject']).toBe('Inspectorate: there is a message for you');
    expect(await states()).toEqual([{ state: 'handedOver', attempts: 1 }]);
  });

  it.each([
    ['leader', 'vi', 'ltr'],
    ['verifier', 'ar', 'rtl'],
    ['officer', 'en', 'ltr'],
  ])('to %s is written in %s, from %s', async (login, language, direction) => {
    await told(login, { rung: 'R5' });
    await deliverMails(postWith());
    expect(box.mails[0]?.source).toContain(`Content-Language: ${language}`);
    expect(box.mails[0]?.read.html).toContain(`lang="${language}" dir="${direction}"`);
  });

  it('T44 says of an event not even what kind it was', async () => {
    await told('officer', { kind: 'conflictUpheld' });
    await deliverMails(postWith());
    expect(box.mails[0]?.source).toMatch(/there is something new/);
    expect(box.mails[0]?.source).not.toMatch(/conflict|compliance|demo\)/i);
  });

  it('T44 is not sent to somebody who has no part in the case any more', async () => {
    await told('officer', { rung: 'R5', mayKnow: false });
    await deliverMails(postWith());
    expect(box.mails).toEqual([]);
    expect(await states()).toMatchObject([{ state: 'laidAside' }]);
  });

  it('waits for the morning of the body, unless it is urgent', async () => {
    await told('officer', { kind: 'planApproved' });
    await told('officer', { kind: 'voteSetAside' });
    const morning = new Date(Date.now() + 3_600_000).toISOString();
    await deliverMails(postWith({ daytime: async () => morning }));
    expect(box.mails).toHaveLength(1);
    const { rows } = await pool.query(`select attempts, due_at from mail where state = 'waiting'`);
    expect(rows).toEqual([{ attempts: 0, due_at: new Date(morning) }]);
  });

  it('of a digest tells everything of the day in one', async () => {
    const day = { digestDay: '2026-03-09' };
    const cases = [await told('officer', { rung: 'O4.1', ...day }), await told('officer', { rung: 'O4.2', ...day })];
    await deliverMails(postWith());
    expect(box.mails).toHaveLength(1);
    for (const caseId of cases) expect(box.mails[0]?.read.text).toContain(caseId);
  });
});

describe('while the mail server', () => {
  it('is away mails wait, and each arrives once when it is back', async () => {
    const { port } = new URL(box.url);
    await box.close();
    for (const login of ['officer', 'chair', 'leader']) await told(login, { rung: 'R5' });
    for (let tries = 0; tries < 3; tries += 1) await deliverMails(postWith());
    expect(await states()).toMatchObject([{ attempts: 3 }, { attempts: 3 }, { attempts: 3 }]);
    box = await mailBox({ port: Number(port) });
    await deliverMails(postWith());
    await deliverMails(postWith());
    expect(box.mails.flatMap(({ to }) => to).sort()).toEqual(
      ['chair', 'leader', 'officer'].map((one) => `${one}@demo.invalid`),
    );
    expect(new Set((await states()).map(({ state }) => state))).toEqual(new Set(['handedOver']));
  });

  it('refuses the recipient for good, the cases and an administrator hear of it', async () => {
    await box.close();
    box = await mailBox({ refuse: () => 550 });
    server.close();
    server = mailServerAt(box.url, from);
    const caseId = await told('officer', { rung: 'R5' });
    await deliverMails(postWith());
    expect(reported).toMatchObject([{ recipient: demoPerson('officer'), cases: [caseId], attempts: 1 }]);
    expect(await states()).toMatchObject([{ state: 'givenUp' }]);
    const { rows } = await pool.query('select case_id, code, person_id from task_for_person');
    expect(rows).toEqual([{ case_id: caseId, code: 'mailUndeliverable', person_id: null }]);
  });

  it('refuses for the moment, it is tried again', async () => {
    await box.close();
    const answers = [451, undefined];
    box = await mailBox({ refuse: () => answers.shift() });
    server.close();
    server = mailServerAt(box.url, from);
    await told('officer', { rung: 'R5' });
    await deliverMails(postWith());
    expect(box.mails).toEqual([]);
    await deliverMails(postWith());
    expect(box.mails).toHaveLength(1);
    expect(reported).toEqual([]);
  });
});

describe('several processes', () => {
  it('side by side hand each mail over once', async () => {
    for (let nth = 0; nth < 40; nth += 1) await told('officer', { rung: 'R5' });
    await Promise.all([1, 2, 3].map(() => deliverMails(postWith())));
    await deliverMails(postWith());
    expect(new Set(box.mails.map(messageIdOf)).size).toBe(40);
    expect(box.mails).toHaveLength(40);
  });

  it('one of which is killed between hand-over and mark repeat its mail under the same Message-ID', async () => {
    await told('officer', { rung: 'R5' });
    let child: ChildProcess | undefined;
    await box.close();
    box = await mailBox({ onArrival: async () => child && killed(child) });
    child = postProcess(database.url, box.url, from);
    await once(child, 'exit');
    child = undefined;
    expect(await states()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
    server.close();
    server = mailServerAt(box.url, from);
    await eventually('the repetition', async () => (await deliverMails(postWith())) === 1);
    expect(await states()).toMatchObject([{ state: 'handedOver' }]);
    expect(box.mails).toHaveLength(2);
    expect(new Set(box.mails.map(messageIdOf)).size).toBe(1);
  }, 30_000);
});
