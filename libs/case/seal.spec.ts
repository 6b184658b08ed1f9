import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { CaseFile } from './case-file.ts';
import type { CaseEvent } from './event.ts';
import { canonical, fileHash, hashOf, journalHash, noHash, requestHash } from './seal.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const event = { sequence: 1, type: 'caseProposed', at: '2026-03-02T08:00:00.000Z' } as CaseEvent;

describe('the canonical form', () => {
  it.each([
    ['orders keys', { b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
    ['keeps the order of lists', [3, 1, 2], '[3,1,2]'],
    ['leaves absent things out', { a: undefined, b: null }, '{"b":null}'],
    ['writes numbers in one way', { a: 1.0, b: 1e21, c: 0.000001 }, '{"a":1,"b":1e+21,"c":0.000001}'],
    ['keeps letters of every script', { a: 'ấ ع' }, '{"a":"ấ ع"}'],
  ])('%s', (_what, value, text) => expect(canonical(value)).toBe(text));

  it('has nothing to say about nothing', () => expect(() => canonical(undefined)).toThrow('Nothing to write'));
});

describe('a hash', () => {
  it('is SHA-256 of the canonical form', () => expect(hashOf({ b: 'ấ', a: 1 })).toBe(sha256('{"a":1,"b":"ấ"}')));

  it('of a file is that of its canonical form, however often and in whatever order its parts are written', () => {
    const parts = { seen: [['u1', 1]], done: { b: { at: 'x', sequence: 1 }, a: undefined }, notice: null, é: 'ấ' };
    const file = parts as unknown as CaseFile;
    const next = { ...file, seen: [...file.seen, ['u2', 2] as const], stage: 'served' } as CaseFile;
    expect([fileHash(file), fileHash(next), fileHash(file)]).toEqual([hashOf(file), hashOf(next), hashOf(file)]);
    expect(fileHash(next)).toBe(hashOf(Object.fromEntries(Object.entries(next).reverse())));
  });

  it('chains an event to the one before it', () => {
    const first = journalHash(noHash, event);
    expect(first).toBe(sha256(canonical([noHash, event])));
    expect(journalHash(first, event)).not.toBe(first);
  });

  it('survives a database that orders keys anew', () => {
    const moved = Object.fromEntries(Object.entries(event).reverse()) as unknown as CaseEvent;
    expect(journalHash(noHash, moved)).toBe(journalHash(noHash, event));
  });

  it.each([
    ['input', { action: 'a', input: { x: 2 } }],
    ['action', { action: 'b', input: { x: 1 } }],
    ['case', { action: 'a', input: { x: 1 }, case: 'c' }],
  ])('of a request tells another %s', (_what, other) => {
    expect(requestHash(other)).not.toBe(requestHash({ action: 'a', input: { x: 1 } }));
  });
});
