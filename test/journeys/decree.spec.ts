import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { CaseView, DeadlineView, ProblemView, RolloutView, WhatIfView } from '#libs/contract';
import { addDays, dayNumber, type Calendar } from '#libs/regime';
import { shippedCalendar, shippedRegimes } from '#libs/regime/shipped';
import { appPool } from '#libs/database';
import { demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { personAt, proposal, type Person } from '../support/client.ts';
import { eventually } from '../support/clock.ts';
import { runningWorker, type RunningWorker } from '../support/worker.ts';
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts';

/** Cases that run when the decree comes. */
const running = 120;
const atOnce = 6;

let system: WholeSystem;
let second: RunningWorker | undefined;
let officer: Person;
let administrator: Person;
let other: Person;
let ids: string[];
let pool: ReturnType<typeof appPool>;

const propose = async (number: number): Promise<string> => {
  const subject = { type: 'organisation', organisation: demoUnit(`EO${(number % 12) + 1}`) };
  return (await officer.propose(proposal({ subject }))).body.id;
};

beforeAll(async () => {
  system = await wholeSystem();
  officer = await personAt(system.api, 'officer');
  administrator = await personAt(system.api, 'administrator');
  other = await personAt(system.api, 'second-administrator');
  pool = appPool(system.databaseUrl, 2);
  ids = [];
  for (let number = 0; number < running; number += atOnce)
    ids.push(...(await Promise.all(Array.from({ length: atOnce }, (_, index) => propose(number + index)))));
  await eventually(
    'every case is recorded',
    async () => {
      const { rows } = await pool.query<{ cases: number }>('select count(*)::int as cases from case_file');
      return rows[0]?.cases === ids.length;
    },
    60_000,
  );
}, 300_000);

afterAll(async () => {
  await second?.stop();
  await pool.end();
  await system.stop();
});

const triage = async (id: string): Promise<DeadlineView> => {
  const { body } = await officer.get<CaseView>(`/cases/${id}`);
  const found = body.deadlines.find(({ rule }) => rule === 'D18');
  if (found === undefined) throw new Error('Nothing is due');
  return found;
};

/** The first working day from the third day on: on the way of a deadline of ten working days. */
const decreedOff = (from: string): string => {
  const day = addDays(from, 3);
  return [6, 0].includes((dayNumber(day) + 4) % 7) ? decreedOff(addDays(from, 1)) : day;
};

const decree = (day: string, version = shippedCalendar('mon-fri').version + 1): Calendar => {
  const calendar = shippedCalendar('mon-fri');
  const off = {
    name: { en: 'Decreed', ar: 'مقرر', vi: 'Theo nghị định' },
    source: 'A decree',
    status: 'reported',
  } as const;
  return { ...calendar, version, off: { ...calendar.off, [day]: off } };
};

const idempotent = () => ({ 'idempotency-key': randomUUID() });

describe('a decree that adds a day off while many cases run', () => {
  let calendar: Calendar;
  let before: DeadlineView;
  let rollout: RolloutView;

  it('T5 is first asked what it would move: numbers and dates of every case, and nothing of what they are about', async () => {
    before = await triage(ids[0] ?? '');
    calendar = decree(decreedOff(before.startedOn));
    const { status, body } = await administrator.post<WhatIfView>('/calendars/mon-fri/what-if', { calendar });
    expect(status).toBe(200);
    expect([body.cases, body.moved.length]).toEqual([ids.length, ids.length]);
    const mine = body.moved.find((moved) => moved.case === ids[0]);
    expect(mine?.deadlines).toEqual([
      { deadline: before.id, rule: 'D18', from: before.dueDate, to: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    ]);
    expect(Object.keys(mine ?? {}).sort()).toEqual(['case', 'deadlines', 'number']);
    expect((await triage(ids[0] ?? '')).dueDate).toBe(before.dueDate);
  });

  it.each(['officer', 'chair', 'outsider'])('is nothing that %s could ask about', async (login) => {
    const person = await personAt(system.api, login);
    expect((await person.post('/calendars/mon-fri/what-if', { calendar })).status).toBe(404);
    expect((await person.get('/rollouts')).status).toBe(404);
  });

  it('is proposed by one administrator and confirmed by another', async () => {
    const key = idempotent();
    const asked = { calendar, reason: 'The decree of this week' };
    const proposed = await administrator.post<RolloutView>('/calendars/mon-fri/apply', asked, key);
    expect([proposed.status, proposed.body.state]).toEqual([201, 'proposed']);
    const again = await administrator.post<RolloutView>('/calendars/mon-fri/apply', asked, key);
    expect(again.body.id).toBe(proposed.body.id);
    const own = await administrator.post<ProblemView>(`/rollouts/${proposed.body.id}/confirm`, {});
    expect([own.status, own.body.code]).toEqual([409, 'secondPersonNeeded']);
    expect((await triage(ids[0] ?? '')).dueDate).toBe(before.dueDate);
    const confirmed = await other.post<RolloutView>(`/rollouts/${proposed.body.id}/confirm`, {});
    expect([confirmed.status, confirmed.body.state]).toEqual([200, 'running']);
    rollout = confirmed.body;
  });

  const progress = async (): Promise<RolloutView> =>
    (await administrator.get<RolloutView>(`/rollouts/${rollout.id}`)).body;

  it('T5 reaches every case once, although the worker is replaced on the way, and its progress can be watched', async () => {
    await eventually('some cases are done', async () => (await progress()).applied > 0, 30_000);
    await system.worker.stop();
    second = await runningWorker(system.databaseUrl, { taskQueue: system.worker.taskQueue });
    const ended = await eventually(
      'the rollout has ended',
      async () => {
        const now = await progress();
        return now.state === 'ended' && now;
      },
      120_000,
    );
    expect(ended).toMatchObject({ cases: ids.length, applied: ids.length, skipped: 0, failed: 0 });
    const { rows } = await pool.query(
      `select count(*)::int as events, count(distinct case_id)::int as cases from case_event where type = 'calendarApplied'`,
    );
    expect(rows).toEqual([{ events: ids.length, cases: ids.length }]);
  }, 180_000);

  it('T5 leaves in each case the old date beside the new one', async () => {
    for (const id of [ids[0], ids[Math.floor(ids.length / 2)], ids.at(-1)]) {
      const after = await triage(id ?? '');
      expect(after.original.dueDate).toBe(before.dueDate);
      expect(after.current).toMatchObject({ version: 2, reason: 'calendarApplied' });
      expect(after.dueDate > before.dueDate).toBe(true);
    }
  });

  it('counts the cases that are opened from then on', async () => {
    const fresh = (await officer.propose(proposal())).body;
    const deadline = fresh.deadlines.find(({ rule }) => rule === 'D18');
    expect([deadline?.current.version, deadline?.dueDate]).toEqual([1, (await triage(ids[0] ?? '')).dueDate]);
  });

  it('is not published a second time with other content', async () => {
    const changed = decree(addDays(decreedOff(before.startedOn), 7));
    const proposed = await administrator.post<RolloutView>(
      '/calendars/mon-fri/apply',
      { calendar: changed, reason: 'The same version again' },
      idempotent(),
    );
    const confirmed = await other.post<ProblemView>(`/rollouts/${proposed.body.id}/confirm`, {});
    expect([confirmed.status, confirmed.body.code]).toEqual([409, 'versionTaken']);
  });
});

describe('a corrected regime', () => {
  const shipped = shippedRegimes.find(({ id }) => id === 'generic-intl');
  if (shipped === undefined) throw new Error('The example regime is not shipped');

  it('T14 that does not hold together is refused with what is wrong', async () => {
    const regime = { ...shipped, version: 2, time: shipped.time?.filter(({ deadline }) => deadline !== 'D18') };
    const { status, body } = await administrator.post<ProblemView>('/regimes/generic-intl/what-if', { regime });
    expect(status).toBe(422);
    expect(body.errors?.map(({ code }) => code)).toContain('unsoundRegime');
  });

  it('T14 lists what it would move, and re-pins every open case by an act of the body, by the engine', async () => {
    const time = shipped.time?.map((rule) => (rule.deadline === 'D18' ? { ...rule, length: 20 } : rule));
    const regime = { ...shipped, version: 2, time };
    const asked = await administrator.post<WhatIfView>('/regimes/generic-intl/what-if', { regime });
    expect([asked.status, asked.body.moved.length, asked.body.notCovered]).toEqual([200, asked.body.cases, []]);
    const act = {
      session: 'Session 3',
      heldOn: '2026-01-05',
      minutes: { id: randomUUID(), hash: 'a'.repeat(64) },
      resolution: 'The new version is adopted',
    };
    const proposed = await administrator.post<RolloutView>(
      '/regimes/generic-intl/apply',
      { regime, act, reason: 'The corrected rules' },
      idempotent(),
    );
    await other.post(`/rollouts/${proposed.body.id}/confirm`, {});
    const ended = await eventually(
      'every case is re-pinned',
      async () => {
        const { body } = await other.get<RolloutView>(`/rollouts/${proposed.body.id}`);
        return body.state === 'ended' && body;
      },
      120_000,
    );
    expect(ended).toMatchObject({ applied: asked.body.cases, failed: 0 });
    expect((await triage(ids[0] ?? '')).current.reason).toBe('regimeRepinned');
  }, 180_000);
});
