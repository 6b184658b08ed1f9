import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type pg from 'pg';
import { evolve, fileHash, type CaseFile, type Command } from '#libs/case';
import { appPool } from '#libs/database';
import { KeyReused, Refused, Stale } from '#libs/problem';
import { testDatabase, type TestDatabase } from '../../test/support/database.ts';
import { daysLater, eventually } from '../../test/support/clock.ts';
import { rememberedIn } from '../../test/support/remembered.ts';
import { chair, command, officer, outsider, proposal, smallLaw } from '../../test/support/small-law.ts';
import { settle } from '../../test/support/small-world.ts';
import { runningWorker, type RunningWorker } from '../../test/support/worker.ts';
import { CaseEngine, caseIdOf, updateIdOf, workflowIdOf } from './index.ts';

const nothing = { acts: [], remarks: '' };

jest.setTimeout(30_000);

describe('the engine', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let worker: RunningWorker;
  let engine: CaseEngine;

  beforeAll(async () => {
    database = await testDatabase();
    await settle(database.url);
    pool = appPool(database.url, 5);
    worker = await runningWorker(database.url);
    engine = new CaseEngine(worker.client, rememberedIn(pool), { taskQueue: worker.taskQueue, handOverAfter: 60 });
  }, 60_000);

  afterAll(async () => {
    await worker.stop();
    await pool.end();
    await database.drop();
  });

  const opened = async (): Promise<CaseFile> => {
    const caseId = randomUUID();
    const answer = await engine.open({ caseId, updateId: randomUUID(), command: proposal(caseId), rules: smallLaw });
    return answer.events.reduce<CaseFile | undefined>(evolve, undefined) as CaseFile;
  };
  const act = (caseId: string, asked: Command, updateId: string = randomUUID()) =>
    engine.act({ caseId, updateId, command: asked });
  const row = async (caseId: string, sequence: number) =>
    eventually(`case ${caseId} at ${sequence}`, async () => {
      const { rows } = await pool.query<{ file: CaseFile; file_hash: string; sequence: number; stage: string }>(
        'select file, file_hash, sequence, stage from case_file where id = $1 and sequence >= $2',
        [caseId, sequence],
      );
      return rows[0];
    });
  const journal = async (caseId: string) =>
    (
      await pool.query<{ type: string }>('select type from case_event where case_id = $1 order by sequence', [caseId])
    ).rows.map(({ type }) => type);
  const ended = (caseId: string) =>
    eventually('the end of the workflow', async () => {
      const { status } = await worker.client.workflow.getHandle(workflowIdOf(caseId)).describe();
      return status.name === 'COMPLETED';
    });

  it('answers an opening with its events, and the row holds the same file', async () => {
    const file = await opened();
    const recorded = await row(file.id, 1);
    expect(recorded.file_hash).toBe(fileHash(file));
    expect(fileHash(recorded.file)).toBe(recorded.file_hash);
    expect(await engine.look(file.id)).toEqual(file);
  });

  it('T67 answers the repetition of an opening with the same case', async () => {
    const caseId = caseIdOf(officer.id, 'my key');
    const asked = { caseId, updateId: updateIdOf(officer.id, 'my key'), command: proposal(caseId), rules: smallLaw };
    const [first, second] = await Promise.all([engine.open(asked), engine.open(asked)]);
    expect(second).toEqual(first);
  });

  it('refuses with all reasons, and nothing of it enters the journal', async () => {
    const file = await opened();
    await expect(
      act(file.id, command('approveProposal', chair, { remarks: '' }, { facts: { meetings: [] } })),
    ).rejects.toMatchObject({
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'limitationChecked' })]),
    });
    await expect(act(file.id, command('checkLimitation', outsider, nothing))).rejects.toMatchObject({
      status: 403,
      reasons: [{ code: 'notYourPart' }],
    });
    expect((await engine.look(file.id))?.sequence).toBe(1);
  });

  it('says where an input does not fit', async () => {
    const file = await opened();
    await expect(act(file.id, command('checkLimitation', officer, { acts: 'none' }))).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/acts' }],
    });
  });

  it('refuses a command whose sender saw an older version', async () => {
    const file = await opened();
    await act(file.id, command('checkLimitation', officer, nothing, { file }));
    await expect(act(file.id, command('checkLimitation', officer, nothing, { file }))).rejects.toBeInstanceOf(Stale);
  });

  it('T67 answers a repeated command with what it led to, although the case has moved on', async () => {
    const file = await opened();
    const asked = command('checkLimitation', officer, nothing, { file });
    const id = randomUUID();
    const first = await act(file.id, asked, id);
    expect(await act(file.id, asked, id)).toEqual(first);
    expect((await engine.look(file.id))?.sequence).toBe(2);
  });

  it('refuses a repeated key that carries something else', async () => {
    const file = await opened();
    const id = randomUUID();
    await act(file.id, command('checkLimitation', officer, nothing), id);
    await expect(
      act(file.id, command('checkLimitation', officer, { ...nothing, remarks: 'else' }), id),
    ).rejects.toBeInstanceOf(KeyReused);
  });

  it('performs each of many concurrent commands once', async () => {
    const file = await opened();
    const ids = Array.from({ length: 8 }, () => randomUUID());
    const asked = command('checkLimitation', officer, nothing);
    await Promise.all([...ids, ...ids].map((id) => act(file.id, asked, id)));
    const recorded = await row(file.id, 9);
    expect(recorded.sequence).toBe(9);
    expect(recorded.file_hash).toBe(fileHash((await engine.look(file.id)) as CaseFile));
  });

  it('hands a long history over, and still knows what it was asked before', async () => {
    const file = await opened();
    const id = randomUUID();
    const first = await act(file.id, command('checkLimitation', officer, nothing), id);
    for (let step = 0; step < 14; step += 1) await act(file.id, command('checkLimitation', officer, nothing));
    await row(file.id, 16);
    const run = await eventually('a later run', async () => {
      const { raw } = await worker.client.workflow.getHandle(workflowIdOf(file.id)).describe();
      const { firstRunId, execution } = {
        firstRunId: raw.workflowExecutionInfo?.firstRunId,
        execution: raw.workflowExecutionInfo?.execution,
      };
      return firstRunId !== execution?.runId && execution;
    });
    expect(run?.runId).toBeTruthy();
    expect(await act(file.id, command('checkLimitation', officer, nothing), id)).toEqual(first);
    expect((await engine.look(file.id))?.sequence).toBe(16);
  });

  it('answers a repeated command after the end from the journal, and refuses every other', async () => {
    const file = await opened();
    const asked = command('declineProposal', chair, { reason: 'No grounds', remarks: '' });
    const id = randomUUID();
    const first = await act(file.id, asked, id);
    await ended(file.id);
    expect(await act(file.id, asked, id)).toEqual(first);
    await expect(act(file.id, command('checkLimitation', officer, nothing))).rejects.toMatchObject({
      reasons: [{ code: 'caseEnded', params: { stage: 'declined' } }],
    });
    await expect(act(file.id, asked)).rejects.toBeInstanceOf(Refused);
  });

  it('T6 lets the clock fire at instants that were counted once, across runs, and each once', async () => {
    const file = await opened();
    await row(file.id, 1);
    expect(await daysLater(worker.client, pool, file.id, 45)).toBe(true);
    const types = await eventually('the reminders', async () => {
      const found = await journal(file.id);
      return found.includes('deadlineMissed') && found.filter((type) => type === 'reminderSent').length >= 2 && found;
    });
    expect(types[0]).toBe('caseProposed');
    const { rows: fired } = await pool.query<{
      type: string;
      due_at: Date;
      data: { deadline: string; version: number };
    }>(`select type, due_at, data from case_event where case_id = $1 and sequence > 1`, [file.id]);
    const names = fired.map(({ type, data }) => `${type} ${JSON.stringify(data)}`);
    expect(new Set(names).size).toBe(names.length);
    const first = file.deadlines[0];
    const missed = fired.find(({ type, data }) => type === 'deadlineMissed' && data.deadline === first?.id);
    expect(missed?.due_at.toISOString()).toBe(first?.versions[0]?.dueAt);
    const told = await eventually('a reminder in the inbox', async () => {
      const { rows } = await pool.query<{ rung: string; recipient_id: string }>(
        `select rung, recipient_id from notification where case_id = $1 and kind = 'reminder' order by at`,
        [file.id],
      );
      return rows.length > 0 && rows;
    });
    expect(new Set(told.map(({ recipient_id }) => recipient_id))).toContain(chair.id);
    const { rows } = await pool.query<{ ahead_ms: string }>('select ahead_ms from case_file where id = $1', [file.id]);
    expect(Number(rows[0]?.ahead_ms)).toBeGreaterThan(44 * 86_400_000);
  });

  it('tells once whom an event concerns, and not who did it', async () => {
    const file = await opened();
    await row(file.id, 1);
    const { rows } = await pool.query('select recipient_id, kind, language from notification where case_id = $1', [
      file.id,
    ]);
    expect(rows).toEqual([{ recipient_id: chair.id, kind: 'caseProposed', language: 'en' }]);
  });

  it('T44 shows operators neither number nor name', async () => {
    const file = await opened();
    const { raw, workflowId, typedSearchAttributes } = await worker.client.workflow
      .getHandle(workflowIdOf(file.id))
      .describe();
    expect(workflowId).toBe(`case:${file.id}`);
    const shown = typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value]);
    expect(Object.fromEntries(shown)).toMatchObject({ CaseKind: 'compliance', CaseStage: 'proposed' });
    expect(JSON.stringify(shown)).not.toContain(file.number);
    expect(Object.keys(raw.workflowExecutionInfo?.memo?.fields ?? {})).toEqual([]);
  });

  it('ends a workflow that was never given a case', async () => {
    const caseId = randomUUID();
    const refused = {
      ...proposal(caseId),
      actor: outsider,
      facts: { ...(proposal(caseId).facts as object), actorMayPropose: false },
    };
    await expect(
      engine.open({ caseId, updateId: randomUUID(), command: refused, rules: smallLaw }),
    ).rejects.toBeInstanceOf(Refused);
    await daysLater(worker.client, pool, caseId, 1);
    await ended(caseId);
  });
});
