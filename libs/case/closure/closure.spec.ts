import { describe, expect, it } from '@jest/globals';
import { act, fileOf } from '../../../test/support/case-at.ts';
import { executionAt, graveNotice, laterPeople } from '../../../test/support/execution.ts';

describe('a case after the vote', () => {
  it('comes to its archive', () => {
    expect(fileOf(executionAt('postClosure', { notice: graveNotice })).stage).toBe('postClosure');
  });
});
