import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { actionNames, rowOf } from '#libs/case';
import { convertSchema, jsonSchemaOf } from './json-schema.ts';

describe('JSON Schema', () => {
  it.each(actionNames)('of the input of %s can be compiled', (name) => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    expect(ajv.compile(jsonSchemaOf(rowOf(name).input, 'input'))).toBeInstanceOf(Function);
  });

  it('names a component by its id, and its output apart where that differs', () => {
    const inner = z.object({ a: z.string().default('x') }).meta({ id: 'Inner' });
    const outer = z.object({ inner }).meta({ id: 'Outer' });
    expect(Object.keys(convertSchema(outer, 'input')?.components ?? {}).sort()).toEqual(['Inner', 'Outer']);
    expect(Object.keys(convertSchema(outer, 'output')?.components ?? {}).sort()).toEqual([
      'InnerOutput',
      'OuterOutput',
    ]);
  });

  it('tells apart by a property what zod tells apart by it', () => {
    const union = z.discriminatedUnion('type', [
      z.object({ type: z.literal('a') }),
      z.object({ type: z.literal('b') }),
    ]);
    expect(jsonSchemaOf(union, 'input')).toMatchObject({
      oneOf: expect.any(Array),
      discriminator: { propertyName: 'type' },
    });
  });
});
