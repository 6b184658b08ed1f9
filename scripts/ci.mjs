// What has to hold before a change lands: npm run check, npm test, and the two commands on a folder of their own.
// Its very last line is `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, say } from './say.mjs';
import { run, runSteps } from './steps.mjs';
import { tryStart } from './try-start.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'inspectorate-ci-'));
const report = join(scratch, 'tests.json');

/** Counts of Jest; a suite that could not run counts as one failed test, and so does a report that is missing. */
function countTests() {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const test = ['npm', 'test', '--', '--json', `--outputFile=${report}`];

const steps = [
  { name: 'npm run check', work: () => run(['npm', 'run', 'check'], { minutes: 8, show: true }) },
  { name: 'npm test', work: () => run(test, { minutes: 30, show: true }) },
  { name: 'npm start, stop, start again', work: () => tryStart(join(scratch, 'home')) },
  { name: 'npm run browser', work: () => run(['npm', 'run', 'browser'], { minutes: 8, show: true }) },
];

await main(async () => {
  const failed = await runSteps(steps);
  const tests = countTests();
  const others = failed.filter((name) => name !== 'npm test' || tests.failed === 0);
  rmSync(scratch, { recursive: true, force: true });
  say(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join('; ')}`);
  say('Left out: building the image (needs a Docker engine), Temporal on PostgreSQL and npm run bench (by hand).');
  say(`${tests.passed + steps.length - failed.length} passed, ${tests.failed + others.length} failed`);
  process.exitCode = failed.length === 0 && tests.failed === 0 ? 0 : 1;
});
