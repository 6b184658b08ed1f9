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

/** Tells whether two holders of a case have the same file. */
export const fileHash = (file: CaseFile): string => hashOf(file);

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
