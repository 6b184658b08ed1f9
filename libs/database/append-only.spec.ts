import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../test/support/database.ts';
import { appPool } from './connections.ts';

const forbidden = '42501';

describe('what was recorded', () => {
  let database: TestDatabase;
  let application: pg.Pool;
  let owner: pg.Client;
  const caseId = uuid();

  beforeAll(async () => {
    database = await testDatabase();
    application = appPool(database.url, 2);
    owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    await application.query(
      `insert into case_event (case_id, sequence, type, action, at, actor, party, stage, data, clocks, file_hash,
         previous_hash, hash)
       values ($1, 1, 'caseProposed', 'proposeCase', now(), 'a', 'p', 'proposed', '{}', '[]', 'f', '', 'h')`,
      [caseId],
    );
    await application.query(
      `insert into regime_version (id, version, content, hash, effective_from, publication)
       values ('r', 1, '{}', 'h', '2025-01-01', 'confirmed')`,
    );
    await application.query(`insert into calendar_version (id, version, content, hash) values ('c', 1, '{}', 'h')`);
  });
  afterAll(async () => {
    await application.end();
    await owner.end();
    await database.drop();
  });

  it.each([
    ['a journal line is changed', `update case_event set actor = 'x'`],
    ['a journal line is deleted', 'delete from case_event'],
    ['the journal is emptied', 'truncate case_event'],
    ['the guard of the journal is switched off', 'alter table case_event disable trigger all'],
    ['the role is left', 'set session_replication_role = replica'],
    ['a regime changes', `update regime_version set content = '{"a": 1}'`],
    ['a regime is deleted', 'delete from regime_version'],
    ['a calendar changes', `update calendar_version set content = '{"a": 1}'`],
  ])('is not lost when by the application %s', async (_what, statement) => {
    await expect(application.query(statement)).rejects.toMatchObject({ code: forbidden });
  });

  it('stays out of reach after the role was reset, because the role came with the connection', async () => {
    const connection = await application.connect();
    try {
      await connection.query('reset role');
      await expect(connection.query('delete from case_event')).rejects.toMatchObject({ code: forbidden });
    } finally {
      connection.release();
    }
  });

  it.each([
    ['a journal line', `update case_event set actor = 'x'`],
    ['the whole journal', 'truncate case_event'],
    ['a regime', `update regime_version set content = '{"a": 1}'`],
    ['a calendar', 'delete from calendar_version'],
  ])('is guarded by triggers against the owner, too: %s', async (_what, statement) => {
    await expect(owner.query(statement)).rejects.toMatchObject({ code: forbidden });
  });

  it('lets a regime end on a later day', async () => {
    const ended = await application.query(`update regime_version set effective_to = '2026-01-01' where id = 'r'`);
    expect(ended.rowCount).toBe(1);
  });

  it('holds an update id once for a case', async () => {
    const line = `insert into case_event
      (case_id, sequence, type, action, at, actor, party, stage, data, clocks, update_id, file_hash, previous_hash, hash)
      values ($1, $2, 't', 'x', now(), 'a', 'p', 's', '{}', '[]', 'u', 'f', '', 'h')`;
    await application.query(line, [caseId, 2]);
    await expect(application.query(line, [caseId, 3])).rejects.toMatchObject({
      code: '23505',
      constraint: 'case_event_update',
    });
  });

  it('refuses a plain noun that is written back with an old version', async () => {
    const id = uuid();
    await application.query(`insert into person (id, login, display_name) values ($1, 'a', 'A')`, [id]);
    const rename = `update person set display_name = 'B', version = $2 where id = $1`;
    await application.query(rename, [id, 2]);
    await expect(application.query(rename, [id, 2])).rejects.toMatchObject({ code: '40001' });
  });
});
