import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { migrations } from './migrations/index.ts';
import * as rows from './rows/index.ts';

const { SnakeCase, ...entities } = rows;

/**
 * The role that may add to the journal and never change it: entered in the start-up packet, so that `reset role` stays in
 * it. And the cost of a page out of order, which on today's disks, and in memory, is that of any other.
 */
const asApplication = '-c role=inspectorate_app -c random_page_cost=1.1 -c jit=off';

/** Days arrive as `2026-03-02`: a `Date` would move them by the zone of the machine. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    const usual = pg.types.getTypeParser(oid, format ?? 'text') as (value: string) => unknown;
    return Number(oid) === Number(pg.types.builtins.DATE) ? (value: string) => value : usual;
  },
};

/** What every connection through TypeORM has in common. Schema changes come from migrations alone. */
export const dataSourceOptions = (url: string | undefined): DataSourceOptions => ({
  type: 'postgres',
  ...(url === undefined ? {} : { url }),
  entities: Object.values(entities),
  migrations: [...migrations],
  migrationsTransactionMode: 'each',
  namingStrategy: new SnakeCase(),
  synchronize: false,
  uuidExtension: 'pgcrypto',
  installExtensions: false,
});

/** A pool for hot reads and plain SQL, in the role of the application. */
export const appPool = (url: string, max = 10): pg.Pool => {
  const pool = new pg.Pool({ connectionString: url, options: asApplication, max, types });
  // An idle connection that breaks is replaced by the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
};

/** One connection of its own in the role of the application, for `listen`. */
export const appClient = (url: string): pg.Client =>
  new pg.Client({ connectionString: url, options: asApplication, types });
