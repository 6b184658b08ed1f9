import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '#libs/problem';
import type { Keys } from '#libs/config';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whom the token names; empty for health and documentation. */
    person: string;
  }
}

const open = ['/health/live', '/health/ready', '/openapi.json', '/docs'];

/** Health and documentation; nothing else works without a token. */
export const isOpen = (url: string): boolean => open.includes(url.split('?')[0] ?? '');

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;

const personOf = async (keys: Keys, request: FastifyRequest): Promise<string> => {
  const token = bearer.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) throw new Problem(401, 'unauthenticated');
  try {
    return await keys.verify(token);
  } catch {
    throw new Problem(401, 'unauthenticated');
  }
};

/** Verifies the token before anything else of a request is looked at, its body least of all. */
export const signIn = (server: FastifyInstance, keys: Keys): void => {
  server.decorateRequest('person', '');
  server.addHook('onRequest', async (request) => {
    if (!isOpen(request.url)) request.person = await personOf(keys, request);
  });
};
