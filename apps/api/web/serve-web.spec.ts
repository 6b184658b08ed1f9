import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import Fastify, { type FastifyInstance } from 'fastify';
import { answeringUrl, serveWeb } from './serve-web.ts';

const html = 'text/html,application/xhtml+xml,*/*;q=0.8';
const asked = (url: string, accept?: string, method = 'GET') =>
  ({ url, method, headers: { accept } }) as unknown as IncomingMessage;

describe('an address', () => {
  it.each([
    ['a page', '/cases', html, '/index.html'],
    ['a page below', '/cases/1?tab=people', html, '/index.html'],
    ['the start', '/', html, '/index.html'],
    ['the API, asked by a program', '/cases?limit=2', '*/*', '/cases?limit=2'],
    ['the API, asked without a wish', '/cases', undefined, '/cases'],
    ['the API, asked by a page', '/api/cases?limit=2', '*/*', '/cases?limit=2'],
    ['a document that a browser opens', '/api/cases/1/documents/2', html, '/cases/1/documents/2'],
    ['the documentation', '/docs', html, '/docs'],
    ['what only begins like the prefix', '/apiary', html, '/apiary'],
  ])('of %s (%s) is answered as such', (_what, url, accept, expected) =>
    expect(answeringUrl(asked(url, accept))).toBe(expected),
  );

  it('that is sent to is never a page', () => expect(answeringUrl(asked('/cases', html, 'POST'))).toBe('/cases'));
});

describe('the built pages', () => {
  let server: FastifyInstance;
  beforeAll(async () => {
    const file = (text: string, hashed: boolean) => ({ bytes: Buffer.from(text), type: 'text/html', hashed });
    server = Fastify({ rewriteUrl: answeringUrl });
    serveWeb(
      server,
      new Map([
        ['/index.html', file('page', false)],
        ['/assets/a-1234.js', file('script', true)],
      ]),
    );
    await server.ready();
  });
  afterAll(() => server.close());

  it.each([
    ['/tasks', 'page', 'no-cache'],
    ['/assets/a-1234.js', 'script', 'public, max-age=31536000, immutable'],
  ])('are served from %s', async (url, body, cached) => {
    const answer = await server.inject({ url, headers: { accept: html } });
    expect([answer.body, answer.headers['cache-control']]).toEqual([body, cached]);
  });

  it.each(['/assets/../package.json', '/assets/b.js'])('hold nothing at %s', async (url) =>
    expect((await server.inject({ url })).statusCode).toBe(404),
  );
});
