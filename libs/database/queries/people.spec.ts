import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { testDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { appPool } from '../connections.ts';
import { demoBody, demoPerson, demoUnit } from '../seeds/demo/ids.ts';
import { seedDemo } from '../seeds/demo/seed-demo.ts';
import { actorAt, holderKeys, holdersOf, managingUnit, officialMembers } from './people.ts';
import { bodyOnDay, existingUnits, loadOrganisation } from './tree.ts';
import { predecessorsOf, successorsOf } from '#libs/organisation';

const before = '2026-05-31T12:00:00.000Z';
const after = '2026-06-01T12:00:00.000Z';

/** On 1 June 2026 the member moves, the deputy becomes chair, and the hospital becomes part of the works department. */
const changes: readonly (readonly [string, readonly unknown[]])[] = [
  [`update membership set until = '2026-06-01' where person_id = $1`, [demoPerson('subject')]],
  [
    `insert into membership (person_id, since, unit_id) values ($1, '2026-06-01', $2)`,
    [demoPerson('subject'), demoUnit('A21')],
  ],
  [
    `update position set until = '2026-06-01T00:00:00Z', version = version + 1 where person_id = any($1) and body_id = $2`,
    [[demoPerson('chair'), demoPerson('deputy')], demoBody('ICA')],
  ],
  [
    `insert into position (id, person_id, body_id, office, since) values ($1, $2, $3, 'chair', '2026-06-01T00:00:00Z')`,
    [uuid(), demoPerson('deputy'), demoBody('ICA')],
  ],
  [`update unit_period set until = '2026-06-01' where unit_id = $1`, [demoUnit('A2')]],
  [
    `insert into unit_succession (unit_id, successor_id, kind, day) values ($1, $2, 'mergedInto', '2026-06-01')`,
    [demoUnit('A2'), demoUnit('A1')],
  ],
];

describe('people and bodies as of an instant', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await testDatabase();
    pool = appPool(database.url, 2);
    await seedDemo(pool);
    for (const [statement, values] of changes) await pool.query(statement, [...values]);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it.each([
    ['2026-05-31', 'A11'],
    ['2026-06-01', 'A21'],
  ])('T17 name the unit that manages a member on %s', async (day, unit) => {
    expect(await managingUnit(pool, demoPerson('subject'), day)).toBe(demoUnit(unit));
  });

  it('T17 never put a member under two units on one day', async () => {
    const second = pool.query(`insert into membership (person_id, since, unit_id) values ($1, '2026-05-01', $2)`, [
      demoPerson('subject'),
      demoUnit('A12'),
    ]);
    await expect(second).rejects.toMatchObject({ code: '23P01', constraint: 'membership_once' });
  });

  it.each([
    [before, 'chair', 7],
    [after, 'deputy', 6],
  ])('know the chair and all official members at %s', async (at, chair, count) => {
    expect(await holdersOf(pool, demoBody('ICA'), ['chair'], at)).toEqual([demoPerson(chair)]);
    expect(await officialMembers(pool, demoBody('ICA'), at)).toHaveLength(count);
  });

  it('count a member once who holds two offices, by the higher one', async () => {
    await pool.query(
      `insert into position (id, person_id, body_id, office, since) values ($1, $2, $3, 'member', '2026-01-01')`,
      [uuid(), demoPerson('chair'), demoBody('ICE')],
    );
    const members = await officialMembers(pool, demoBody('ICE'), before);
    expect(members).toHaveLength(7);
    expect(members.find(({ person }) => person === demoPerson('chair'))?.office).toBe('chair');
  });

  it('give the keys by which cases name somebody: the person and each post held', async () => {
    const keysAt = async (at: string) => {
      const actor = await actorAt(pool, demoPerson('deputy'), at);
      return actor === undefined ? [] : holderKeys(actor);
    };
    expect(await keysAt(before)).toContain(`${demoBody('ICA')}/deputyChair`);
    expect(await keysAt(after)).toContain(`${demoBody('ICA')}/chair`);
    expect(await keysAt(after)).not.toContain(`${demoBody('ICA')}/deputyChair`);
    expect(await keysAt(after)).toContain(demoPerson('deputy'));
  });

  it('T16 follow a unit into its successor, and let its bodies end with it', async () => {
    const organisation = await loadOrganisation(pool);
    expect(successorsOf(organisation, demoUnit('A2'), '2026-06-01')).toEqual([demoUnit('A1')]);
    expect(predecessorsOf(organisation, demoUnit('A1'), '2026-06-01')).toEqual([demoUnit('A2')]);
    expect(await existingUnits(pool, [demoUnit('A1'), demoUnit('A2')], '2026-06-01')).toEqual([demoUnit('A1')]);
    expect((await bodyOnDay(pool, demoBody('ICA2'), before))?.unit).toBe(demoUnit('A2'));
    expect(await bodyOnDay(pool, demoBody('ICA2'), after)).toBeUndefined();
  });

  it('take the day from the zone of the body: it is June in Ho Chi Minh City before it is in London', async () => {
    const evening = '2026-05-31T18:00:00.000Z';
    expect((await bodyOnDay(pool, demoBody('ICA'), evening))?.day).toBe('2026-06-01');
    expect((await bodyOnDay(pool, demoBody('ICE'), evening))?.day).toBe('2026-05-31');
  });
});
