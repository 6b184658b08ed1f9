import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { end } from '../processes.mjs';
import { say } from '../say.mjs';

const usual = 300;
const withParent = new URL('./with-parent.mjs', import.meta.url).href;

/** How many cases a demo database is filled with: `INSPECTORATE_DEMO_CASES`, or 300. */
export const demoCases = () => Number(process.env.INSPECTORATE_DEMO_CASES || usual);

/** Fills a demo database with cases beside everything else; those that are there already are left alone. */
export function fillDemo({ home, env, onSpawn }) {
  const log = join(home, 'logs', 'demo-cases.log');
  mkdirSync(join(home, 'logs'), { recursive: true });
  const output = openSync(log, 'a', 0o600);
  const args = ['--import', withParent, 'dist/apps/cli/demo-cases.js', '--count', String(demoCases())];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  onSpawn(child.pid);
  let ending = false;
  child.once('exit', (code) => {
    if (code !== 0 && !ending) say(`Not all cases of the demo could be written; the next start goes on. See ${log}`);
  });
  return {
    stop: () => {
      ending = true;
      return end(child.pid);
    },
  };
}
