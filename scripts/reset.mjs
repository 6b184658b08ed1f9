// Empties the folder of this installation after asking: both databases, documents, keys, logs.
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { tryLock, unlock } from './lock.mjs';
import { home } from './paths.mjs';
import { end, isAlive, commandLine } from './processes.mjs';
import { Fault, main, say } from './say.mjs';
import { notesIn } from './start/notes.mjs';

const lock = join(home, 'start.lock');

/** PostgreSQL may keep its data where its user can reach them. */
function databaseFolders() {
  const elsewhere = join(home, 'postgres', 'elsewhere');
  const outside = existsSync(elsewhere) ? [readFileSync(elsewhere, 'utf8').trim()] : [];
  return [join(home, 'postgres'), join(home, 'postgres', 'server'), ...outside];
}

async function endDatabase(folder) {
  const file = join(folder, 'data', 'postmaster.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
  if (isAlive(pid) && commandLine(pid).includes(join(folder, 'data'))) await end(pid, { politely: 'SIGINT' });
}

async function isSure() {
  if (!process.stdin.isTTY)
    throw new Fault('Nobody can be asked here. "npm run reset -- --yes" empties it without asking.');
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(`Remove everything in ${home}: cases, journal, documents, keys? Type "yes": `);
  ask.close();
  return answer.trim().toLowerCase() === 'yes';
}

await main(async () => {
  const { values } = parseArgs({ options: { yes: { type: 'boolean', default: false } } });
  if (!existsSync(home)) return say(`There is nothing in ${home}.`);
  const owner = tryLock(lock);
  if (owner) throw new Fault(`Inspectorate runs in ${home} (process ${owner.pid}). Stop it with Ctrl-C first.`);
  try {
    if (!values.yes && !(await isSure())) return say('Nothing was removed.');
    await notesIn(home).endLeftovers();
    const folders = databaseFolders();
    for (const folder of folders) await endDatabase(folder);
    for (const folder of folders) if (!folder.startsWith(home)) rmSync(folder, { recursive: true, force: true });
    for (const name of readdirSync(home))
      if (name !== 'start.lock') rmSync(join(home, name), { recursive: true, force: true });
    say(`${home} is empty.`);
  } finally {
    unlock(lock);
  }
});
