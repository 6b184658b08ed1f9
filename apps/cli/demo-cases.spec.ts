import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isTerminal, openDeadlines, type CaseFile } from '#libs/case';
import { appPool, RulesBook } from '#libs/database';
import type pg from 'pg';
import { seed } from '../../libs/database/seeds/seed.ts';
import { testDatabase, type TestDatabase } from '../../test/support/database.ts';
import { plannedCases, type Planned } from './demo-cases/planned.ts';
import { writeCase } from './demo-cases/write.ts';
import { checkCase } from './journal-check.ts';

/** The first planned case of each stage in which cases are to stand. */
const oneOfEach = (all: readonly Planned[]): readonly Planned[] =>
  all.filter((one, index) => all.findIndex(({ goal }) => goal.stage === one.goal.stage) === index);

const planned = oneOfEach(plannedCases(300));
const today = Date.now();
const played: CaseFile[] = [];
let database: TestDatabase;
let pool: pg.Pool;
let documents: string;

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.url, 'demo');
  pool = appPool(database.url, 2);
  documents = await mkdtemp(join(tmpdir(), 'inspectorate-demo-'));
  const place = { pool, book: new RulesBook(pool), documents };
  for (const one of planned) played.push(await writeCase(one, place, today));
}, 120_000);

afterAll(async () => {
  await pool.end();
  await database.drop();
  await rm(documents, { recursive: true, force: true });
});

describe('the cases of the demo', () => {
  it('are the same in every installation', () => {
    expect(plannedCases(300)).toMatchObject(
      plannedCases(300).map(({ name, goal, daysAgo }) => ({ name, goal, daysAgo })),
    );
    expect(new Set(plannedCases(300).map(({ name }) => name)).size).toBe(300);
  });

  it('stand in many stages', () => {
    expect(new Set(planned.map(({ goal }) => goal.stage)).size).toBe(16);
    expect(new Set(played.map(({ stage }) => stage)).size).toBeGreaterThanOrEqual(8);
  });

  it('have journals which verify, and rows that fit them', async () => {
    for (const file of played) expect([file.number, await checkCase(pool, file.id)]).toEqual([file.number, []]);
  });

  it('happened in the past, in order', async () => {
    const { rows } = await pool.query<{ late: string }>(
      `select count(*) as late from (select at, lag(at) over (partition by case_id order by sequence) as before
         from case_event) event where at > $1 or at < before`,
      [new Date(today)],
    );
    expect(rows).toEqual([{ late: '0' }]);
  });

  it('send no mail about what is long past', async () => {
    const { rows } = await pool.query('select count(*)::integer as mails from mail');
    expect(rows).toEqual([{ mails: 0 }]);
  });

  it('never go silent: something is due in each that has not ended', () => {
    const silent = played.filter((file) => !isTerminal(file.stage) && openDeadlines(file).length === 0);
    expect(silent.map(({ number }) => number)).toEqual([]);
  });
});
