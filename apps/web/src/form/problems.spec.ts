import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { text } from '#libs/case';
import { fieldOf } from './field.ts';
import { applyProblem } from './problems.ts';

const form = fieldOf(z.strictObject({ reason: text(100), list: z.array(z.strictObject({ name: text(10) })) }));
const fault = (pointer: string) => ({ pointer, code: 'missing', params: {}, detail: 'Missing.' });

describe('a fault', () => {
  it.each([
    ['a field', '/reason', { place: 'reason', name: 'reason', detail: 'Missing.' }],
    ['a field in a list', '/list/1/name', { place: 'list.1.name', name: 'name', detail: 'Missing.' }],
    ['a list', '/list', { place: 'list', name: 'list', detail: 'Missing.' }],
    ['nothing shown', '/unheardOf', { detail: 'Missing.' }],
    ['the whole input', '', { detail: 'Missing.' }],
  ])('of %s is told at its place', (_what, pointer, expected) =>
    expect(applyProblem({ errors: [fault(pointer)] }, form)).toEqual([expected]),
  );
});
