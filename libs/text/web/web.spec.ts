import { describe, expect, it } from '@jest/globals';
import { texts as ar } from './all-ar.ts';
import { texts as en } from './all-en.ts';
import { texts as vi } from './all-vi.ts';

const flat = (tree: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value as object, `${path}${key}.`),
  );
const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
/** Some forms of a counted text say the number in a word. */
const isCounted = (key: string): boolean => /_(zero|one|two)$/.test(key);

describe('the texts of the pages', () => {
  it.each([
    ['ar', ar],
    ['vi', vi],
  ])('have every text of the source, with what is filled in, in %s', (_language, tree) => {
    const texts = new Map(flat(tree.web));
    for (const [source, text] of flat(en.web)) {
      const key = texts.has(source) ? source : source.replace(/_one$/, '_other');
      expect([key, texts.get(key) ?? '']).not.toEqual([key, '']);
      if (!isCounted(key)) expect([key, placeholders(texts.get(key) ?? '')]).toEqual([key, placeholders(text)]);
    }
  });

  it('are Arabic in Arabic', () => {
    const latin = flat(ar.web).filter(([, text]) => /[A-Za-z]{4,}/.test(text.replace(/\{\{\w+\}\}/g, '')));
    expect(latin).toEqual([]);
  });
});
