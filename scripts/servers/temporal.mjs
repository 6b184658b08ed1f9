import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { end } from '../processes.mjs';
import { Fault } from '../say.mjs';
import { freePort } from './free-port.mjs';
import { isServing } from './temporal-health.mjs';

export const searchAttributes = [
  'CaseStage=Keyword',
  'CaseKind=Keyword',
  'Tenant=Keyword',
  'NextDueAt=Datetime',
  'Escalated=Bool',
];

/** Time skipping, timers that fire at once instead of within a second, and a transfer queue that is polled often enough. */
export const dynamicConfig = (scratch) => [
  'frontend.WorkflowTimeSkippingEnabled=true',
  'history.timerProcessorMaxTimeShift="10ms"',
  'history.timerProcessorMaxPollRPS=1000',
  `history.transferProcessorMaxPollRPS=${scratch ? 1000 : 200}`,
];

/** Starts the Temporal development server: in memory when `scratch`, otherwise on a file in the folder. */
export async function startTemporal(binary, folder, { port, scratch = false, onSpawn = () => {} } = {}) {
  let complaint = '';
  for (let attempt = 1; attempt <= 5; attempt++) {
    const chosen = (attempt === 1 && (await freePort(port))) || (await freePort());
    const result = await launch(binary, folder, chosen, { scratch, onSpawn });
    if (result.server) return result.server;
    complaint = result.complaint;
    if (!/address already in use|can't set up/i.test(complaint)) break;
  }
  throw new Fault(`The Temporal server did not start. Its last lines (${join(folder, 'temporal.log')}):\n${complaint}`);
}

async function launch(binary, folder, port, { scratch, onSpawn }) {
  const file = join(folder, 'temporal.log');
  const from = existsSync(file) ? statSync(file).size : 0;
  const log = openSync(file, from > 10_000_000 ? 'w' : 'a', 0o600);
  const child = spawn(binary, commandFor(folder, port, scratch), {
    env: { PATH: process.env.PATH, HOME: process.env.HOME ?? folder, TZ: 'UTC' },
    detached: true, // Ctrl-C in the terminal must not reach it before the programs that use it
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  if (child.pid) onSpawn(child.pid);
  let failure;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', (code, by) => (failure ??= `exit ${code ?? by}`));
  const address = `127.0.0.1:${port}`;
  for (const limit = Date.now() + 60_000; Date.now() < limit && !failure; await sleep(50)) {
    if (await isServing(address)) {
      child.unref();
      return { server: describe(child.pid, address, file) };
    }
  }
  if (!failure) await end(child.pid);
  const lines = readFileSync(file, 'utf8').slice(from).trim().split('\n').slice(-8).join('\n');
  return { complaint: `${lines}\n${failure ?? 'no answer in 60 s'}` };
}

const commandFor = (folder, port, scratch) => [
  ...['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'warn'],
  ...(scratch ? [] : ['--db-filename', join(folder, 'temporal.db')]),
  ...searchAttributes.flatMap((each) => ['--search-attribute', each]),
  ...dynamicConfig(scratch).flatMap((each) => ['--dynamic-config-value', each]),
];

const describe = (pid, address, log) => ({ pid, address, log, stop: () => end(pid, { politely: 'SIGTERM' }) });
