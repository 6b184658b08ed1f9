import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '#libs/problem';
import type { Keys } from '#libs/config';
import { cookieIn, sessionCookie } from '../session/cookie.ts';
import { refuseForeign } from '../session/same-origin.ts';
import type { Session, Sessions } from '../session/sessions.ts';
import { isWebFile } from '../web/serve-web.ts';
import type { CountRequest } from './limits.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; empty for health, documentation and the pages around signing in. */
    person: string;
    /** The session of the browser, when the request came with its cookie. */
    session?: Session;
  }
}

const open = [
  '/health/live',
  '/health/ready',
  '/openapi.json',
  '/docs',
  '/session/sign-in',
  '/session/callback',
  '/session/failed',
  '/session/signed-out',
];
/** Pages that look after themselves. */
const openUnder = ['/oidc/', '/sign-in/', '/account/', '/welcome/'];

/** A calendar cannot sign in; its address is a secret, and guessing is counted. */
const isFeed = (url: string): boolean => url.startsWith('/calendar-feeds/');

/** What works for strangers; nothing else works without a token or a session. */
export const isOpen = (url: string): boolean => {
  const path = url.split('?')[0] ?? '';
  return open.includes(path) || openUnder.some((prefix) => path.startsWith(prefix)) || isFeed(url) || isWebFile(url);
};

/** These are asked by the page itself, again and again: they keep no session alive. */
const idle = ['/events', '/session'];
const isActive = (url: string): boolean => !idle.includes(url.split('?')[0] ?? '');

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

/** Where people are known from. */
export interface Credentials {
  readonly keys: Keys;
  readonly sessions: Sessions;
  /** The public origin, for cookies and for what may ask with them. */
  readonly origin: string;
}

/** A request that brings a token is judged by it alone, whatever cookie came along. */
const whoAsks = ({ keys, sessions, origin }: Credentials): ((request: FastifyRequest) => Promise<string>) => {
  const verify = verifier(keys);
  return async (request) => {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const token = bearer.exec(authorization)?.[1];
      return token === undefined ? '' : verify(token).catch(() => '');
    }
    const cookie = cookieIn(request, sessionCookie, origin);
    const session = cookie === undefined ? undefined : await sessions.find(cookie, isActive(request.url));
    if (session === undefined) return '';
    request.session = session;
    return session.person;
  };
};

/**
 * Finds out who asks before anything else of a request is looked at, its body least of all. Requests are counted
 * before strangers are turned away, so that they cannot go on trying.
 */
export const signIn = (server: FastifyInstance, credentials: Credentials, count: CountRequest): void => {
  const ask = whoAsks(credentials);
  server.decorateRequest('person', '');
  server.addHook('onRequest', async (request) => {
    if (isFeed(request.url)) await count(request);
    if (isOpen(request.url)) return;
    request.person = await ask(request);
    await count(request);
    if (request.person === '') throw new Problem(401, 'unauthenticated');
    if (request.session !== undefined) refuseForeign(request, credentials.origin);
  });
};
