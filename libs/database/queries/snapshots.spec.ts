import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { testDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { appPool } from '../connections.ts';
import { demoBody, demoPerson, demoThing, demoUnit } from '../seeds/demo/ids.ts';
import { seedDemo } from '../seeds/demo/seed-demo.ts';
import { snapshotsOf, type Naming } from './snapshots.ts';
import { openMeasuresOf, otherCasesOn } from './subjects.ts';

const at = '2026-03-02T03:00:00.000Z';

describe('what is known about people and subjects', () => {
  let database: TestDatabase;
  let pool: pg.Pool;

  const openCase = async (opened: string, team: readonly string[], ended: string | null = null): Promise<string> => {
    const id = uuid();
    await pool.query(
      `insert into case_file (id, number, kind, stage, body_id, subject_organisation_id, host_id, opened_at, ended_at,
         regime_id, regime_version, calendar_id, calendar_version, zone, sequence, file, file_hash)
       values ($1, $2, 'compliance', 'archived', $3, $4, $4, $5, $6, 'r', 1, 'c', 1, 'Etc/UTC', 1, '{"fields": ["land"]}', '')`,
      [id, id, demoBody('ICA'), demoUnit('A1'), opened, ended],
    );
    for (const login of team)
      await pool.query(`insert into case_party (case_id, party, holder, since) values ($1, 'teamMember', $2, $3)`, [
        id,
        demoPerson(login),
        opened,
      ]);
    return id;
  };

  const naming = (login: string, rest: Partial<Naming> = {}): Naming => ({
    people: [demoPerson(login)],
    case: demoThing('the case'),
    body: demoBody('ICA'),
    subject: { organisation: demoUnit('A1') },
    at,
    hierarchyYears: 5,
    ...rest,
  });
  const one = async (login: string, rest: Partial<Naming> = {}) => (await snapshotsOf(pool, naming(login, rest)))[0];

  beforeAll(async () => {
    database = await testDatabase();
    pool = appPool(database.url, 2);
    await seedDemo(pool);
    await openCase('2023-01-01T00:00:00Z', ['leader', 'member'], '2023-06-01T00:00:00Z');
    await openCase('2024-01-01T00:00:00Z', ['leader'], '2024-06-01T00:00:00Z');
    const last = await openCase('2025-01-01T00:00:00Z', ['leader', 'second-member'], '2026-01-05T00:00:00Z');
    await pool.query(
      `insert into case_measure (case_id, measure_id, state, severity)
       values ($1, 'm1', 'inProgress', 'major'), ($1, 'm2', 'closed', 'minor')`,
      [last],
    );
    await pool.query(
      `insert into position (id, person_id, unit_id, office, since, until)
       values ($1, $2, $3, 'head', '2010-01-01', '2022-06-01')`,
      [uuid(), demoPerson('verifier'), demoUnit('A1')],
    );
    await pool.query(
      `insert into qualification (id, person_id, code, field, valid_from, valid_until)
       values ($1, $2, 'expert', 'land', '2020-01-01', '2026-01-31'), ($3, $2, 'expert', 'procurement', '2020-01-01', '2026-01-31'),
              ($4, $2, 'later', null, '2026-04-01', null)`,
      [uuid(), demoPerson('member'), uuid(), uuid()],
    );
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it.each([
    ['leader', 4],
    ['second-member', 2],
    ['member', 1],
    ['appraiser', 1],
  ])('counts the cases in a row on a subject, the present one included: %s %s', async (login, count) => {
    expect((await one(login))?.consecutiveCases).toBe(count);
  });

  it('counts none in a row on another subject', async () => {
    expect((await one('leader', { subject: { organisation: demoUnit('A2') } }))?.consecutiveCases).toBe(1);
  });

  it.each([
    ['a post at the subject that ended within the years', 'verifier', { hierarchyYears: 5 }, ['hierarchy']],
    ['a post that ended before', 'verifier', { hierarchyYears: 3 }, []],
    ['a post that is still held', 'subject', {}, ['hierarchy']],
    ['kin of the head of the organisation', 'relative', {}, ['kin']],
    [
      'kin of the person',
      'relative',
      { subject: { organisation: demoUnit('A2'), person: demoPerson('subject') } },
      ['kin'],
    ],
    ['nothing', 'leader', {}, []],
  ] as const)('flags %s', async (_what, login, rest, flags) => {
    expect((await one(login, rest))?.flags.map(({ type }) => type)).toEqual(flags);
  });

  it('names certificates with fields and last day, and leaves out those that are not yet valid', async () => {
    const held = (await one('member'))?.qualifications;
    expect(held).toContainEqual({ key: 'expert', fields: ['land', 'procurement'], until: '2026-01-31' });
    expect(held).toContainEqual({ key: 'basicCertificate', until: '2199-12-31' });
    expect(held?.map(({ key }) => key)).not.toContain('later');
  });

  it('leaves out people whom nobody knows, and keeps the order in which they are named', async () => {
    const people = [demoPerson('member'), uuid(), demoPerson('chair')];
    const found = await snapshotsOf(pool, naming('', { people }));
    expect(found.map(({ person }) => person)).toEqual([people[0], people[2]]);
  });

  it('T34 finds the other cases of a year, those that reach into it included', async () => {
    const subject = { organisations: [demoUnit('A1')] };
    const year = (number: number) => ({ from: `${number}-01-01T00:00:00Z`, to: `${number + 1}-01-01T00:00:00Z` });
    expect(await otherCasesOn(pool, subject, year(2026), uuid())).toMatchObject([
      { kind: 'compliance', fields: ['land'] },
    ]);
    expect(await otherCasesOn(pool, subject, year(2027), uuid())).toEqual([]);
  });

  it('T23 finds the requirements that are still open', async () => {
    expect(await openMeasuresOf(pool, { organisations: [demoUnit('A1')] }, uuid())).toMatchObject([
      { id: 'm1', severity: 'major' },
    ]);
    expect(await openMeasuresOf(pool, { organisations: [demoUnit('A2')] }, uuid())).toEqual([]);
  });
});
