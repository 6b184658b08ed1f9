import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../database.ts';
import type { Entrance } from '../session/entrance.ts';
import type { Settings } from '../settings.ts';
import { pagePolicy } from './style.ts';

/** What the pages around signing in stand on. */
export interface PageParts {
  readonly settings: Settings;
  readonly database: Database;
  readonly entrance: Entrance;
}

/** Sends a page; it is kept nowhere. */
export const send = (reply: FastifyReply, page: string, status = 200): FastifyReply =>
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', pagePolicy)
    .header('cache-control', 'no-store')
    .header('vary', 'cookie, accept-language')
    .send(page);

/** The fields of a form; one that is sent twice counts once, and a file is none. */
export const fieldsOf = (request: FastifyRequest): Readonly<Record<string, string>> =>
  (request.body ?? {}) as Readonly<Record<string, string>>;
