import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { languageOf } from './language.ts';
import { problemOf } from './problem-of.ts';
import { toProblemView } from './problem-view.ts';
import type { Metrics } from './metrics.ts';

export const problemType = 'application/problem+json; charset=utf-8';

/** Writes every error as `application/problem+json` (RFC 9457), in the language that was asked for. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Logger,
    private readonly metrics: Metrics,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.status >= 500) this.log.error({ err: error, traceId: request.id }, problem.code);
    const view = toProblemView(problem, languageOf(request.headers['accept-language']), request.id);
    for (const reason of view.reasons ?? []) this.metrics.refusals.inc({ code: reason.code });
    if (reply.sent || reply.raw.headersSent) return;
    if (problem.retryAfter !== undefined) void reply.header('retry-after', String(problem.retryAfter));
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
    void reply
      .status(problem.status)
      .header('content-type', problemType)
      .header('vary', 'accept-language')
      .header('content-language', languageOf(request.headers['accept-language']))
      .send(JSON.stringify(view));
  }
}
