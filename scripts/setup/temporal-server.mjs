import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../paths.mjs';
import { Fault, step } from '../say.mjs';

/** The server that the pinned command line holds, as a program of its own that can keep its state in PostgreSQL. */
const version = '1.32.0';
const folder = join(cache, `temporal-server-${version}`);
const packages = ['cmd/server', 'cmd/tools/sql'].map((path) => `go.temporal.io/server/${path}@v${version}`);

/** The server and its tool for schemas, from the user's cache or built with Go; building takes five minutes. */
export async function findTemporalServer() {
  const programs = { server: join(folder, 'server'), sql: join(folder, 'sql') };
  if (existsSync(programs.server) && existsSync(programs.sql)) return programs;
  mkdirSync(cache, { recursive: true });
  const half = mkdtempSync(`${folder}.`);
  try {
    await step(`Building the Temporal server ${version} with Go`, () => goInstall(half));
    rmSync(folder, { recursive: true, force: true });
    renameSync(half, folder);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
  return programs;
}

function goInstall(target) {
  return new Promise((resolve, reject) => {
    const child = spawn('go', ['install', ...packages], {
      cwd: target,
      env: { ...process.env, GOBIN: target, CGO_ENABLED: '0' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    child.stderr.on('data', (chunk) => (complaint += chunk));
    child.once('error', (error) => reject(new Fault(`The Temporal server cannot be built: go: ${error.message}`)));
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Fault(`The Temporal server cannot be built:\n${complaint.slice(-2_000)}`));
    });
  });
}
