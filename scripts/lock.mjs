import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identity, isSame } from './processes.mjs';

function readNote(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Takes the lock file and returns undefined, or returns the note of the living owner. A lock whose owner is gone is taken over. */
export function tryLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, identity: identity(process.pid) }));
  try {
    for (;;) {
      try {
        linkSync(mine, file); // atomic, and never a lock without its owner's name in it
        return undefined;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const owner = readNote(file);
      if (owner && isSame(owner)) return owner;
      takeAway(file, owner);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Removes a stale lock; if somebody else was quicker and the lock is theirs by now, puts it back. */
function takeAway(file, stale) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  const taken = readNote(aside);
  if (taken && taken.identity !== stale?.identity && isSame(taken)) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

/** Gives the lock back if it is ours. */
export function unlock(file) {
  if (readNote(file)?.pid === process.pid) rmSync(file, { force: true });
}

/** Runs something while holding the lock; waits for another owner and says so once. */
export async function withLock(file, run, onWait = () => {}) {
  for (let waited = false; ;) {
    const owner = tryLock(file);
    if (!owner) break;
    if (!waited) onWait(owner);
    waited = true;
    await sleep(200);
  }
  try {
    return await run();
  } finally {
    unlock(file);
  }
}
