import { describe, expect, it } from '@jest/globals';
import { proposalInput, stageOrder, terminalStages } from '#libs/case';
import { caseFilter, caseTab, searchWords } from './addresses.ts';
import { endNames, kindNames, stagePath } from './case/codes.ts';

describe('an address', () => {
  it.each([
    [{ stage: 'proposed' }, { stage: ['proposed'] }],
    [
      { stage: ['proposed', 'closed'], sort: '-opened' },
      { stage: ['proposed', 'closed'], sort: '-opened' },
    ],
    [{ sort: 'nonsense', stage: 7, subject: '1; drop' }, {}],
  ])('%j is understood as %j', (search, filter) => expect(caseFilter(search)).toEqual(filter));

  it('of an unknown tab leads to the usual one', () => expect(caseTab({ tab: 'nonsense' })).toEqual({}));
});

describe('the codes of the pages', () => {
  it('are those of the rules', () => {
    expect(stagePath).toEqual(stageOrder);
    expect(endNames).toEqual(terminalStages);
    expect([...kindNames].sort()).toEqual([...proposalInput.shape.kind.options].sort());
  });
});

describe('what is looked for, in the address', () => {
  it.each([
    [{ q: '  xã An ' }, { q: 'xã An' }],
    [{ q: 2026 }, { q: '2026' }],
    [{ q: '   ' }, {}],
    [{ q: ['a'] }, {}],
    [{}, {}],
  ])('%j is read as %j', (search, words) => {
    expect(searchWords(search)).toEqual(words);
  });
});
