import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { holds } from '#libs/case';
import { higherBody, isInJurisdiction, lineOf } from '#libs/organisation';
import { testDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { appPool } from '../../connections.ts';
import { actorAt, officialMembers, personByLogin } from '../../queries/people.ts';
import { snapshotsOf } from '../../queries/snapshots.ts';
import { bodyOnDay, loadOrganisation, meetingsOf } from '../../queries/tree.ts';
import { demoBody, demoPerson, demoUnit } from './ids.ts';
import { demoPeople } from './people.ts';
import { seedDemo } from './seed-demo.ts';

const at = '2026-03-02T03:00:00.000Z';
const day = '2026-03-02';

const parts = [
  'officer',
  'leader',
  'member',
  'directing',
  'appraiser',
  'chair',
  'deputy',
  'secretary',
  'representative',
  'registry',
  'verifier',
  'monitor',
  'subject',
  'host',
  'higher',
  'administrator',
  'outsider',
];

describe('the demo organisation', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  const count = async () => {
    const { rows } = await pool.query<{ sum: string }>(
      `select (select count(*) from unit) + (select count(*) from unit_period) + (select count(*) from body)
            + (select count(*) from assignment) + (select count(*) from person) + (select count(*) from position)
            + (select count(*) from membership) + (select count(*) from session) + (select count(*) from qualification)
            + (select count(*) from clearance) + (select count(*) from kin) + (select count(*) from body_condition) as sum`,
    );
    return Number(rows[0]?.sum);
  };

  beforeAll(async () => {
    database = await testDatabase();
    pool = appPool(database.url, 2);
    await seedDemo(pool);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('is the same when it is seeded again, and keeps what was changed since', async () => {
    const before = await count();
    await pool.query(`update person set display_name = 'Renamed', version = version + 1 where login = 'voter'`);
    await seedDemo(pool);
    expect(await count()).toBe(before);
    expect((await personByLogin(pool, 'voter'))?.name).toBe('Renamed');
  });

  it.each(parts)('has somebody who can play the part of %s', async (login) => {
    const person = await personByLogin(pool, login);
    expect(person?.id).toBe(demoPerson(login));
    expect(await actorAt(pool, demoPerson(login), at)).toBeDefined();
  });

  it.each([
    ['A', 'vn-party-296-2025', 'vn', 'Asia/Ho_Chi_Minh'],
    ['E', 'generic-intl', 'mon-fri', 'Europe/London'],
  ])('lets the inspection committee of bloc %s work by %s, with a quorum', async (bloc, regime, calendar, zone) => {
    const body = await bodyOnDay(pool, demoBody(`IC${bloc}`), at);
    expect(body).toMatchObject({ level: 'aboveGrassroots', type: 'inspectionCommittee', regime, calendar, zone, day });
    expect(body?.higherBody?.id).toBe(demoBody('ICP'));
    expect(await officialMembers(pool, demoBody(`IC${bloc}`), at)).toHaveLength(7);
  });

  it('lets a cell inherit the rules of its bloc and look up to its grassroots committee', async () => {
    expect(await bodyOnDay(pool, demoBody('CE11'), at)).toMatchObject({
      level: 'cell',
      type: 'cell',
      regime: 'generic-intl',
      zone: 'Europe/London',
      higherBody: { id: demoBody('ICE1') },
    });
  });

  it('keeps the line from a cell to the province, and the jurisdiction over it', async () => {
    const organisation = await loadOrganisation(pool);
    expect(lineOf(organisation, demoUnit('A11'), day).map(({ level }) => level)).toEqual([
      'cell',
      'grassroots',
      'aboveGrassroots',
      'province',
    ]);
    expect(isInJurisdiction(organisation, demoUnit('A1'), demoBody('ICA'), day)).toBe(true);
    expect(isInJurisdiction(organisation, demoUnit('E1'), demoBody('ICA'), day)).toBe(false);
    expect(higherBody(organisation, demoBody('ICP'), day)).toBeUndefined();
  });

  it('gives a small cell three members and no chair but its secretary', async () => {
    const members = await officialMembers(pool, demoBody('CA12'), at);
    expect(members.map(({ office }) => office).sort()).toEqual(['member', 'member', 'secretary']);
  });

  it('tells posts of another time from those of the instant', async () => {
    const chair = await actorAt(pool, demoPerson('chair'), at);
    expect(chair && holds(chair, demoBody('ICA'), 'chair')).toBe(true);
    expect((await actorAt(pool, demoPerson('chair'), '2019-01-01T00:00:00Z'))?.positions).toEqual([]);
    expect(await actorAt(pool, demoUnit('A'), at)).toBeUndefined();
  });

  it('knows when a body meets, in its own zone', async () => {
    const span = { from: at, to: '2026-06-01T00:00:00Z', zone: 'Asia/Ho_Chi_Minh' };
    expect(await meetingsOf(pool, demoBody('ICA'), span)).toEqual(['2026-03-10', '2026-04-14', '2026-05-12']);
  });

  it('shows of people named to a case what matters: qualified, cleared, and who is kin', async () => {
    const found = await snapshotsOf(pool, {
      people: ['leader', 'directing', 'relative'].map(demoPerson),
      case: demoUnit('none'),
      body: demoBody('ICA'),
      subject: { organisation: demoUnit('A1') },
      at,
      hierarchyYears: 5,
    });
    expect(found).toMatchObject([
      { person: demoPerson('leader'), rank: 'principalInspector', clearance: 'secret', consecutiveCases: 1, flags: [] },
      { person: demoPerson('directing'), memberOfBody: true, flags: [] },
      { person: demoPerson('relative'), memberOfBody: false, flags: [{ type: 'kin' }] },
    ]);
    expect(found[0]?.qualifications.map(({ key }) => key)).toContain('basicCertificate');
  });

  it('names nobody as if he or she were a real person', async () => {
    const { rows } = await pool.query<{ name: string }>(
      `select display_name as name from person where login <> 'voter' union select name from unit_period
       union select name from body`,
    );
    expect(rows.length).toBeGreaterThan(demoPeople.length);
    expect(rows.filter(({ name }) => !name.endsWith('(demo)'))).toEqual([]);
  });
});
