import type { FastifyRequest } from 'fastify';
import { Problem } from '#libs/problem';

/** What the web application sends with everything that changes something; a form of another page cannot. */
export const ownHeader = { name: 'X-Requested-With', value: 'inspectorate' } as const;

const harmless = ['GET', 'HEAD', 'OPTIONS'];

/** Whether a browser says that a page of ours asked. Its own word counts first; old browsers send the origin only. */
export const isFromOwnPage = (request: FastifyRequest, origin: string): boolean => {
  const { 'sec-fetch-site': site, origin: sent } = request.headers;
  return site === undefined ? sent === origin : site === 'same-origin';
};

/** Refuses what changes something and comes with a cookie, unless a page of ours asked for it (CSRF). */
export const refuseForeign = (request: FastifyRequest, origin: string): void => {
  if (harmless.includes(request.method)) return;
  const marked = request.headers[ownHeader.name.toLowerCase()] === ownHeader.value;
  if (!marked || !isFromOwnPage(request, origin)) throw new Problem(403, 'foreignPage');
};
