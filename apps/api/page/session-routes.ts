import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '#libs/problem';
import { cookieIn, sessionCookie, setCookie } from '../session/cookie.ts';
import { deviceOf } from '../session/device.ts';
import { ownPerson, personVouchedFor } from '../session/identities.ts';
import { leavingTo, vouchedBy } from '../session/relying-party.ts';
import { ownPath } from '../session/return-to.ts';
import { outcomePage } from './sign-in-page.ts';
import { send, type PageParts } from './send.ts';

type Query = Readonly<Record<string, unknown>>;

const hour = 3_600;

/** Two windows may sign in at once: each has a cookie of its own, named after its state. */
const leavingCookie = (state: string): string => `inspectorate-leaving-${state.slice(0, 12)}`;

const leave = async (parts: PageParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const { publicUrl } = parts.settings;
  const returnTo = ownPath((request.query as Query)['returnTo']);
  // Cookies belong to a host: whoever came by another name goes on under the public one.
  if (request.headers.host !== new URL(publicUrl).host && !parts.settings.trustProxy)
    return reply.redirect(`${publicUrl}/session/sign-in?${new URLSearchParams({ returnTo }).toString()}`, 302);
  const provider = await parts.entrance.provider();
  const leaving = await parts.entrance.pending.begin(returnTo);
  setCookie(reply, leavingCookie(leaving.state), leaving.browser, publicUrl, hour);
  return reply
    .header('cache-control', 'no-store')
    .redirect(leavingTo(provider, publicUrl, leaving, request.language), 302);
};

/** What the provider answered, for a sign-in that this browser began and that was not answered before. */
const answered = async (parts: PageParts, request: FastifyRequest, reply: FastifyReply) => {
  const { code, state, iss, error } = request.query as Query;
  const { publicUrl } = parts.settings;
  if (typeof state !== 'string' || !/^[\w-]{43}$/.test(state)) throw new Problem(400, 'signInFailed');
  const browser = cookieIn(request, leavingCookie(state), publicUrl);
  setCookie(reply, leavingCookie(state), '', publicUrl);
  const pending = browser === undefined ? undefined : await parts.entrance.pending.take(state, browser);
  const provider = await parts.entrance.provider();
  const fits = iss === undefined || iss === provider.issuer;
  if (pending === undefined || !fits || error !== undefined || typeof code !== 'string')
    throw new Problem(400, 'signInFailed');
  return { pending, vouched: await vouchedBy(provider, publicUrl, code, pending), builtIn: provider.builtIn };
};

const comeBack = async (parts: PageParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const { entrance, settings, database } = parts;
  const { pending, vouched, builtIn } = await answered(parts, request, reply);
  const person = builtIn ? ownPerson(vouched) : await personVouchedFor(database, vouched);
  if (person === undefined) return send(reply, outcomePage(request.language, 'unknown', 'unknownText'), 403);
  if (builtIn) await entrance.forgetProviderSessions(person);
  const before = cookieIn(request, sessionCookie, settings.publicUrl);
  const earlier = before === undefined ? undefined : await entrance.sessions.find(before, false);
  if (earlier !== undefined) await entrance.sessions.end(earlier.person, earlier.id);
  const token = await entrance.sessions.open(person, deviceOf(request.headers['user-agent']));
  setCookie(reply, sessionCookie, token, settings.publicUrl);
  return reply.header('cache-control', 'no-store').redirect(pending.returnTo, 302);
};

/** Leaving for the provider and coming back. */
export const sessionRoutes = (scope: FastifyInstance, parts: PageParts): void => {
  scope.get('/session/sign-in', (request, reply) => leave(parts, request, reply));
  scope.get('/session/callback', (request, reply) => comeBack(parts, request, reply));
  scope.get('/session/failed', async (request, reply) =>
    send(reply, outcomePage(request.language, 'failed', 'failedText'), 400),
  );
  scope.get('/session/signed-out', async (request, reply) =>
    send(reply, outcomePage(request.language, 'signedOut', 'signedOutText')),
  );
};
