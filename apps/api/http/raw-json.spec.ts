import { describe, expect, it } from '@jest/globals';
import { Invalid, Problem } from '#libs/problem';
import { parseJson } from './raw-json.ts';

const parsed = (text: string | Uint8Array): unknown => {
  try {
    return parseJson(Buffer.from(text as string));
  } catch (error) {
    return error;
  }
};

describe('a body of JSON', () => {
  it.each(['{"a":[1,"\\u0001",null]}', '"ưở"', '{"a":"\\ud83d\\ude00"}'])('%s is read', (text) => {
    expect(parsed(text)).toEqual(JSON.parse(text));
  });

  it.each(['', '{', '{"a":1,}', 'NaN'])('%j is none', (text) => {
    expect(parsed(text)).toMatchObject({ status: 400, code: 'badJson' });
  });

  it('that is no UTF-8 is none', () => {
    expect(parsed(new Uint8Array([0x22, 0xff, 0x22]))).toBeInstanceOf(Problem);
  });

  it.each([
    ['{"a":{"b/c":["\\u0000"]}}', '/a/b~1c/0', 'nulByte'],
    ['{"a":"\\udc00"}', '/a', 'loneSurrogate'],
    ['{"a":{"__proto__":1}}', '/a/__proto__', 'badKey'],
  ])('%s is refused with its place', (text, pointer, code) => {
    const error = parsed(text);
    expect(error).toBeInstanceOf(Invalid);
    expect((error as Invalid).errors).toEqual([expect.objectContaining({ pointer, code })]);
  });
});
