import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '#libs/problem';
import { languages, type Language } from '#libs/text';
import { languageOf } from '../http/language.ts';
import type { CountRequest } from '../http/limits.ts';
import { problemOf } from '../http/problem-of.ts';
import { cookieIn, languageCookie, setCookie } from '../session/cookie.ts';
import { isFromOwnPage } from '../session/same-origin.ts';
import { accountRoutes } from './account-routes.ts';
import { send, type PageParts } from './send.ts';
import { outcomePage } from './sign-in-page.ts';
import { sessionRoutes } from './session-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { welcomeRoutes } from './welcome-routes.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The language of a page: as chosen on it, or before, or as the browser wants it. */
    language: Language;
  }
}

const languageNamed = (name: unknown): Language | undefined => languages.find((language) => language === name);

const year = 31_536_000;

const chooseLanguage = (request: FastifyRequest, reply: FastifyReply, origin: string): void => {
  const chosen = languageNamed((request.query as Record<string, unknown>)['language']);
  if (chosen !== undefined) setCookie(reply, languageCookie, chosen, origin, year);
  request.language =
    chosen ??
    languageNamed(cookieIn(request, languageCookie, origin)) ??
    languageOf(request.headers['accept-language']);
};

const sendFault = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  const { status, retryAfter } = problemOf(error);
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  if (status >= 500) request.log.error(error);
  void send(reply, outcomePage(request.language, 'failed', status === 429 ? 'tooMany' : 'failedText'), status);
};

/** Serves the pages that work without any script: signing in and out, passwords, sessions. */
export const servePages = async (server: FastifyInstance, parts: PageParts, count: CountRequest): Promise<void> => {
  const origin = parts.settings.publicUrl;
  await server.register(async (scope) => {
    scope.decorateRequest('language', 'en');
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 16_384 },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.setErrorHandler(sendFault);
    scope.addHook('onRequest', async (request, reply) => {
      chooseLanguage(request, reply, origin);
      await count(request);
      if (request.method === 'POST' && !isFromOwnPage(request, origin)) throw new Problem(403, 'foreignPage');
    });
    sessionRoutes(scope, parts);
    signInRoutes(scope, parts);
    accountRoutes(scope, parts);
    welcomeRoutes(scope, parts);
  });
};
