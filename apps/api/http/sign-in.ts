import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '#libs/problem';
import type { Keys } from '#libs/config';
import type { CountRequest } from './limits.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whom the token names; empty for health and documentation. */
    person: string;
  }
}

const open = ['/health/live', '/health/ready', '/openapi.json', '/docs'];

/** A calendar cannot sign in; its address is a secret, and guessing is counted. */
const isFeed = (url: string): boolean => url.startsWith('/calendar-feeds/');

/** Health, documentation and calendars; nothing else works without a token. */
export const isOpen = (url: string): boolean => open.includes(url.split('?')[0] ?? '') || isFeed(url);

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;
const mostKept = 2_000;
const keptFor = 60_000;

/** Verifies tokens and remembers for a minute whom it found, so that not every request pays for the signature. */
const verifier = (keys: Keys): ((token: string) => Promise<string>) => {
  const known = new Map<string, { readonly person: string; readonly until: number }>();
  return async (token) => {
    const found = known.get(token);
    if (found !== undefined && found.until > Date.now()) return found.person;
    const { person, expiresAt } = await keys.verify(token);
    if (known.size >= mostKept) known.clear();
    known.set(token, { person, until: Math.min(expiresAt, Date.now() + keptFor) });
    return person;
  };
};

const tokenIn = (request: FastifyRequest): string | undefined => bearer.exec(request.headers.authorization ?? '')?.[1];

/**
 * Verifies the token before anything else of a request is looked at, its body least of all. Requests are counted
 * before strangers are turned away, so that they cannot go on trying.
 */
export const signIn = (server: FastifyInstance, keys: Keys, count: CountRequest): void => {
  const verify = verifier(keys);
  server.decorateRequest('person', '');
  server.addHook('onRequest', async (request) => {
    if (isFeed(request.url)) await count(request);
    if (isOpen(request.url)) return;
    const token = tokenIn(request);
    request.person = token === undefined ? '' : await verify(token).catch(() => '');
    await count(request);
    if (request.person === '') throw new Problem(401, 'unauthenticated');
  });
};
