import { describe, expect, it } from '@jest/globals';
import type { CaseFile } from './case-file.ts';
import type { ActionName } from './lifecycle.ts';
import { unknownThings } from './named-things.ts';

const file = {
  allegedActs: [{ id: 'a1-1' }],
  overlaps: [{ id: 'o1' }],
  findings: [{ id: 'f7' }, { id: 'f8', withdrawn: true }],
  comments: [{ points: [{ id: 'k9-1' }] }],
  planItems: [{ id: 'p3-1' }],
  opinions: [{ id: 'r4' }],
} as unknown as CaseFile;

const rows: readonly (readonly [ActionName, object, readonly string[]])[] = [
  ['checkLimitation', { acts: [{ act: 'a1-1' }, { act: 'a1-2' }] }, ['/acts/1/act']],
  ['settleOverlap', { overlap: 'o1' }, []],
  ['settleOverlap', { overlap: 'o2' }, ['/overlap']],
  ['withdrawFinding', { finding: 'f7' }, []],
  ['withdrawFinding', { finding: 'f6' }, ['/finding']],
  ['withdrawFinding', { finding: 'f8' }, ['/finding']],
  ['answerComments', { answers: [{ point: 'k1-1' }, { point: 'k9-1' }] }, ['/answers/0/point']],
  ['returnWithQuestions', { questions: [{ item: 'p3-1' }, { item: 'p3-9' }] }, ['/questions/1/item']],
  ['fileDocument', { opinions: ['r4', 'r5'] }, ['/opinions/1']],
  ['approveProposal', { remarks: '' }, []],
];

describe('what an input names by its id', () => {
  it.each(rows)('%s %j has no place for it in the case at %j', (name, input, places) => {
    expect(unknownThings(name, file, input)).toEqual(places);
  });
});
