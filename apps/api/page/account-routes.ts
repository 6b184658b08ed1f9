import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem, Unknown } from '#libs/problem';
import type { SignInText } from '#libs/text';
import { faultOfPassword } from '../account/passwords.ts';
import { isId } from '../http/path.ts';
import { cookieIn, sessionCookie, setCookie } from '../session/cookie.ts';
import type { Session } from '../session/sessions.ts';
import { passwordPage, sessionsPage, signOutPage } from './account-pages.ts';
import { outcomePage } from './sign-in-page.ts';
import { fieldsOf, send, type PageParts } from './send.ts';

type Handler = (request: FastifyRequest, reply: FastifyReply, session: Session) => Promise<FastifyReply>;

const loginSql = 'select login from person where id = $1';

/** Whoever is not signed in goes to do so and comes back. */
const signedIn =
  ({ entrance, settings }: PageParts, handle: Handler) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const token = cookieIn(request, sessionCookie, settings.publicUrl);
    const session = token === undefined ? undefined : await entrance.sessions.find(token, true);
    if (session !== undefined) return handle(request, reply, session);
    const returnTo = new URLSearchParams({ returnTo: request.url }).toString();
    return reply.redirect(`/session/sign-in?${returnTo}`, 303);
  };

const faultOf = async (parts: PageParts, request: FastifyRequest, person: string): Promise<SignInText | undefined> => {
  const { current = '', chosen = '', repeated = '' } = fieldsOf(request);
  const [found] = await parts.database.query<{ login: string }>('login-of', loginSql, [person]);
  const fault = faultOfPassword(chosen, repeated, found?.login ?? '');
  if (fault !== undefined) return fault;
  return (await parts.entrance.accounts.knows(person, current.slice(0, 1_000), request.ip)) ? undefined : 'notCurrent';
};

const change =
  (parts: PageParts): Handler =>
  async (request, reply, session) => {
    const fault = await faultOf(parts, request, session.person).catch((error: unknown): SignInText => {
      if (error instanceof Problem && error.status === 429) return 'tooMany';
      throw error;
    });
    if (fault !== undefined) return send(reply, passwordPage(request.language, fault), 422);
    const { accounts, sessions } = parts.entrance;
    await accounts.setPassword(session.person, fieldsOf(request)['chosen'] ?? '');
    await sessions.endOthers(session.person, session.id);
    return send(reply, outcomePage(request.language, 'change', 'saved', 'back'));
  };

const endSome =
  ({ entrance: { sessions } }: PageParts): Handler =>
  async (request, reply, session) => {
    const { end = '' } = fieldsOf(request);
    if (end === 'others') await sessions.endOthers(session.person, session.id);
    else if (isId(end)) await sessions.end(session.person, end);
    return reply.redirect('/account/sessions', 303);
  };

/** What people do with their own account. */
export const accountRoutes = (scope: FastifyInstance, parts: PageParts): void => {
  const { sessions, own } = parts.entrance;
  const local =
    (handle: Handler): Handler =>
    async (request, reply, session) => {
      if (own === undefined) throw new Unknown();
      return handle(request, reply, session);
    };
  const get = (path: string, handle: Handler) => scope.get(path, signedIn(parts, handle));
  const post = (path: string, handle: Handler) => scope.post(path, signedIn(parts, handle));
  get(
    '/account/password',
    local(async (request, reply) => send(reply, passwordPage(request.language))),
  );
  post('/account/password', local(change(parts)));
  get('/account/sessions', async (request, reply, { id, person }) =>
    send(reply, sessionsPage(request.language, await sessions.list(person), id)),
  );
  post('/account/sessions', endSome(parts));
  get('/account/sign-out', async (request, reply) => send(reply, signOutPage(request.language)));
  post('/account/sign-out', async (_request, reply, { id, person }) => {
    await sessions.end(person, id);
    setCookie(reply, sessionCookie, '', parts.settings.publicUrl);
    return reply.redirect('/session/signed-out', 303);
  });
};
