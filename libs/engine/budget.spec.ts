import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type pg from 'pg';
import { appPool } from '#libs/database';
import { eventually } from '../../test/support/clock.ts';
import { testDatabase, type TestDatabase } from '../../test/support/database.ts';
import { rememberedIn } from '../../test/support/remembered.ts';
import { command, officer, proposal, smallLaw } from '../../test/support/small-law.ts';
import { settle } from '../../test/support/small-world.ts';
import { runningWorker, type RunningWorker } from '../../test/support/worker.ts';
import { CaseEngine, workflowIdOf } from './index.ts';

/** Events that cost an Action: activity scheduled, timer started, signalled, attributes upserted, update accepted. */
const billable = [10, 17, 26, 40, 41];

jest.setTimeout(30_000);

describe('a step at a person’s pace', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let worker: RunningWorker;
  let engine: CaseEngine;

  beforeAll(async () => {
    database = await testDatabase();
    await settle(database.url);
    pool = appPool(database.url, 5);
    worker = await runningWorker(database.url);
    engine = new CaseEngine(worker.client, rememberedIn(pool), { taskQueue: worker.taskQueue });
  }, 60_000);

  afterAll(async () => {
    await worker.stop();
    await pool.end();
    await database.drop();
  });

  const historyOf = async (caseId: string) => {
    const { events } = await worker.client.workflow.getHandle(workflowIdOf(caseId)).fetchHistory();
    const types = (events ?? []).map(({ eventType }) => Number(eventType));
    const { raw } = await worker.client.workflow.getHandle(workflowIdOf(caseId)).describe();
    return { types, bytes: Number(raw.workflowExecutionInfo?.historySizeBytes) };
  };
  const recorded = (caseId: string, sequence: number) =>
    eventually(`event ${sequence}`, async () => {
      const { rows } = await pool.query('select from case_file where id = $1 and sequence = $2', [caseId, sequence]);
      return rows.length === 1;
    });
  const quiet = () => new Promise((resolve) => setTimeout(resolve, 1_300));

  it('costs at most 13 events, 4 kB of history and 3 Actions', async () => {
    const caseId = randomUUID();
    await engine.open({ caseId, updateId: randomUUID(), command: proposal(caseId), rules: smallLaw });
    await recorded(caseId, 1);
    await quiet();
    const before = await historyOf(caseId);
    const asked = command('checkLimitation', officer, { acts: [], remarks: '' });
    await engine.act({ caseId, updateId: randomUUID(), command: asked });
    await recorded(caseId, 2);
    await quiet();
    const after = await historyOf(caseId);
    const added = after.types.slice(before.types.length);
    expect(added).toContain(41);
    expect(added.length).toBeLessThanOrEqual(13);
    expect(added.filter((type) => billable.includes(type)).length).toBeLessThanOrEqual(3);
    expect(after.bytes - before.bytes).toBeLessThanOrEqual(4_096);
  });
});
