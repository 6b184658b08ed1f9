import type { FastifyReply, FastifyRequest } from 'fastify';

/** Behind TLS the prefix makes browsers refuse the cookie from a neighbouring host or an unprotected page. */
const nameOf = (name: string, origin: string): string => (isProtected(origin) ? `__Host-${name}` : name);

const isProtected = (origin: string): boolean => origin.startsWith('https:');

const pairsOf = (header: string): readonly (readonly [string, string])[] =>
  header.split(';').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()] as const;
  });

/** The value of a cookie of ours; one that is there twice was tampered with and counts as none. */
export const cookieIn = (request: FastifyRequest, name: string, origin: string): string | undefined => {
  const wanted = nameOf(name, origin);
  const found = pairsOf(request.headers.cookie ?? '').filter(([given]) => given === wanted);
  return found.length === 1 && /^[\w-]{1,200}$/.test(found[0]?.[1] ?? '') ? found[0]?.[1] : undefined;
};

/** Sets a cookie that no script can read, until the browser closes or for some seconds; an empty value removes it. */
export const setCookie = (reply: FastifyReply, name: string, value: string, origin: string, seconds?: number): void => {
  const parts = [
    `${nameOf(name, origin)}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(isProtected(origin) ? ['Secure'] : []),
    ...(value === '' ? ['Max-Age=0'] : seconds === undefined ? [] : [`Max-Age=${seconds}`]),
  ];
  const before = [reply.getHeader('set-cookie') ?? []].flat().map(String);
  void reply.removeHeader('set-cookie').header('set-cookie', [...before, parts.join('; ')]);
};

export const sessionCookie = 'inspectorate';
export const languageCookie = 'inspectorate-language';
