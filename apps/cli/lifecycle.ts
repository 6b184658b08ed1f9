import { readFile, writeFile } from 'node:fs/promises';
import {
  actionNames,
  chapters,
  isTerminal,
  rowOf,
  spelledOut,
  stageOrder,
  terminalStages,
  type ActionName,
} from '#libs/case';

/** Which named group, if any, a row's stages were written as: shown as it is written. */
const fromText = (name: ActionName): string => rowOf(name).from.join(', ') || '—';

const table = (names: readonly ActionName[]): readonly string[] => [
  '| action | from | to | by | needs | event |',
  '|---|---|---|---|---|---|',
  ...names.map((name) => {
    const row = rowOf(name);
    return `| ${name} | ${fromText(name)} | ${row.to} | ${row.by.join(', ')} | ${row.needs.join(', ') || '–'} | ${row.event} |`;
  }),
];

/** One arrow for each pair of stages, labelled with the actions that lead from one to the other. */
const arrows = (): readonly string[] => {
  const labels = new Map<string, string[]>();
  for (const name of actionNames) {
    const row = rowOf(name);
    if (row.to === '=') continue;
    // Exits that exist everywhere would hide the path: the table lists them.
    const from = row.from.length === 0 ? ['[*]'] : spelledOut(row.from);
    if (from.length > 3) continue;
    for (const stage of from) {
      const key = `${stage} --> ${row.to}`;
      labels.set(key, [...(labels.get(key) ?? []), name]);
    }
  }
  return [...labels].map(([arrow, names]) => `  ${arrow} : ${names.join(', ')}`);
};

export const picture = (): string =>
  ['```mermaid', 'stateDiagram-v2', '  direction TB', ...arrows(), '  archived --> [*]', '```'].join('\n');

/** The lifecycle as people read it: a picture, and the table by chapter. */
export const lifecycleDocument = (): string =>
  [
    '# Lifecycle',
    '',
    'Generated from the rows in `libs/case` by `npm run lifecycle`; a test fails when it is out of date.',
    'A † marks what only the input can answer. A stage that the profile of the kind skips is passed over.',
    '',
    picture(),
    '',
    `Stages in their order: ${stageOrder.join(', ')}.`,
    '',
    `Ends: ${terminalStages.filter(isTerminal).join(', ')}.`,
    ...Object.entries(chapters).flatMap(([chapter, rows]) => [
      '',
      `## ${chapter}`,
      '',
      ...table(Object.keys(rows) as ActionName[]),
    ]),
    '',
  ].join('\n');

const start = '<!-- lifecycle -->';
const end = '<!-- /lifecycle -->';

/** The README with its picture brought up to date. */
export const withPicture = (readme: string): string => {
  const [before, rest] = [readme.split(start)[0] ?? '', readme.split(end)[1]];
  if (rest === undefined) throw new Error(`README.md has no place for the picture: ${start} … ${end}`);
  return `${before}${start}\n\n${picture()}\n\n${end}${rest}`;
};

if (process.argv[1]?.endsWith('lifecycle.js') === true || process.argv[1]?.endsWith('lifecycle.ts') === true) {
  await writeFile('docs/lifecycle.md', lifecycleDocument());
  await writeFile('README.md', withPicture(await readFile('README.md', 'utf8')));
  process.stdout.write('docs/lifecycle.md and the picture in README.md are up to date.\n');
}
