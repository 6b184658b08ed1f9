import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { CaseView, ProblemView, RolloutView } from '#libs/contract';
import { addDays } from '#libs/regime';
import { appPool } from '#libs/database';
import { demoBody, demoPerson, demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { personAt, proposal, type Person } from '../support/client.ts';
import { eventually } from '../support/clock.ts';
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts';

let system: WholeSystem;
let officer: Person;
let administrator: Person;
let higher: Person;
let pool: ReturnType<typeof appPool>;

beforeAll(async () => {
  system = await wholeSystem();
  officer = await personAt(system.api, 'officer');
  administrator = await personAt(system.api, 'administrator');
  higher = await personAt(system.api, 'higher');
  pool = appPool(system.databaseUrl, 2);
}, 120_000);

afterAll(async () => {
  await pool.end();
  await system.stop();
});

const today = (): string => new Date().toISOString().slice(0, 10);

const caseOn = async (unit: string): Promise<string> => {
  const subject = { type: 'organisation', organisation: demoUnit(unit) };
  const { id } = (await officer.propose(proposal({ subject }))).body;
  await officer.get(`/cases?after=${id}:1`);
  return id;
};

const record = (change: object, by = administrator, key: string = randomUUID()) =>
  by.post<RolloutView & ProblemView>(
    '/organisation/changes',
    { on: today(), reason: 'By decision of the congress', ...change },
    { 'idempotency-key': key },
  );

const followed = async (change: object): Promise<RolloutView> => {
  const { status, body } = await record(change);
  expect([status, body.state]).toEqual([201, 'running']);
  return eventually(
    'the change has reached the cases',
    async () => {
      const now = (await administrator.get<RolloutView>(`/rollouts/${body.id}`)).body;
      return now.state === 'ended' && now;
    },
    30_000,
  );
};

const fileOf = async (id: string) => {
  const { rows } = await pool.query<{ file: { subject: { organisation: string }; bodyVacant?: true } }>(
    'select file from case_file where id = $1',
    [id],
  );
  if (rows[0] === undefined) throw new Error('The case is not recorded');
  return rows[0].file;
};

describe('an organisation that changes in the middle of open cases', () => {
  it('T16 is followed by its case when it is merged, and its old name stays where it stood', async () => {
    const id = await caseOn('EO3');
    const rollout = await followed({ change: 'merge', units: [demoUnit('EO3')], into: demoUnit('EO4') });
    expect(rollout).toMatchObject({ cases: 1, applied: 1, failed: 0 });
    await eventually('the case has followed', async () => {
      const { subject } = await fileOf(id);
      return subject.organisation === demoUnit('EO4');
    });
    const { rows } = await pool.query<{ name: string; until: string }>(
      'select name, until from unit_period where unit_id = $1',
      [demoUnit('EO3')],
    );
    expect(rows).toMatchObject([{ name: 'Office 3 of bloc E (demo)' }]);
    const proposed = await pool.query<{ organisation: string }>(
      `select data #>> '{subject,organisation}' as organisation from case_event where case_id = $1 and sequence = 1`,
      [id],
    );
    expect(proposed.rows).toEqual([{ organisation: demoUnit('EO3') }]);
  });

  it('T16 that is only renamed leaves its case as it is, and both names are known with their days', async () => {
    await caseOn('EO5');
    const rollout = await followed({ change: 'rename', unit: demoUnit('EO5'), name: 'Office of works' });
    expect(rollout).toMatchObject({ applied: 0, unchanged: 1 });
    const { rows } = await pool.query('select name from unit_period where unit_id = $1 order by since', [
      demoUnit('EO5'),
    ]);
    expect(rows).toEqual([{ name: 'Office 5 of bloc E (demo)' }, { name: 'Office of works' }]);
  });

  it('T16 that is divided leaves a task to a person: nobody else can say whose the case is now', async () => {
    const id = await caseOn('EO6');
    const rollout = await followed({
      change: 'split',
      unit: demoUnit('EO6'),
      into: [demoUnit('EO7'), demoUnit('EO8')],
    });
    expect(rollout).toMatchObject({ applied: 0, failed: 1 });
    const { rows } = await pool.query('select code from task_for_person where case_id = $1', [id]);
    expect(rows).toEqual([{ code: 'rolloutFailed' }]);
  });

  it('T16 leaves nobody without an accountable person: the chair above acts for a body with nobody left', async () => {
    const id = await caseOn('EO9');
    expect((await higher.get(`/cases/${id}`)).status).toBe(404);
    for (const [login, office] of [
      ['chair', 'chair'],
      ['deputy', 'deputyChair'],
    ] as const)
      await followed({ change: 'position', person: demoPerson(login), place: demoBody('ICE'), office, ends: true });
    const seen = await eventually('the chair above sees the case', async () => {
      const answer = await higher.get<CaseView>(`/cases/${id}`);
      return answer.status === 200 && answer.body;
    });
    expect(seen.options.find(({ action }) => action === 'declineProposal')?.available).toBe(true);
    const declined = await higher.act(id, 'declineProposal', { reason: 'unfounded' });
    expect([declined.status, declined.body.stage]).toEqual([200, 'declined']);
  });

  it('T16 hands the case back when somebody is elected', async () => {
    const id = await caseOn('EO10');
    await followed({ change: 'position', person: demoPerson('voter'), place: demoBody('ICE'), office: 'chair' });
    expect((await fileOf(id)).bodyVacant).toBeUndefined();
  });
});

describe('a change of the organisation', () => {
  it.each(['officer', 'chair', 'outsider'])('is not for %s to record', async (login) => {
    const person = await personAt(system.api, login);
    const { status } = await record({ change: 'rename', unit: demoUnit('EO1'), name: 'Mine' }, person);
    expect(status).toBe(404);
  });

  it('is recorded once, however often it is sent', async () => {
    const key = randomUUID();
    const change = { change: 'rename', unit: demoUnit('EO11'), name: 'Office of ports', on: addDays(today(), 400) };
    const [first, again] = [await record(change, administrator, key), await record(change, administrator, key)];
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
    const { rows } = await pool.query('select since from unit_period where unit_id = $1', [demoUnit('EO11')]);
    expect(rows).toHaveLength(2);
  });

  it('waits for its day', async () => {
    const { body } = await record({
      change: 'rename',
      unit: demoUnit('EO12'),
      name: 'Office of quays',
      on: addDays(today(), 30),
    });
    const { body: later } = await administrator.get<RolloutView>(`/rollouts/${body.id}`);
    expect([later.state, later.dueOn]).toEqual(['running', addDays(today(), 30)]);
  });

  it('names what exists', async () => {
    const { status, body } = await record({ change: 'member', person: randomUUID(), unit: demoUnit('EO1') });
    expect([status, body.errors?.map(({ code }) => code)]).toEqual([422, ['unknownReference']]);
  });
});
