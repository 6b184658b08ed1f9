import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import type pg from 'pg';
import type { Answer } from '#libs/case';
import { appPool } from '#libs/database';
import { Unavailable } from '#libs/problem';
import { checkCase } from '../../apps/cli/journal-check.ts';
import { eventually } from '../../test/support/clock.ts';
import { testDatabase, type TestDatabase } from '../../test/support/database.ts';
import { rememberedIn } from '../../test/support/remembered.ts';
import { command, officer, proposal, smallLaw } from '../../test/support/small-law.ts';
import { settle } from '../../test/support/small-world.ts';
import { killed, workerProcess } from '../../test/support/worker-process.ts';
import { CaseEngine } from './index.ts';

jest.setTimeout(60_000);

describe('a worker that is killed amid commands', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let connection: Connection;
  let worker: ChildProcess | undefined;
  const taskQueue = `spec-${randomUUID()}`;

  beforeAll(async () => {
    database = await testDatabase();
    await settle(database.url);
    pool = appPool(database.url, 3);
    connection = await Connection.connect({ address: process.env['TEST_TEMPORAL_ADDRESS'] ?? '' });
  });

  afterAll(async () => {
    if (worker !== undefined) await killed(worker);
    await connection.close();
    await pool.end();
    await database.drop();
  });

  it('loses and doubles nothing, when what was not answered is sent again', async () => {
    const engine = new CaseEngine(new Client({ connection }), rememberedIn(pool), {
      taskQueue,
      patience: 3_000,
      handOverAfter: 80,
    });
    const again = async (ask: () => Promise<Answer>): Promise<Answer> => {
      for (let tries = 0; ; tries += 1) {
        try {
          return await ask();
        } catch (error) {
          if (!(error instanceof Unavailable) || tries === 10) throw error;
        }
      }
    };
    worker = await workerProcess(database.url, taskQueue);
    const caseIds = Array.from({ length: 3 }, () => randomUUID());
    const steps = 12;
    const live = async (caseId: string): Promise<void> => {
      const opening = { caseId, updateId: randomUUID(), command: proposal(caseId), rules: smallLaw };
      await again(() => engine.open(opening));
      for (let step = 0; step < steps; step += 1) {
        const asked = {
          caseId,
          updateId: randomUUID(),
          command: command('checkLimitation', officer, { acts: [], remarks: '' }),
        };
        const { sequence } = await again(() => engine.act(asked));
        expect(sequence).toBe(step + 2);
      }
    };
    const lives = Promise.all(caseIds.map(live));
    for (let kills = 0; kills < 2; kills += 1) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await killed(worker);
      worker = await workerProcess(database.url, taskQueue);
    }
    await lives;
    for (const caseId of caseIds) {
      await eventually(
        `the whole record of ${caseId}`,
        async () => {
          const { rows } = await pool.query('select from case_event where case_id = $1', [caseId]);
          return rows.length >= steps + 1;
        },
        30_000,
      );
      const { rows } = await pool.query<{ update_id: string }>('select update_id from case_event where case_id = $1', [
        caseId,
      ]);
      expect(new Set(rows.map(({ update_id }) => update_id)).size).toBe(steps + 1);
      expect(rows.length).toBe(steps + 1);
      expect(await checkCase(pool, caseId)).toEqual([]);
    }
  });
});
