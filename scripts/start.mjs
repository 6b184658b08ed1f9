// Starts PostgreSQL, Temporal, the worker and the API, keeps them running, and ends them in order.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tryLock, unlock } from './lock.mjs';
import { home, root } from './paths.mjs';
import { Fault, main, say, step } from './say.mjs';
import { build } from './setup/build.mjs';
import { banner } from './start/banner.mjs';
import { notesIn } from './start/notes.mjs';
import { System } from './start/system.mjs';

const lock = join(home, 'start.lock');

function takeLock() {
  try {
    return tryLock(lock);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
    throw new Fault(
      `The folder ${home} cannot be written (${error.code}). Give it to this user, or set INSPECTORATE_HOME to another one.`,
    );
  }
}

function tellOfTheOther(owner, running) {
  say(`Inspectorate runs already in ${home} (process ${owner.pid}).`);
  say(running ? `  API  ${running.api}` : '  It is still starting.');
  say('  To run a second one beside it, set INSPECTORATE_HOME to another folder.');
}

/** Builds again and renews the programs when a source changes. */
function rebuildOnChange(system) {
  let timer;
  let work = Promise.resolve();
  const rebuild = async () => {
    try {
      await build();
      await system.renewPrograms();
      say('Built and started again.');
    } catch (error) {
      say(error.message);
    }
  };
  for (const folder of ['libs', 'workflows', 'activities', 'apps']) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => (work = work.then(rebuild)), 300);
    });
  }
}

await main(async () => {
  const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false } }, strict: false });
  const began = Date.now();
  const owner = takeLock();
  const notes = notesIn(home);
  if (owner) return tellOfTheOther(owner, notes.running());

  const system = new System({ home, notes });
  let ending;
  const finish = (code, reason) =>
    (ending ??= (async () => {
      say(reason);
      await system.stop();
      notes.forget();
      unlock(lock);
      say('Stopped.');
      process.exit(code);
    })());
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => void finish(0, '\nStopping …'));
  system.onGivingUp = (reason) => void finish(1, `\n${reason}\nStopping …`);
  try {
    await step('Starting Inspectorate', () => notes.endLeftovers());
    const told = await system.start();
    if (ending) return;
    notes.publish(told.running);
    say(banner({ ...told.running, ...told.shown, seconds: ((Date.now() - began) / 1000).toFixed(1) }));
    system.fillDemo();
    if (values.watch) rebuildOnChange(system);
  } catch (error) {
    if (!ending) await finish(1, `\n${error instanceof Fault ? error.message : error.stack}\n`);
  }
});
