import { describe, expect, it } from '@jest/globals';
import { requirements, type Requirement } from '#libs/case';
import { reason as ar } from './ar.ts';
import { reason as en } from './en.ts';
import { reason as vi } from './vi.ts';

const codes = Object.keys(requirements);
const facts = Object.entries<Requirement>(requirements)
  .filter(([, { remedy }]) => remedy === 'fact')
  .map(([code]) => `${code}Remedy`);
const standing = ['caseEnded', 'notYourPart', 'wrongStage', 'recused', 'notCleared', 'notForYou', 'staleVersion'];

describe.each(Object.entries({ en, ar, vi }))(
  'the reasons in %s',
  (_language, words: Readonly<Record<string, string>>) => {
    it.each([...standing, ...codes])('say why %s refuses', (code) => {
      expect(words[code]).toMatch(/\S.*[.。؟]$/);
    });

    it.each(facts)('say what helps: %s', (code) => {
      expect(words[code]).toMatch(/\S.*[.。؟]$/);
    });
  },
);
