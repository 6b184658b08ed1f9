import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const proc = existsSync('/proc/self/stat');
const ps = (pid, column) =>
  spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim();

/** Fields of /proc/<pid>/stat after the command name, which may hold spaces. */
function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Whether a process runs; a zombie does not. */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (proc) return stat(pid) !== undefined && !['Z', 'X'].includes(stat(pid)[0]);
  const state = ps(pid, 'stat');
  return Boolean(state) && !state.startsWith('Z');
}

/** Says which process this is, so that another one with the same number is not taken for it; undefined if it is gone. */
export function identity(pid) {
  if (!isAlive(pid)) return undefined;
  if (!proc) return ps(pid, 'lstart');
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot}:${stat(pid)?.[19]}`;
}

/** Whether the process noted down earlier as `{ pid, identity }` still runs. */
export const isSame = (noted) => Boolean(noted?.identity) && identity(noted.pid) === noted.identity;

/** The command line of a process, or an empty text. */
export function commandLine(pid) {
  if (!proc) return ps(pid, 'command') ?? '';
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** Sends a signal; a process that is gone already is no error. */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Ends a process politely, and by force when it does not listen; resolves when it is gone. */
export async function end(pid, { politely = 'SIGTERM', patience = 15_000 } = {}) {
  const before = identity(pid);
  const gone = () => before === undefined || identity(pid) !== before;
  if (gone()) return;
  signal(pid, politely);
  for (const limit = Date.now() + patience; Date.now() < limit && !gone();) await sleep(25);
  if (gone()) return;
  signal(pid, 'SIGKILL');
  for (const limit = Date.now() + 5_000; Date.now() < limit && !gone();) await sleep(25);
}
