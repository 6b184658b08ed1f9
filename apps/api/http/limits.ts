import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '#libs/problem';

/** Headers that keep browsers from doing more with an answer than showing it. */
export const protect = async (server: FastifyInstance): Promise<void> => {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Components of the pages place themselves by inline styles.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  });
};

/** Counts a request; throws when its person, or without a token its address, has sent too many. */
export type CountRequest = (request: FastifyRequest) => Promise<void>;

/** So many requests a minute for each person, or for each address without a token. */
export const limitRate = async (server: FastifyInstance, perMinute: number): Promise<CountRequest> => {
  await server.register(rateLimit, { global: false });
  const check = server.createRateLimit({
    max: perMinute,
    timeWindow: '1 minute',
    keyGenerator: (request) => (request.person === '' ? request.ip : request.person),
  });
  return async (request) => {
    const count = await check(request);
    if (!count.isAllowed && count.isExceeded)
      throw new Problem(429, 'tooManyRequests', {}, Math.max(1, count.ttlInSeconds));
  };
};
