import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { CaseFile } from './case-file.ts';
import type { CaseEvent } from './event.ts';

/** The same text for the same value, whatever the order of its keys (RFC 8785). Absent and `undefined` are the same. */
export const canonical = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Nothing to write in canonical form');
  return text;
};

/** SHA-256 over the canonical form, in lower-case hexadecimal. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(value))));

/** Texts of parts of files. A part never changes: what an event leaves alone is the same object in the file after it. */
const written = new WeakMap<object, string>();

const remembered = (part: object, write: () => string): string => {
  const known = written.get(part);
  if (known !== undefined) return known;
  const text = write();
  written.set(part, text);
  return text;
};

/** The canonical form, two levels deep put together from parts that were written before. */
const textOf = (value: unknown, levels = 2): string => {
  if (typeof value !== 'object' || value === null || levels < 0) return canonical(value);
  if (Array.isArray(value))
    return remembered(value, () => `[${value.map((item) => textOf(item, levels - 1)).join(',')}]`);
  return remembered(value, () => {
    const present = Object.entries(value).filter(([, item]) => item !== undefined);
    present.sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${present.map(([key, item]) => `${JSON.stringify(key)}:${textOf(item, levels - 1)}`).join(',')}}`;
  });
};

/** Tells whether two holders of a case have the same file. */
export const fileHash = (file: CaseFile): string => bytesToHex(sha256(utf8ToBytes(textOf(file))));

/** What the first event of a journal is chained to. */
export const noHash = '0'.repeat(64);

/** Chains an event to the one before it: whoever changes one event must change every later hash. */
export const journalHash = (previousHash: string, event: CaseEvent): string => hashOf([previousHash, event]);

/** What a command asks for, without who asks and when: the same idempotency key must always carry the same. */
export const requestHash = (request: {
  readonly case?: string;
  readonly action: string;
  readonly input: unknown;
}): string => hashOf(request);
