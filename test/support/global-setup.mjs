// Starts PostgreSQL and Temporal once for all spec files, migrates a template database and bundles the workflow.
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import pg from 'pg';
import { root } from '../../scripts/paths.mjs';

const source = [
  '--conditions=inspectorate',
  '--import',
  './scripts/typescript.mjs',
  '--disable-warning=ExperimentalWarning',
];
const runNode = (args, env = {}) =>
  promisify(execFile)(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });

/** Jest calls this once before the project `journeys`. */
export default async function globalSetup() {
  process.env.TZ = 'UTC';
  const servers = await startServers();
  globalThis.inspectorateServers = servers;
  process.env.TEST_DATABASE_URL = servers.database;
  process.env.TEST_TEMPORAL_ADDRESS = servers.temporal;
  process.env.TEST_FOLDER = servers.folder;
  await Promise.all([prepareTemplate(servers), prepareBundle(servers.folder)]);
}

/** The servers belong to a program of their own, which ends them when this process ends, however it ends. */
async function startServers() {
  const keeper = spawn(process.execPath, ['scripts/servers.mjs'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise((resolve) => keeper.once('exit', resolve));
  const failed = ended.then((code) =>
    Promise.reject(new Error(`the servers for the tests did not start (exit ${code})`)),
  );
  failed.catch(() => {}); // matters only until the addresses are known
  const [line] = await Promise.race([nextLine(keeper.stdout), failed]);
  keeper.unref();
  keeper.stdin.unref();
  keeper.stdout.unref();
  // Waited for, or Node would see nothing left to do, and end with success before Jest has told its result.
  const stop = () => {
    keeper.ref();
    keeper.stdin.end();
    return ended;
  };
  return { ...JSON.parse(line), stop };
}

async function nextLine(stream) {
  const lines = createInterface({ input: stream });
  return new Promise((resolve) => lines.once('line', (line) => resolve([line])));
}

/** The database that every spec file copies. */
async function prepareTemplate(servers) {
  const name = `inspectorate_template_${randomBytes(6).toString('hex')}`;
  await query(servers.database, `create database ${name}`);
  servers.dropTemplate = () => query(servers.database, `drop database if exists ${name} with (force)`);
  process.env.TEST_TEMPLATE_DATABASE = name;
  const url = new URL(servers.database);
  url.pathname = `/${name}`;
  const migrations = join(root, 'libs/database/migrate.ts');
  if (!existsSync(migrations)) return;
  await runNode([...source, 'scripts/migrate.mjs', migrations], {
    DATABASE_MIGRATION_URL: url.href,
    DATABASE_URL: url.href,
  });
}

async function query(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function prepareBundle(folder) {
  if (!existsSync(join(root, 'workflows/index.ts'))) return;
  const target = join(folder, 'workflow-bundle.js');
  try {
    await runNode(['test/support/bundle-workflows.mjs', target]);
    process.env.TEST_WORKFLOW_BUNDLE = target;
  } catch (error) {
    // Specs that need the workflow fail for want of the bundle; those of the database can still tell their part.
    process.stderr.write(`\nThe workflow cannot be bundled:\n${error.stdout}\n${error.stderr}\n`);
  }
}
