import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { end, identity, isSame } from '../processes.mjs';

const write = (file, value) => {
  writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.${process.pid}`, file);
};

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // not there, or written by a machine that lost power
  }
};

/** What is noted down in the folder about the running system: addresses for commands, processes for the next start. */
export function notesIn(home) {
  mkdirSync(home, { recursive: true });
  const running = join(home, 'running.json');
  const processes = join(home, 'processes.json');
  const ports = join(home, 'ports.json');
  const known = new Map();
  return {
    /** Notes a process at once when it starts, so that it is found again whatever happens next. */
    keepProcess(name, pid) {
      known.set(name, { pid, identity: identity(pid) });
      write(processes, Object.fromEntries(known));
    },
    /** Ports are kept, so that bookmarks and settings of other programs stay right. */
    keepPorts: (value) => write(ports, value),
    ports: () => read(ports) ?? {},
    publish: (value) => write(running, value),
    running: () => read(running),
    withdraw: () => rmSync(running, { force: true }),
    forget() {
      for (const file of [running, processes]) rmSync(file, { force: true });
    },
    /** Ends what a start that was killed left running, in reverse order. PostgreSQL is left: it is adopted. */
    async endLeftovers() {
      rmSync(running, { force: true });
      const found = existsSync(processes) ? (read(processes) ?? {}) : {};
      for (const name of ['api', 'worker', 'mail', 'temporal']) if (isSame(found[name])) await end(found[name].pid);
    },
  };
}
