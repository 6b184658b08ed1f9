import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type ReadyProcess = ChildProcess;

const flags = [
  '--conditions=inspectorate',
  '--disable-warning=ExperimentalWarning',
  '--import',
  './scripts/typescript.mjs',
];

/** A script of the specs in a process of its own, once it has said a first line. */
export const readyProcess = async (
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ReadyProcess> => {
  const child = spawn(process.execPath, [...flags, script, ...args], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${script} ended with ${String(code)} before it was ready`);
  });
  ended.catch(() => undefined); // matters only until the first line
  await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended]);
  return child;
};

/** Kills without a chance to say goodbye, and waits until the process is gone. */
export const killed = async (child: ReadyProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};
