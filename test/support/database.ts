import pg from 'pg';
import { randomBytes } from 'node:crypto';

/** A migrated database of its own for one spec file. */
export interface TestDatabase extends AsyncDisposable {
  /** Connects as the owner of the server: for migrations, and for what the application must not be able to do. */
  readonly url: string;
  readonly name: string;
  drop(): Promise<void>;
}

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: start specs that need servers with npm test`);
  return value;
};

const onServer = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

const withName = (server: string, name: string): string => {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
};

/** A copy of the migrated template, or with `empty` a database without anything. */
export const testDatabase = async (content: 'migrated' | 'empty' = 'migrated'): Promise<TestDatabase> => {
  const server = setting('TEST_DATABASE_URL');
  const name = `spec_${process.pid}_${randomBytes(6).toString('hex')}`;
  const template = content === 'migrated' ? ` template "${setting('TEST_TEMPLATE_DATABASE')}"` : '';
  await onServer(server, `create database "${name}"${template}`);
  const drop = () => onServer(server, `drop database if exists "${name}" with (force)`);
  return { url: withName(server, name), name, drop, [Symbol.asyncDispose]: drop };
};
