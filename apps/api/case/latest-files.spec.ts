import { describe, expect, it } from '@jest/globals';
import type { CaseFile } from '#libs/case';
import { LatestFiles } from './latest-files.ts';

const sealed = (sequence: number, hash: string, id = 'case') => ({ file: { id, sequence } as CaseFile, hash });

describe('the latest files', () => {
  it.each([
    ['a newer one', sealed(3, 'c'), 'c'],
    ['another one of the same age', sealed(2, 'other'), 'other'],
  ])('are replaced by %s', (_what, next, hash) => {
    const files = new LatestFiles();
    files.keep(sealed(2, 'b'));
    files.keep(next);
    expect(files.get('case')?.hash).toBe(hash);
  });

  it('are not replaced by an older one', () => {
    const files = new LatestFiles();
    files.keep(sealed(2, 'b'));
    files.keep(sealed(1, 'a'));
    expect(files.get('case')?.hash).toBe('b');
  });

  it('stay the same object as long as they have the same hash, so that their parts are known again', () => {
    const files = new LatestFiles();
    const first = sealed(2, 'b');
    files.keep(first);
    files.keep(sealed(2, 'b'));
    expect(files.get('case')).toBe(first);
  });

  it('are five hundred at most: those go first that were kept first', () => {
    const files = new LatestFiles();
    for (let nth = 0; nth <= 500; nth += 1) files.keep(sealed(1, 'a', `case-${nth}`));
    expect([files.get('case-0'), files.get('case-1')?.hash]).toEqual([undefined, 'a']);
  });
});
