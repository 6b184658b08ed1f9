import { describe, expect, it } from '@jest/globals';
import { actionNames } from '#libs/case';
import { unfoundFacts } from './index.ts';

describe('facts', () => {
  it('are found for every action that declares some', () => {
    expect(unfoundFacts(actionNames)).toEqual([]);
  });
});
