import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Problem } from '#libs/problem';

/** Headers that keep browsers from doing more with an answer than showing it. */
export const protect = async (server: FastifyInstance): Promise<void> => {
  await server.register(helmet, {
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'self'"], objectSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
  });
};

/** So many requests a minute for each person, or for each address without a token. */
export const limitRate = async (server: FastifyInstance, perMinute: number): Promise<void> => {
  await server.register(rateLimit, {
    max: perMinute,
    timeWindow: '1 minute',
    hook: 'preParsing',
    keyGenerator: (request) => (request.person === '' ? request.ip : request.person),
    errorResponseBuilder: (_request, context) =>
      new Problem(429, 'tooManyRequests', {}, Math.max(1, Math.ceil(context.ttl / 1000))),
  });
};
