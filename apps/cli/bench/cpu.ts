import { readdirSync, readFileSync } from 'node:fs';

/** CPU time that each program of the stack has used so far, in milliseconds, by its name. */
export type CpuTimes = Readonly<Record<string, number>>;

/** A program, with everything that it started. */
export interface Program {
  readonly name: string;
  readonly pid: number;
}

const msPerTick = 10;

interface Process {
  readonly parent: number;
  readonly ms: number;
}

/** The line of a process; undefined for one that has just ended. Fields are counted after the name, which may hold blanks. */
const processOf = (pid: string): Process | undefined => {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = line
      .slice(line.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0] = [fields[1], fields[11], fields[12]];
    return { parent, ms: (user + system) * msPerTick };
  } catch {
    return undefined;
  }
};

/** What programs used, with their children; empty where the system does not tell (only Linux does). */
export const cpuTimes = (programs: readonly Program[]): CpuTimes => {
  if (process.platform !== 'linux') return {};
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const processes = new Map(
    pids.flatMap((pid) => {
      const found = processOf(pid);
      return found === undefined ? [] : [[Number(pid), found] as const];
    }),
  );
  const named = new Set(programs.map(({ pid }) => pid));
  const belongs = (pid: number, to: number): boolean =>
    pid === to || (processes.get(pid)?.parent === to && !named.has(pid));
  return Object.fromEntries(
    programs.map(({ name, pid }) => [
      name,
      [...processes].filter(([each]) => belongs(each, pid)).reduce((sum, [, { ms }]) => sum + ms, 0),
    ]),
  );
};

/** CPU milliseconds per step of each program between two readings; children that ended meanwhile are not counted. */
export const perStep = (before: CpuTimes, after: CpuTimes, steps: number): CpuTimes =>
  Object.fromEntries(
    Object.entries(after).map(([name, ms]) => [name, Math.max(0, ms - (before[name] ?? 0)) / Math.max(1, steps)]),
  );
