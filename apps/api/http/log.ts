import type { LoggerService } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';
import type { Metrics } from './metrics.ts';

/** One line a request; never a payload, a name or a title. Errors carry their message and place only. */
export const makeLog = (level: string): Logger =>
  pino({
    level,
    base: { process: 'api' },
    redact: ['req.headers.authorization', '*.authorization', 'err.parameters', 'err.query', 'err.detail', 'err.where'],
    serializers: {
      err: (error: unknown) => ({
        type: error instanceof Error ? error.name : typeof error,
        code: (error as { code?: unknown } | null)?.code,
        // A message of the database or of a library may quote values; its first line without quotations is enough to find it.
        message: String((error as Error).message)
          .split('\n')[0]
          ?.replaceAll(/(["'`]).*?\1/g, '…'),
        stack: error instanceof Error ? error.stack?.split('\n').slice(1, 12).join('\n') : undefined,
      }),
    },
  });

/** Nest's own lines in the same log. */
export const nestLog = (log: Logger): LoggerService => ({
  log: (message: unknown) => log.debug(String(message)),
  warn: (message: unknown) => log.warn(String(message)),
  error: (message: unknown, stack: unknown) =>
    log.error({ stack: typeof stack === 'string' ? stack : undefined }, String(message)),
});

/** Writes and counts every answer. */
export const observe = (server: FastifyInstance, log: Logger, metrics: Metrics): void => {
  server.addHook('onSend', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.requests.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
    log.info(
      {
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        actor: request.person || undefined,
        traceId: request.id,
      },
      'request',
    );
  });
};
