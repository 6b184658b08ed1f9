import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseListItem, NotificationView, TaskListView } from '#libs/contract';
import { demoBody, demoPerson, demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { personAt, proposal, type Person } from '../support/client.ts';
import { daysLater, eventually } from '../support/clock.ts';
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts';

let system: WholeSystem;
let officer: Person;
let chair: Person;
let ids: string[];

beforeAll(async () => {
  system = await wholeSystem();
  officer = await personAt(system.api, 'officer');
  chair = await personAt(system.api, 'chair');
  ids = [];
  for (const number of [1, 2, 3, 4, 5]) {
    const subject = { type: 'organisation', organisation: demoUnit(`EO${number}`) };
    ids.push((await officer.propose(proposal({ subject }))).body.id);
  }
  await officer.get(`/cases?after=${ids.at(-1)}:1`);
}, 120_000);

afterAll(() => system.stop());

const tasks = async (person: Person): Promise<TaskListView> => (await person.get<TaskListView>('/tasks')).body;

const all = (list: TaskListView) => [...list.overdue, ...list.today, ...list.thisWeek, ...list.later];

describe('a list of cases', () => {
  const orders = ['due', '-due', 'opened', '-opened', 'number', '-number'];

  it.each(orders)('by %s gives every case once, page after page', async (sort) => {
    const seen: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const page: { items: CaseListItem[]; next?: string } = (
        await officer.get<{ items: CaseListItem[]; next?: string }>(
          `/cases?limit=2&sort=${sort}${next === '' ? '' : `&cursor=${next}`}`,
        )
      ).body;
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect([...seen].sort()).toEqual([...ids].sort());
  });

  it.each([
    ['stage=proposed', 5],
    ['stage=closed', 0],
    ['stage=proposed&stage=closed', 5],
    ['kind=compliance', 5],
    [`body=${demoBody('ICE')}`, 5],
    [`body=${demoBody('ICA')}`, 0],
    [`subject=${demoUnit('EO2')}`, 1],
    [`officer=${demoPerson('officer')}`, 5],
    [`officer=${demoPerson('chair')}`, 0],
    ['dueBefore=2000-01-01', 0],
    ['dueBefore=2199-01-01', 5],
    ['overdue=true', 0],
    ['overdue=false', 5],
    ['flag=paused', 0],
  ])('with %s has %i', async (query, count) => {
    expect((await officer.get<{ items: CaseListItem[] }>(`/cases?${query}`)).body.items).toHaveLength(count);
  });

  it('refuses the cursor of another order', async () => {
    const { next } = (await officer.get<{ next: string }>('/cases?limit=2&sort=number')).body;
    expect(await officer.get(`/cases?limit=2&sort=opened&cursor=${next}`)).toMatchObject({ status: 422 });
  });
});

describe('what waits', () => {
  it('is a task of whoever must act, with what can be done', async () => {
    const [mine] = all(await tasks(chair)).filter(({ caseId }) => caseId === ids[0]);
    expect(mine).toMatchObject({ rule: 'D18', owner: 'chair' });
    expect(mine?.actions.find(({ action }) => action === 'approveProposal')).toMatchObject({
      available: false,
      reasons: expect.arrayContaining(['limitationChecked']),
    });
    expect(mine?.actions.find(({ action }) => action === 'declineProposal')).toMatchObject({ available: true });
    expect((await tasks(officer)).waitingForOthers.map(({ caseId }) => caseId)).toContain(ids[0]);
  });

  it('is nothing for somebody without a part', async () => {
    const list = await tasks(await personAt(system.api, 'outsider'));
    expect(Object.values(list).flat()).toEqual([]);
  });

  it('is overdue once its day has passed, and told in the inbox', async () => {
    const id = ids[4] ?? '';
    await daysLater(system.worker.client, system.api.parts.database.pool, id, 60);
    await eventually('the case among the overdue', async () => {
      const list = await officer.get<{ items: CaseListItem[] }>('/cases?overdue=true');
      return list.body.items.some((item) => item.id === id);
    });
    expect((await tasks(chair)).overdue.map(({ caseId }) => caseId)).toContain(id);
    const told = await eventually('a reminder', async () => {
      const { items } = (await chair.get<{ items: NotificationView[] }>('/notifications?limit=200')).body;
      return items.find(({ caseId, kind }) => caseId === id && kind === 'reminder');
    });
    expect(told).toMatchObject({ caseId: id, deadline: expect.any(String), rung: expect.any(String) });
    expect(
      (await (await personAt(system.api, 'outsider')).get<{ items: unknown[] }>('/notifications')).body.items,
    ).toEqual([]);
  }, 60_000);

  it('T45 opens a case to the higher body only once the highest rung was reached', async () => {
    const higher = await personAt(system.api, 'higher');
    const id = ids[4] ?? '';
    await eventually(
      'the higher body to be told',
      async () => (await higher.get(`/cases/${id}`)).status === 200,
      20_000,
    );
    expect((await higher.get(`/cases/${ids[0]}`)).status).toBe(404);
  }, 30_000);
});

describe('what somebody was told', () => {
  const told = async (person: Person, query = ''): Promise<readonly NotificationView[]> =>
    (await person.get<{ items: NotificationView[] }>(`/notifications?limit=200${query}`)).body.items;

  it('is read once for good', async () => {
    const [first] = await told(chair, '&unread=true');
    const read = () => chair.post(`/notifications/${first?.id}/read`, undefined);
    expect((await read()).status).toBe(204);
    expect((await told(chair, '&unread=true')).map(({ id }) => id)).not.toContain(first?.id);
    const [seen] = await told(chair);
    expect((await read()).status).toBe(204);
    expect((await told(chair))[0]).toEqual(seen);
  });

  it.each(['outsider', 'officer'])('T46 is unknown to %s, who was not told it', async (login) => {
    const [first] = await told(chair);
    const other = await personAt(system.api, login);
    expect(await other.post(`/notifications/${first?.id}/read`, undefined)).toMatchObject({ status: 404 });
    expect(await other.post('/notifications/7/read', undefined)).toMatchObject({ status: 404 });
  });

  it('is read all at once, and only by whom it was told', async () => {
    const ofChair = await told(chair, '&unread=true');
    const higher = await personAt(system.api, 'higher');
    const ofHigher = await told(higher, '&unread=true');
    expect(ofHigher.length).toBeGreaterThan(0);
    expect((await higher.post('/notifications/read', undefined)).status).toBe(204);
    expect(await told(higher, '&unread=true')).toEqual([]);
    expect(await told(chair, '&unread=true')).toEqual(ofChair);
  });
});

describe('the stream of events', () => {
  const listen = async (login: string, lastEventId?: string) => {
    const authorization = `Bearer ${await system.api.token(demoPerson(login))}`;
    const abort = new AbortController();
    const answer = await fetch(`${system.api.url}/events`, {
      headers: { authorization, ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) },
      signal: abort.signal,
    });
    let text = '';
    const reading = (async () => {
      for await (const chunk of answer.body ?? []) text += new TextDecoder().decode(chunk as Uint8Array);
    })().catch(() => undefined);
    return {
      text: () => text,
      stop: async () => {
        abort.abort();
        await reading;
      },
    };
  };

  it('tells those who have a part, by ids only, and nobody else', async () => {
    const [mine, others] = await Promise.all([listen('chair'), listen('outsider')]);
    await eventually(
      'the first message',
      async () => mine.text().includes('refresh') && others.text().includes('refresh'),
    );
    const done = await officer.act(ids[1] ?? '', 'checkLimitation', { acts: [] });
    await eventually('the event', async () =>
      mine.text().includes(`"case":"${ids[1]}","sequence":${done.body.sequence}`),
    );
    expect(others.text()).not.toContain(ids[1]);
    expect(mine.text()).not.toMatch(/Payments|checkLimitation|limitationChecked/);
    await Promise.all([mine.stop(), others.stop()]);
  });

  it('goes on after the last one that was seen', async () => {
    const mine = await listen('chair', '0');
    await eventually('what was missed', async () => ids.every((id) => mine.text().includes(id)));
    const others = await listen('outsider', '0');
    expect(others.text()).not.toContain(ids[0]);
    await Promise.all([mine.stop(), others.stop()]);
  });
});

describe('plain nouns', () => {
  it.each([
    '/regimes',
    '/regimes/generic-intl',
    '/calendars',
    '/calendars/vn',
    '/bodies',
    '/units',
    '/people',
    '/lifecycle',
  ])('%s is a list', async (path) => {
    const { status, body } = await chair.get<{ items?: unknown[]; actions?: unknown[] }>(path);
    expect(status).toBe(200);
    expect((body.items ?? body.actions ?? []).length).toBeGreaterThan(0);
  });

  it.each([
    '/regimes/nothing',
    '/regimes/generic-intl/99',
    '/calendars/nothing',
    '/people/7',
    `/people/${demoUnit('E1')}`,
  ])('%s is unknown', async (path) => {
    expect((await chair.get(path)).status).toBe(404);
  });

  it('says who I am', async () => {
    const me = await chair.get<{ id: string; positions: { office: string }[] }>('/people/me');
    expect(me.body.id).toBe(demoPerson('chair'));
    expect(me.body.positions.map(({ office }) => office)).toContain('chair');
  });

  it('shows a regime with what it inherits, each value with its source', async () => {
    const { body } = await chair.get<{ regime: { rollToWorkingDay: { source: string } } }>('/regimes/generic-intl/1');
    expect(body.regime.rollToWorkingDay.source).toEqual(expect.any(String));
  });
});
