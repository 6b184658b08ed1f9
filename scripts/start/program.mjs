import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../paths.mjs';
import { end } from '../processes.mjs';
import { Fault } from '../say.mjs';

const withParent = new URL('./with-parent.mjs', import.meta.url).href;

/** Starts one of our programs from dist and resolves when it is ready. Its output goes to a file in the folder. */
export async function startProgram({ name, file, args = [], env, home, isReady, onSpawn }) {
  const path = join(home, 'logs', `${name}.log`);
  mkdirSync(join(home, 'logs'), { recursive: true });
  const from = existsSync(path) ? statSync(path).size : 0;
  const log = openSync(path, from > 20_000_000 ? 'w' : 'a', 0o600);
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', withParent, file, ...args], {
    cwd: root,
    env,
    detached: true, // Ctrl-C in the terminal reaches us alone, and we end everything in order
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  onSpawn(child.pid);
  const output = () => readFileSync(path, 'utf8').slice(from > 20_000_000 ? 0 : from);
  const lastLines = () => `Its last lines (${path}):\n${output().trim().split('\n').slice(-12).join('\n')}`;
  const state = { ended: undefined, told: false };
  child.once('exit', (code, signal) => (state.ended = `it ended with ${signal ?? code}`));
  child.once('error', (error) => (state.ended = error.message));
  child.on('message', (message) => (state.told ||= message === 'ready'));
  for (const limit = Date.now() + 60_000; !state.told && !(await isReady?.(output)); await sleep(50)) {
    if (!state.ended && Date.now() > limit) {
      await end(child.pid);
      state.ended = 'it was not ready in 60 s';
    }
    if (state.ended) throw new Fault(`The ${name} did not start: ${state.ended}.\n${lastLines()}`);
  }
  return { pid: child.pid, stop: () => end(child.pid, { patience: 25_000 }), lastLines };
}
