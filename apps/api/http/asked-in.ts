import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Language } from './words.ts';
import { Problem } from '#libs/problem';
import { languageOf } from './language.ts';

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

/** The language in which the asker wants to read. */
export const AskedIn = createParamDecorator((_data: unknown, context: ExecutionContext): Language =>
  languageOf(requestOf(context).headers['accept-language']),
);

/** What protects a command from being done twice, or on something that has changed. */
export interface CommandHeaders {
  readonly key: string;
  /** The version that the sender saw; absent where nothing exists yet. */
  readonly expected?: number;
}

const keyOf = (request: FastifyRequest): string => {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key.trim().length === 0) throw new Problem(400, 'idempotencyKeyMissing');
  if (key.length > 200 || !/^[\x20-\x7e]+$/.test(key)) throw new Problem(400, 'idempotencyKeyBad');
  return key.trim();
};

/** `If-Match`: the version that the sender saw. */
export const expectedVersion = (request: FastifyRequest): number => {
  const tag = request.headers['if-match'];
  if (tag === undefined || tag.trim() === '') throw new Problem(428, 'versionMissing');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(tag.trim())?.[1];
  // A tag that we never gave matches nothing.
  if (version === undefined) throw new Problem(412, 'staleVersion');
  return Number(version);
};

/** `Idempotency-Key`, for a command that creates something. */
export const Key = createParamDecorator((_data: unknown, context: ExecutionContext): CommandHeaders => ({
  key: keyOf(requestOf(context)),
}));

/** `Idempotency-Key` and `If-Match`, read by the command itself: unknown things come before missing headers. */
export const commandHeaders = (request: FastifyRequest): CommandHeaders => ({
  key: keyOf(request),
  expected: expectedVersion(request),
});

/** `If-Match` alone, for a rehearsal: compared only when sent. */
export const expectedIfSent = (request: FastifyRequest): number | undefined =>
  request.headers['if-match'] === undefined ? undefined : expectedVersion(request);
