import 'reflect-metadata';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './connections.ts';

/** Any number will do, as long as nothing else in this database takes the same lock. */
const migrationLock = 4_157_001;

/** Brings the database up to date with the migrations. Two at once take turns; a second run changes nothing. */
export const migrate = async (url: string): Promise<void> => {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [migrationLock]);
    await runMigrations(url);
  } finally {
    await guard.end();
  }
};

const runMigrations = async (url: string): Promise<void> => {
  const source = await new DataSource(dataSourceOptions(url)).initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
};
