import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { StandardSchemaSerializerInterceptor, StandardSchemaValidationPipe } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { faultsOf, Invalid, Unknown } from '#libs/problem';
import { ApiModule } from './api.module.ts';
import { limitRate, protect } from './http/limits.ts';
import { nestLog, observe } from './http/log.ts';
import { publish } from './http/openapi.ts';
import { languageOf } from './http/language.ts';
import { ProblemFilter, problemType } from './http/problem.filter.ts';
import { toProblemView } from './http/problem-view.ts';
import { readOnlyJson } from './http/raw-json.ts';
import { signIn } from './http/sign-in.ts';
import { acceptUploads } from './document/upload.ts';
import { mountProvider } from './oidc/mount.ts';
import { servePages } from './page/pages.ts';
import type { Parts } from './parts.ts';
import { answeringUrl, serveWeb } from './web/serve-web.ts';
import { readWebFiles } from './web/web-files.ts';

const megabyte = 1024 * 1024;

const adapterFor = (parts: Parts): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: megabyte,
    requestTimeout: 60_000,
    trustProxy: parts.settings.trustProxy,
    forceCloseConnections: true,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    multipart: false,
    rewriteUrl: answeringUrl,
    // The router refuses an address that it cannot read before any hook runs.
    frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      const language = languageOf(request.headers['accept-language']);
      void reply
        .code(404)
        .header('content-type', problemType)
        .header('content-language', language)
        .send(JSON.stringify(toProblemView(new Unknown(), language, request.id)));
    },
  });

/** Whoever asks is known from here on; the ways to get known are open to everybody. */
const letIn = async (server: FastifyInstance, parts: Parts): Promise<void> => {
  const { entrance, keys, settings } = parts;
  const origin = settings.publicUrl;
  const count = await limitRate(server, settings.rateLimit);
  signIn(server, { keys, sessions: entrance.sessions, origin }, count);
  if (entrance.own !== undefined) mountProvider(server, entrance.own, origin, count);
  await servePages(server, parts, count);
};

/** The API, ready to listen; the caller opens and closes its parts. */
export const createApi = async (parts: Parts): Promise<NestFastifyApplication> => {
  const adapter = adapterFor(parts);
  const server = adapter.getInstance<FastifyInstance>();
  observe(server, parts.log, parts.metrics);
  await protect(server);
  await letIn(server, parts);
  readOnlyJson(server);
  serveWeb(server, readWebFiles());
  await acceptUploads(server, parts.settings.uploadLimit);
  const api = await NestFactory.create<NestFastifyApplication>(ApiModule.with(parts), adapter, {
    bodyParser: false,
    logger: nestLog(parts.log),
    abortOnError: false,
  });
  api.useGlobalFilters(new ProblemFilter(parts.log, parts.metrics));
  api.useGlobalPipes(
    new StandardSchemaValidationPipe({
      errorHttpStatusCode: 422,
      exceptionFactory: (issues) => new Invalid(faultsOf(issues)),
    }),
  );
  api.useGlobalInterceptors(new StandardSchemaSerializerInterceptor(api.get(Reflector)));
  publish(api);
  await api.init();
  return api;
};
