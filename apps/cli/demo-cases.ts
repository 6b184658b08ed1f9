import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import type pg from 'pg';
import { readEnvironment, temporalConnection, withRunning, type Environment } from '#libs/config';
import { appPool, RulesBook } from '#libs/database';
import { dataConverter } from '#libs/engine';
import { plannedCases } from './demo-cases/planned.ts';
import { idOfPlanned, writeCase, type Place } from './demo-cases/write.ts';
import { restoreCase } from './journal-restore.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '300' } } });
const count = Number(values.count);
if (!Number.isInteger(count) || count < 1 || count > 2_000) throw new Error('--count is a number from 1 to 2000');

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const present = async (pool: pg.Pool, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await pool.query<{ id: string }>('select id from case_file where id = any($1::uuid[])', [ids]);
  return new Set(rows.map(({ id }) => id));
};

const starter = async (environment: Environment, pool: pg.Pool, book: RulesBook) => {
  const { connectionOptions } = temporalConnection();
  const connection = await Connection.connect({ ...connectionOptions, address: environment.temporalAddress });
  const client = new Client({ connection, namespace: environment.temporalNamespace, dataConverter });
  const restoring = { queries: pool, client, taskQueue: environment.taskQueue, rulesOf: book.of.bind(book) };
  return { start: (id: string) => restoreCase(restoring, id), close: () => connection.close() };
};

const main = async (): Promise<void> => {
  const environment = readEnvironment(withRunning());
  if (environment.production) throw new Error('NODE_ENV=production refuses demo data');
  const pool = appPool(environment.databaseUrl, 2);
  const book = new RulesBook(pool);
  const place: Place = { pool, book, documents: join(environment.home, 'documents') };
  const { start, close } = await starter(environment, pool, book);
  const today = Date.now();
  const planned = plannedCases(count);
  const there = await present(pool, planned.map(idOfPlanned));
  const missing = planned.filter((one) => !there.has(idOfPlanned(one)));
  // One after the other: only the last that was written may not have been started, if the program was ended in between.
  const last = planned.findLast((one) => there.has(idOfPlanned(one)));
  try {
    if (last !== undefined) await start(idOfPlanned(last));
    for (const [index, one] of missing.entries()) {
      await writeCase(one, place, today);
      const outcome = await start(idOfPlanned(one));
      if (typeof outcome === 'object') throw new Error(`${one.name}: ${outcome.failed}`);
      if ((index + 1) % 50 === 0) say(`${index + 1} of ${missing.length} demo cases are written.`);
    }
  } finally {
    await close();
    await pool.end();
  }
  say(`${planned.length} demo cases, ${missing.length} of them new, in ${Math.round((Date.now() - today) / 1_000)} s.`);
};

await main();
