import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { pages } from '#libs/contract';
import type { WebFile, WebFiles } from './web-files.ts';

const apiPrefix = '/api';
const indexPage = '/index.html';
const known: ReadonlySet<string> = new Set(pages);

const pathOf = (url: string): string => url.split('?')[0] ?? '';

/** Whether a browser goes to a page; programs that ask the same address for JSON still reach the API. */
const goesToPage = ({ method, url = '', headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  headers.accept?.includes('text/html') === true &&
  known.has(pathOf(url).split('/')[1] ?? '');

/** The address that answers: pages call the API under a prefix, because pages and API have the same addresses. */
export const answeringUrl = (request: IncomingMessage): string => {
  const { url = '/' } = request;
  if (url.startsWith(`${apiPrefix}/`)) return url.slice(apiPrefix.length);
  return goesToPage(request) ? indexPage : url;
};

const headersOf = ({ type, hashed }: WebFile): Readonly<Record<string, string>> => ({
  'content-type': type,
  'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  vary: 'accept',
});

/** Serves the built pages by exact name; they are open to everybody, as they hold no data. */
export const serveWeb = (server: FastifyInstance, files: WebFiles): void => {
  for (const [path, file] of files) {
    server.route({
      method: ['GET', 'HEAD'],
      url: path,
      exposeHeadRoute: false,
      handler: async (_request, reply: FastifyReply) => reply.headers(headersOf(file)).send(file.bytes),
    });
  }
};

/** Whether the address belongs to the built pages. */
export const isWebFile = (url: string): boolean => {
  const path = pathOf(url);
  return path === indexPage || path === '/favicon.svg' || path.startsWith('/assets/');
};
