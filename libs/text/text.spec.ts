import { describe, expect, it } from '@jest/globals';
import { lifecycle } from '#libs/case';
import { derivationCodes, kinds, stages } from '#libs/regime';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { formatDay } from './day.ts';
import { languages, preferred } from './language.ts';
import { translator } from './translator.ts';
import { vi } from './vi.ts';

const flat = (tree: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value as object, `${path}${key}.`),
  );
const placeholders = (text: string): readonly string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('texts', () => {
  it.each([
    ['ar', ar],
    ['vi', vi],
  ])('has every text of the source, with its placeholders, in %s', (_language, tree) => {
    const texts = new Map(flat(tree));
    for (const [source, text] of flat(en)) {
      // Not every language has a form for one; each has one for others.
      const key = texts.has(source) ? source : source.replace(/_one$/, '_other');
      expect([key, texts.get(key)?.trim() ?? '']).not.toEqual([key, '']);
      expect([key, placeholders(texts.get(key) ?? '')]).toEqual([key, placeholders(text)]);
    }
  });

  it('names every action, event, kind, stage and derivation line that the code knows', () => {
    expect(Object.keys(lifecycle).filter((name) => !(name in en.action))).toEqual([]);
    expect(Object.values(lifecycle).flatMap(({ event }) => (event in en.event ? [] : [event]))).toEqual([]);
    expect(kinds.filter((kind) => !(kind in en.kind))).toEqual([]);
    expect(stages.filter((stage) => !(stage in en.stage))).toEqual([]);
    expect(derivationCodes.filter((code) => !(code in en.derivation))).toEqual([]);
  });

  it.each(languages)('isolates each value in %s', async (language) => {
    const say = await translator(language);
    expect(say('derivation.derivationPaused', { from: 'A', to: 'B' })).toMatch(/\u2068A\u2069.*\u2068B\u2069/);
    expect(() => say('action.unheardOf')).toThrow('No text');
  });

  it.each([
    [undefined, 'en'],
    ['fr', 'en'],
    ['ar-EG,en;q=0.8', 'ar'],
    ['en;q=0.2, vi;q=0.9', 'vi'],
    ['vi;q=0, *', 'en'],
    ['en;q=0, *;q=0.5', 'ar'],
  ])('prefers for %s the language %s', (header, language) => expect(preferred(header)).toBe(language));

  it('writes a day in long form', () => expect(formatDay('2026-11-26', 'en')).toBe('\u206826 November 2026\u2069'));
});
