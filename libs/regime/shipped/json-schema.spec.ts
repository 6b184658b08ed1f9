import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from '@jest/globals';
import { regimeJsonSchema } from './json-schema.ts';
import { shippedRegimes } from './index.ts';

const published: unknown = JSON.parse(readFileSync(new URL('./regime.schema.json', import.meta.url), 'utf8'));

describe('the published schema of regimes', () => {
  it('is current; `npm run regime -- schema` writes it anew', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(regimeJsonSchema())));
  });

  it.each(shippedRegimes.map((regime) => [regime.id, regime] as const))('accepts %s', (_id, regime) => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const accepts = ajv.compile(published as object);
    expect([accepts(regime), accepts.errors]).toEqual([true, null]);
    expect(accepts({ ...regime, colour: 'red' })).toBe(false);
  });
});
