import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { descriptionText } from './description.ts';

describe('openapi.json', () => {
  it('is what the code says', async () => {
    expect(await readFile('openapi.json', 'utf8')).toBe(await descriptionText());
  });

  it('refers to nothing that is not in it', async () => {
    const text = await descriptionText();
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, unknown> } };
    const named = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in components.schemas))).toEqual([]);
  });
});
