import { createHash, randomBytes } from 'node:crypto';

/** A text that cannot be guessed. */
export const secret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret: enough to know it again, not enough to use it. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
