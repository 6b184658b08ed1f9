// Plays the journeys through the pages in a real browser, against a system of its own with a few demo cases.
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './paths.mjs';
import { Fault, main, say } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not here
  }
};

const chromium = () =>
  process.env.CHROMIUM ||
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram);

const cases = 40;

/** Starts the system and resolves with where its pages are, once its demo cases are written. */
async function startSystem(home) {
  const env = { ...process.env, INSPECTORATE_HOME: home, INSPECTORATE_DEMO_CASES: String(cases), PORT: '' };
  const child = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = () => {
    child.kill('SIGINT');
    return ended;
  };
  const written = () => readFileSync(join(home, 'logs', 'demo-cases.log'), 'utf8').includes(`${cases} demo cases, `);
  for (const limit = Date.now() + 180_000; Date.now() < limit && child.exitCode === null; await sleep(250)) {
    const pages = /^ {2}Pages\s+(\S+)/m.exec(output)?.[1];
    if (pages && output.includes('Stop ') && written()) return { pages, stop };
  }
  await stop();
  throw new Fault(`The system did not start:\n${output}`);
}

const play = (pages, browser, home) =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      BASE_URL: pages,
      CHROMIUM: browser,
      BROWSER_REPORT: join(home, 'browser.json'),
      BROWSER_OUTPUT: join(home, 'browser'),
    };
    const args = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'apps/web/playwright.config.ts'];
    spawn(process.execPath, [...args, ...process.argv.slice(2)], { cwd: root, env, stdio: 'inherit' }).once(
      'close',
      resolve,
    );
  });

await main(async () => {
  const browser = chromium();
  // Where everything is checked, leaving them out would count as passed.
  if (!browser && process.env.CI)
    throw new Fault('No Chromium is here, and CI must play the journeys through the pages.');
  if (!browser)
    return say('No Chromium is here: the journeys through the pages are left out. Set CHROMIUM to its path.');
  const home = mkdtempSync(join(tmpdir(), 'inspectorate-browser-'));
  const { pages, stop } = await startSystem(home);
  const code = await play(pages, browser, home);
  await stop();
  if (code === 0) rmSync(home, { recursive: true, force: true });
  else say(`What was seen is kept in ${home}.`);
  process.exitCode = code ?? 1;
});
