import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { inTransaction, linesOf, projectAnew } from '#activities';
import type { CaseFile } from '#libs/case';
import { appPool } from '#libs/database';
import { CaseEngine, workflowIdOf } from '#libs/engine';
import { daysLater, eventually } from '../../test/support/clock.ts';
import { testDatabase, type TestDatabase } from '../../test/support/database.ts';
import { rememberedIn } from '../../test/support/remembered.ts';
import { chair, command, officer, proposal, smallLaw } from '../../test/support/small-law.ts';
import { settle } from '../../test/support/small-world.ts';
import { runningWorker, type RunningWorker } from '../../test/support/worker.ts';
import { caseIds, changesOf, checkCase } from './journal-check.ts';
import { restoreCase } from './journal-restore.ts';

jest.setTimeout(30_000);

describe('the journal', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let owner: pg.Pool;
  let worker: RunningWorker;
  let engine: CaseEngine;

  beforeAll(async () => {
    database = await testDatabase();
    await settle(database.url);
    pool = appPool(database.url, 5);
    owner = new pg.Pool({ connectionString: database.url, max: 2 });
    worker = await runningWorker(database.url);
    engine = new CaseEngine(worker.client, rememberedIn(pool), { taskQueue: worker.taskQueue });
  }, 60_000);

  afterAll(async () => {
    await worker.stop();
    await owner.end();
    await pool.end();
    await database.drop();
  });

  const at = (caseId: string, sequence: number) =>
    eventually(`${caseId} at ${sequence}`, async () => {
      const { rows } = await pool.query('select from case_file where id = $1 and sequence >= $2', [caseId, sequence]);
      return rows.length === 1;
    });

  const begun = async (): Promise<string> => {
    const caseId = randomUUID();
    await engine.open({ caseId, updateId: randomUUID(), command: proposal(caseId), rules: smallLaw });
    const asked = command('checkLimitation', officer, { acts: [], remarks: '' });
    await engine.act({ caseId, updateId: randomUUID(), command: asked });
    await at(caseId, 2);
    return caseId;
  };

  /** Only the owner of the database can do this, and only by taking the guards away. */
  const forge = (sql: string, ...values: readonly unknown[]) =>
    inTransaction(owner, async (queries) => {
      await queries.query('set local session_replication_role = replica');
      await queries.query(sql, [...values]);
    });

  it('of an honest case fits, and names the case', async () => {
    const caseId = await begun();
    expect(await checkCase(pool, caseId)).toEqual([]);
    const found: string[] = [];
    for await (const id of caseIds(pool)) found.push(id);
    expect(found).toContain(caseId);
  });

  it.each([
    [
      'an event was changed',
      `update case_event set data = data || '{"remarks":"else"}' where case_id = $1 and sequence = 2`,
      /event 2 is not the one/,
    ],
    [
      'an event was taken out',
      'delete from case_event where case_id = $1 and sequence = 1',
      /event 2 stands where event 1 should/,
    ],
    [
      'a file hash was changed',
      `update case_event set file_hash = repeat('0', 64) where case_id = $1 and sequence = 1`,
      /the file after event 1/,
    ],
    [
      'the projected file was changed',
      `update case_file set file = file || '{"number":"X"}' where id = $1`,
      /the projected file is another/,
    ],
    [
      'the projected stage was changed',
      `update case_file set stage = 'closed' where id = $1`,
      /the projected stage is closed/,
    ],
    ['the row was deleted', 'delete from case_file where id = $1', /no row/],
  ])('tells that %s', async (_what, sql, finding) => {
    const caseId = await begun();
    await forge(sql, caseId);
    expect((await checkCase(pool, caseId)).join('\n')).toMatch(finding);
  });

  it('rebuilds the projection as it was', async () => {
    const caseId = await begun();
    const tables = ['case_file', 'case_party', 'case_deadline', 'case_measure'];
    const rows = async () => {
      const all = [];
      for (const table of tables) {
        const key = table === 'case_file' ? 'id' : 'case_id';
        const text = `select to_jsonb(t) - 'recorded_at' as row from ${table} t where ${key} = $1 order by 1`;
        all.push((await pool.query(text, [caseId])).rows);
      }
      return all;
    };
    const before = await rows();
    await forge(`update case_file set stage = 'closed', file = '{}' where id = $1`, caseId);
    await forge('delete from case_party where case_id = $1', caseId);
    await forge('delete from case_deadline where case_id = $1', caseId);
    await inTransaction(pool, async (queries) => projectAnew(queries, changesOf(await linesOf(queries, caseId))));
    expect(await rows()).toEqual(before);
    expect(await checkCase(pool, caseId)).toEqual([]);
  });

  it('T66 starts a lost case again where it was, with what came due meanwhile', async () => {
    const caseId = await begun();
    const file = (await engine.look(caseId)) as CaseFile;
    const restoring = {
      queries: pool,
      client: worker.client,
      taskQueue: worker.taskQueue,
      rulesOf: async () => smallLaw,
    };
    expect(await restoreCase(restoring, caseId)).toBe('runs');
    await worker.client.workflow.getHandle(workflowIdOf(caseId)).terminate('the server is lost');
    expect(await restoreCase(restoring, caseId)).toBe('restored');
    expect(await engine.look(caseId)).toEqual(file);
    await daysLater(worker.client, pool, caseId, 20);
    await eventually('the clock of the restored case', async () => {
      const { rows } = await pool.query(`select from case_event where case_id = $1 and type = 'deadlineMissed'`, [
        caseId,
      ]);
      return rows.length > 0;
    });
    const declined = command('declineProposal', chair, { reason: 'No grounds', remarks: '' });
    await engine.act({ caseId, updateId: randomUUID(), command: declined });
    await eventually('the end in the journal', async () => (await checkCase(pool, caseId)).length === 0);
    await eventually('ended', async () => (await restoreCase(restoring, caseId)) === 'ended');
  });
});
