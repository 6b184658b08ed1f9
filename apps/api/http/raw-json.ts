import type { FastifyInstance } from 'fastify';
import { Invalid, Problem, type Fault } from '#libs/problem';

const deepest = 32;
const decoder = new TextDecoder('utf-8', { fatal: true });

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const faultIn = (text: string): string | undefined => {
  if (text.includes('\u0000')) return 'nulByte';
  return text.isWellFormed() ? undefined : 'loneSurrogate';
};

/** Texts that PostgreSQL or UTF-8 cannot hold, and nesting that nobody needs, each with its place. */
export const faultsIn = (value: unknown, pointer = '', depth = 0): readonly Fault[] => {
  if (depth > deepest) return [{ pointer, code: 'tooDeep', params: { max: deepest } }];
  if (typeof value === 'string') {
    const code = faultIn(value);
    return code === undefined ? [] : [{ pointer, code, params: {} }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => faultsIn(item, `${pointer}/${index}`, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const place = `${pointer}/${escaped(key.toWellFormed())}`;
    if (key === '__proto__' || faultIn(key) !== undefined)
      return [{ pointer: place.replaceAll('\u0000', '\ufffd'), code: 'badKey', params: {} }];
    return faultsIn(item, place, depth + 1);
  });
};

/** Parses what was sent as JSON; throws 400 for what is none, 422 for texts that cannot be kept. */
export const parseJson = (body: Buffer): unknown => {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(body));
  } catch {
    throw new Problem(400, 'badJson');
  }
  const faults = faultsIn(value);
  if (faults.length > 0) throw new Invalid(faults);
  return value;
};

/** JSON is the only body the API reads besides uploads; everything else is 415. */
export const readOnlyJson = (server: FastifyInstance): void => {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    /^application\/(?:[a-z0-9.-]+\+)?json(?:;|$)/i,
    { parseAs: 'buffer' },
    (_request, body, done) => {
      try {
        done(null, parseJson(body as Buffer));
      } catch (error) {
        done(error as Error);
      }
    },
  );
};
