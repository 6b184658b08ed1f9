import type { FastifyInstance } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { CountRequest } from '../http/limits.ts';

const prefix = '/oidc';

/**
 * Hands requests under `/oidc` to the provider before their body is read. Whatever a proxy or a browser said about the
 * address, the provider hears the public one.
 */
export const mountProvider = (
  server: FastifyInstance,
  provider: Provider,
  origin: string,
  count: CountRequest,
): void => {
  const handle = provider.callback();
  const { protocol, host } = new URL(origin);
  server.addHook('onRequest', async (request, reply) => {
    const { raw } = request;
    if (raw.url?.startsWith(`${prefix}/`) !== true) return;
    await count(request);
    Object.assign(raw.headers, {
      host,
      'x-forwarded-proto': protocol.slice(0, -1),
      'x-forwarded-host': host,
      'x-forwarded-for': request.ip,
    });
    reply.hijack();
    Object.assign(raw, { originalUrl: raw.url, url: raw.url.slice(prefix.length) });
    reply.raw.setHeader('x-content-type-options', 'nosniff');
    reply.raw.setHeader('referrer-policy', 'no-referrer');
    await handle(raw, reply.raw);
  });
};
