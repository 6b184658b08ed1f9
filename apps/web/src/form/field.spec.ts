import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { actionNames, documentRef, id, proposalInput, rowOf, text, thing } from '#libs/case';
import { texts } from '../../../../libs/text/web/all-en.ts';
import { fieldOf } from './field.ts';
import { allFields, inputOf, startOf } from './values.ts';

const people = (name: (typeof actionNames)[number]): boolean =>
  rowOf(name).by.some((party) => party !== 'clock' && party !== 'engine');

const everyField = [fieldOf(proposalInput), ...actionNames.filter(people).map((name) => fieldOf(rowOf(name).input))]
  .flatMap(allFields)
  .filter(({ name }) => name !== '');

describe('the forms of all actions', () => {
  it('have a label for each field (libs/text/web/field)', () =>
    expect([...new Set(everyField.map(({ name }) => name))].filter((name) => !(name in texts.web.field))).toEqual([]));

  it('have words for each choice (libs/text/web/choice)', () => {
    const values = everyField.flatMap((field) => (field.kind === 'choice' ? field.values : []));
    const trees = [texts.web.choice, texts.document, texts.kind, texts.party, texts.grade, texts.severity, texts.stage];
    expect([...new Set(values)].filter((value) => !trees.some((tree) => value in tree))).toEqual([]);
  });
});

describe('a field', () => {
  const schema = z.strictObject({
    short: text(100),
    long: text(2_000).exactOptional(),
    document: documentRef,
    person: id,
    measures: z.array(thing).default([]),
    sure: z.boolean(),
  });
  const form = fieldOf(schema);

  it('is of the kind that its schema asks for', () => {
    const kinds = form.kind === 'group' ? form.fields.map(({ kind, optional }) => [kind, optional]) : [];
    expect(kinds).toEqual([
      ['text', false],
      ['text', true],
      ['document', false],
      ['reference', false],
      ['list', true],
      ['yes', false],
    ]);
  });

  it('that was left empty is not sent', () =>
    expect(inputOf(form, startOf(form))).toEqual({ measures: [], sure: false }));

  it('of which one of two ways was chosen sends that way', () => {
    const either = fieldOf(z.union([z.strictObject({ line: text(10) }), z.literal('team')]));
    expect(inputOf(either, { way: 0, values: [{ line: 'A' }, ''] })).toEqual({ line: 'A' });
    expect(inputOf(either, { way: 1, values: [{ line: '' }, ''] })).toBe('team');
  });
});
