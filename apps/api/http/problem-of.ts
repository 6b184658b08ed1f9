import { HttpException } from '@nestjs/common';
import { Problem, Unavailable, Unknown } from '#libs/problem';

const byStatus: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'unauthenticated',
  404: 'unknown',
  413: 'bodyTooLarge',
  415: 'wrongMediaType',
  429: 'tooManyRequests',
};

/** PostgreSQL is away, starting, stopping or full: try again. */
const awayCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '08001',
];
const awayWords = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
];

interface Loose {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly statusCode?: unknown;
  readonly driverError?: unknown;
}

const isAway = (error: Loose): boolean =>
  awayCodes.includes(String(error.code)) ||
  awayWords.some((words) => String(error.message).includes(words)) ||
  (typeof error.driverError === 'object' && error.driverError !== null && isAway(error.driverError));

const loose = (error: unknown): Loose => (typeof error === 'object' && error !== null ? error : {});

/** Any error as a problem that can be told; what is nobody's fault but ours is 500 without any detail. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (isAway(loose(error))) return new Unavailable();
  const status = error instanceof HttpException ? error.getStatus() : Number(loose(error).statusCode ?? 500);
  if (status === 404 || status === 405 || status === 414) return new Unknown();
  if (status >= 400 && status < 500) return new Problem(status, byStatus[status] ?? 'badRequest');
  if (status === 503) return new Unavailable();
  return new Problem(500, 'internal');
};
