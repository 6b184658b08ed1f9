// Everything that can be known without a server: formatting, lint, import rules, types, the specs of the rules
// (replay of the recorded histories included) in two time zones, and whether generated files are up to date.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { main, say } from './say.mjs';
import { run, runSteps } from './steps.mjs';

const node = process.execPath;
const bin = (path) => [node, join('node_modules', path)];
const fromSource = [
  node,
  '--conditions=inspectorate',
  '--disable-warning=ExperimentalWarning',
  '--import',
  './scripts/typescript.mjs',
];
const jest = [
  node,
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

const folders = ['libs', 'workflows', 'activities', 'apps', 'test'];

/** Files that a command writes. They are kept in the repository so that people can read and compare them. */
const generated = [
  { files: ['docs/configuration.md'], by: 'configuration', source: 'scripts/configuration.mjs' },
  { files: ['docs/lifecycle.md', 'README.md'], by: 'lifecycle', source: 'apps/cli/lifecycle.ts' },
  { files: ['openapi.json'], by: 'openapi', source: 'apps/cli/openapi.ts' },
  { files: ['apps/web/src/generated/api.ts'], by: 'web-types', source: 'scripts/web-types.mjs' },
];

const read = (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined);

const putBack = (file, content) =>
  content === undefined ? rmSync(join(root, file), { force: true }) : writeFileSync(join(root, file), content);

/** Generates once more and compares; puts back what was there, because a check changes nothing. */
async function compare({ files, by, source }) {
  const before = files.map(read);
  const { passed, output } = await run([...fromSource, source]);
  const stale = files.filter((file, index) => read(file) !== before[index]);
  for (const [index, file] of files.entries()) putBack(file, before[index]);
  if (!passed) return { passed, output };
  return {
    passed: stale.length === 0,
    output: stale.map((file) => `${file} is out of date: npm run ${by}`).join('\n'),
  };
}

const rulesIn = (zone) => run([...jest, '--selectProjects=rules', '--silent'], { env: { TZ: zone } });

const steps = [
  {
    name: 'formatting (prettier)',
    work: () => run([...bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
  },
  { name: 'lint (eslint)', work: () => run([...bin('eslint/bin/eslint.js'), '--max-warnings=0', ...folders]) },
  {
    name: 'import rules (dependency-cruiser)',
    work: () =>
      run([...bin('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', ...folders]),
  },
  { name: 'types (tsc)', work: () => run([...bin('typescript/bin/tsc'), '--noEmit']) },
  { name: 'types of the pages (tsc)', work: () => run([...bin('typescript/bin/tsc'), '--noEmit', '-p', 'apps/web']) },
  { name: 'sizes of the pages', work: () => run([node, 'scripts/web-sizes.mjs']) },
  { name: "the rules' specs, TZ=UTC", work: () => rulesIn('UTC') },
  { name: "the rules' specs, TZ=Asia/Tokyo", work: () => rulesIn('Asia/Tokyo') },
  ...generated.map((each) => ({ name: `${each.files.join(', ')} up to date`, work: () => compare(each) })),
];

await main(async () => {
  const failed = await runSteps(steps);
  say(
    failed.length === 0
      ? `\n${steps.length} checks passed.`
      : `\n${failed.length} of ${steps.length} checks failed: ${failed.join('; ')}`,
  );
  if (failed.length > 0) process.exit(1);
});
