import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { say } from './words.ts';

const sources = (...folders: readonly string[]): string =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
        .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
    )
    .join('\n');

const found = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, code]) => code ?? '')),
];

const ours = sources('apps/api', 'libs/problem');
const problems = found(ours, /(?:new Problem|super)\(\s*\d{3}, '(\w+)'/g);
const faults = [
  ...found(ours, /code: '(\w+)',\s*params: \{/g),
  ...found(sources('libs/case'), /params: \{ code: '(\w+)' \}/g),
];

describe('words', () => {
  it('are found in the sources', () => {
    expect(problems).toEqual(expect.arrayContaining(['unauthenticated', 'badJson', 'unknown']));
    expect(faults).toEqual(expect.arrayContaining(['unknownField', 'unknownDocument', 'absurdDate']));
  });

  it.each(['en', 'ar', 'vi'] as const)(
    'are there in %s for every problem and fault that the API can tell',
    (language) => {
      const wanting = [...problems.map((code) => `problem.${code}`), ...faults.map((code) => `fault.${code}`)].filter(
        (key) =>
          say(language, key, { max: 1, min: 1, expected: 'x', format: 'x', values: ['x'], what: 'x' }) ===
          key.split('.')[1],
      );
      expect(wanting).toEqual([]);
    },
  );
});
