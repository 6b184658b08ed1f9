import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Refused } from '#libs/problem';
import { toProblemView } from './problem-view.ts';
import { say, tell } from './words.ts';

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

describe('parameters', () => {
  const rung = { reference: 'ab12cd34', rule: 'D18', dueDate: '2026-11-26' };
  const bad = { expected: 'a', format: 'b', max: 3 };

  it.each([
    ['en', 'Decide on the proposal', '26 November 2026'],
    ['ar', 'البت في اقتراح التفتيش', '26 نوفمبر 2026'],
    ['vi', 'Quyết định về đề xuất kiểm tra', '26 tháng 11, 2026'],
  ] as const)('are words in %s, each isolated once', (language, rule, date) => {
    const text = tell(language, 'UTC', 'notification.R4', rung);
    expect(text).toContain(`\u2068${rule}\u2069`);
    expect(text).toContain(`\u2068${date}\u2069`);
    expect(text).not.toMatch(/\u2068\u2068|\u2069\u2069/);
  });

  it.each([
    ['en', 'a, b and c'],
    ['ar', 'a وb وc'],
    ['vi', 'a, b và c'],
  ] as const)('are joined in %s as the language joins them', (language, list) => {
    expect(tell(language, 'UTC', 'fault.notOneOf', { values: ['a', 'b', 'c'] })).toContain(`\u2068${list}\u2069`);
  });

  it('stay as they are when they are ids', () => {
    expect(tell('en', 'UTC', 'fault.notOneOf', { values: ['0198-ab'] })).toContain('0198-ab');
  });

  it('stay raw where machines read them', () => {
    const params = { stage: 'proposed', from: ['selfReport'] };
    const view = toProblemView(new Refused([{ code: 'wrongStage', params }]), 'vi', 't');
    expect(view.reasons?.[0]).toMatchObject({ code: 'wrongStage', params });
    expect(tell('vi', 'UTC', 'fault.tooBig', bad)).toContain('3');
  });
});
