import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { runningWorker } from './worker.ts';

const here = fileURLToPath(import.meta.url);

/** A worker in a process of its own, which a spec may kill; it works already when this resolves. */
export const workerProcess = async (databaseUrl: string, taskQueue: string): Promise<ChildProcess> => {
  const flags = [
    '--conditions=inspectorate',
    '--disable-warning=ExperimentalWarning',
    '--import',
    './scripts/typescript.mjs',
  ];
  const child = spawn(process.execPath, [...flags, here, databaseUrl, taskQueue], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(createInterface({ input: child.stdout }), 'line');
  return child;
};

/** Kills without a chance to say goodbye, and waits until the process is gone. */
export const killed = async (child: ChildProcess): Promise<void> => {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};

const [script, databaseUrl, taskQueue] = process.argv.slice(1);
if (script === here && databaseUrl !== undefined && taskQueue !== undefined) {
  await runningWorker(databaseUrl, { taskQueue });
  process.stdout.write('worker ready\n');
}
