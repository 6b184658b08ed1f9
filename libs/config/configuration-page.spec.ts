import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { configurationPage } from './configuration-page.ts';

it('docs/configuration.md is what the schema says (npm run configuration)', () => {
  expect(readFileSync('docs/configuration.md', 'utf8')).toBe(configurationPage());
});
