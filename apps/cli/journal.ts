import { Client, Connection } from '@temporalio/client';
import type pg from 'pg';
import { inTransaction, linesOf, projectAnew } from '#activities';
import { readEnvironment, temporalConnection, withRunning, type Environment } from '#libs/config';
import { appPool, RulesBook } from '#libs/database';
import { dataConverter } from '#libs/engine';
import { caseIds, changesOf, checkCase } from './journal-check.ts';
import { restoreCase } from './journal-restore.ts';

const usage = `npm run journal -- verify | rebuild | restore

  verify   checks every event's hash, the files that they lead to, and the projection
  rebuild  writes the projection anew from the journal
  restore  starts open cases again that a lost Temporal server no longer runs, with their deadlines`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const verify = async (pool: pg.Pool): Promise<number> => {
  let cases = 0;
  let faulty = 0;
  for await (const caseId of caseIds(pool)) {
    cases += 1;
    const findings = await checkCase(pool, caseId);
    if (findings.length > 0) faulty += 1;
    for (const finding of findings) say(`case ${caseId}: ${finding}`);
  }
  say(faulty === 0 ? `${cases} cases: everything fits.` : `${cases} cases, ${faulty} of them with faults.`);
  return faulty === 0 ? 0 : 1;
};

const rebuild = async (pool: pg.Pool): Promise<number> => {
  let cases = 0;
  for await (const caseId of caseIds(pool)) {
    await inTransaction(pool, async (queries) => {
      await queries.query('select from case_file where id = $1 for update', [caseId]);
      await projectAnew(queries, changesOf(await linesOf(queries, caseId)));
    });
    cases += 1;
  }
  say(`${cases} cases: the projection is written anew.`);
  return 0;
};

const restore = async (pool: pg.Pool, environment: Environment): Promise<number> => {
  const { connectionOptions } = temporalConnection();
  const connection = await Connection.connect({ ...connectionOptions, address: environment.temporalAddress });
  const client = new Client({ connection, namespace: environment.temporalNamespace, dataConverter });
  const book = new RulesBook(pool);
  const count = { runs: 0, ended: 0, restored: 0, failed: 0 };
  const restoring = { queries: pool, client, taskQueue: environment.taskQueue, rulesOf: book.of.bind(book) };
  try {
    for await (const caseId of caseIds(pool)) {
      const outcome = await restoreCase(restoring, caseId);
      if (typeof outcome === 'object') say(`case ${caseId}: not restored: ${outcome.failed}`);
      count[typeof outcome === 'object' ? 'failed' : outcome] += 1;
    }
  } finally {
    await connection.close();
  }
  say(`${count.restored} restored, ${count.runs} run already, ${count.ended} have ended, ${count.failed} failed.`);
  return count.failed === 0 ? 0 : 1;
};

const commands = { verify, rebuild, restore } as const;

const run = async (name: string | undefined): Promise<number> => {
  if (name === undefined || !Object.hasOwn(commands, name)) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const environment = readEnvironment(withRunning());
  const pool = appPool(environment.databaseUrl, 2);
  try {
    return await commands[name as keyof typeof commands](pool, environment);
  } finally {
    await pool.end();
  }
};

process.exitCode = await run(process.argv[2]);
