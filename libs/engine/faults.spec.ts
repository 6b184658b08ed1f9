import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import type { CaseFile } from '#libs/case';
import { appPool } from '#libs/database';
import { GaveUp, Unavailable } from '#libs/problem';
import { eventually } from '../../test/support/clock.ts';
import { testDatabase, type TestDatabase } from '../../test/support/database.ts';
import { rememberedIn } from '../../test/support/remembered.ts';
import { chair, command, officer, proposal, smallLaw } from '../../test/support/small-law.ts';
import { settle } from '../../test/support/small-world.ts';
import { runningWorker, type RunningWorker } from '../../test/support/worker.ts';
import { CaseEngine } from './index.ts';

type Activities = Parameters<NonNullable<NonNullable<Parameters<typeof runningWorker>[1]>['activities']>>[0];

/** The real activities, but one of them fails, or answers, as it is told. */
const instead =
  (name: string, does: (real: Activities[string], ...args: unknown[]) => Promise<unknown>) => (real: Activities) => ({
    ...real,
    [name]: (...args: never[]) => does(real[name] as Activities[string], ...args),
  });

jest.setTimeout(30_000);

describe('when the world fails', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let worker: RunningWorker | undefined;

  beforeEach(async () => {
    database = await testDatabase();
    await settle(database.url);
    pool = appPool(database.url, 3);
  }, 60_000);

  afterEach(async () => {
    await worker?.stop();
    await pool.end();
    await database.drop();
  });

  const engineOf = (running: RunningWorker, patience = 10_000) =>
    new CaseEngine(running.client, rememberedIn(pool), { taskQueue: running.taskQueue, patience });
  const start = async (told: Parameters<typeof runningWorker>[1] = {}) => {
    worker = await runningWorker(database.url, told);
    return worker;
  };
  const open = async (engine: CaseEngine): Promise<string> => {
    const caseId = randomUUID();
    await engine.open({ caseId, updateId: randomUUID(), command: proposal(caseId), rules: smallLaw });
    return caseId;
  };
  const check = (engine: CaseEngine, caseId: string, updateId: string = randomUUID()) =>
    engine.act({ caseId, updateId, command: command('checkLimitation', officer, { acts: [], remarks: '' }) });
  const rowAt = (caseId: string, sequence: number) =>
    eventually(`case ${caseId} at ${sequence}`, async () => {
      const { rows } = await pool.query<{ file: CaseFile }>(
        'select file from case_file where id = $1 and sequence = $2',
        [caseId, sequence],
      );
      return rows[0]?.file;
    });
  const tasks = async (caseId: string) =>
    (await pool.query<{ code: string }>('select code from task_for_person where case_id = $1', [caseId])).rows.map(
      ({ code }) => code,
    );

  it('commands are answered while the database is away, and recorded when it is back', async () => {
    let away = true;
    const engine = engineOf(
      await start({
        activities: instead('recordStep', async (real, ...args) => {
          if (away) throw new Error('the database is away');
          return real(...(args as never[]));
        }),
      }),
    );
    const caseId = await open(engine);
    await check(engine, caseId);
    expect((await pool.query('select from case_event where case_id = $1', [caseId])).rows).toEqual([]);
    away = false;
    const file = await rowAt(caseId, 2);
    expect(file).toEqual(await engine.look(caseId));
  });

  it('a recording whose answer was lost is not done twice', async () => {
    let lost = 0;
    const engine = engineOf(
      await start({
        activities: instead('recordStep', async (real, ...args) => {
          const outcome = await real(...(args as never[]));
          if (lost++ === 0) throw new Error('the answer was lost');
          return outcome;
        }),
      }),
    );
    const caseId = await open(engine);
    await check(engine, caseId);
    await rowAt(caseId, 2);
    expect(lost).toBeGreaterThan(1);
    const { rows } = await pool.query('select sequence from case_event where case_id = $1 order by sequence', [caseId]);
    expect(rows).toEqual([{ sequence: 1 }, { sequence: 2 }]);
    expect(await tasks(caseId)).toEqual([]);
  });

  it('a row that says something else gets the whole file, and somebody is told', async () => {
    const engine = engineOf(await start());
    const caseId = await open(engine);
    await rowAt(caseId, 1);
    await pool.query(`update case_file set file = file || '{"number":"other"}' where id = $1`, [caseId]);
    await check(engine, caseId);
    const file = await rowAt(caseId, 2);
    expect(file).toEqual(await engine.look(caseId));
    expect(await tasks(caseId)).toEqual(['fileDiffered']);
    await check(engine, caseId);
    await rowAt(caseId, 3);
    expect(await tasks(caseId)).toEqual(['fileDiffered']);
  });

  it('a case that cannot be opened in the end becomes a task, and the case that asked for it goes on', async () => {
    const engine = engineOf(
      await start({
        activities: instead('openFollowing', async () => {
          throw new GaveUp('opening the case');
        }),
      }),
    );
    const caseId = await open(engine);
    const input = {
      kind: 'compliance',
      variant: 'team',
      link: 'partOf',
      grounds: 'More of it',
      allegedActs: [],
      remarks: '',
    };
    const body = { id: randomUUID(), type: 'inspectionCommittee', level: 'province' };
    const facts = { following: { case: randomUUID(), body, opensKind: true, inJurisdiction: true } };
    await engine.act({ caseId, updateId: randomUUID(), command: command('openLinkedCase', chair, input, { facts }) });
    await rowAt(caseId, 2);
    await eventually('a task', async () => (await tasks(caseId)).includes('reactionFailed'));
    await check(engine, caseId);
  });

  it('a command without a worker is unavailable, and its repetition finds the outcome', async () => {
    const first = await start();
    const caseId = await open(engineOf(first));
    await rowAt(caseId, 1);
    await first.stop();
    const { taskQueue } = first;
    const second = await runningWorker(database.url, { taskQueue: `${taskQueue}-other` });
    worker = second;
    const updateId = randomUUID();
    const waiting = new CaseEngine(second.client, rememberedIn(pool), { taskQueue, patience: 500 });
    await expect(check(waiting, caseId, updateId)).rejects.toBeInstanceOf(Unavailable);
    await second.stop();
    const third = await start({ taskQueue });
    const answer = await check(engineOf(third), caseId, updateId);
    expect(answer.sequence).toBe(2);
    expect(await check(engineOf(third), caseId, updateId)).toEqual(answer);
    await rowAt(caseId, 2);
  }, 30_000);

  it('an application that tries to change the journal is stopped', async () => {
    const engine = engineOf(await start());
    const caseId = await open(engine);
    await rowAt(caseId, 1);
    await expect(pool.query('delete from case_event where case_id = $1', [caseId])).rejects.toMatchObject({
      code: '42501',
    });
  });
});
