import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { Problem, Unknown } from '#libs/problem';
import { demoPeople, demoPerson } from '#libs/database';
import { signInPage, type Offered } from './sign-in-page.ts';
import { fieldsOf, send, type PageParts } from './send.ts';

const offeredSql = 'select id, display_name as name from person where id = any($1::uuid[])';

/** The people of the demo who are there, in the order of the demo. Nobody else can be had without a password. */
const offered = async ({ settings, database }: PageParts): Promise<readonly Offered[]> => {
  if (settings.seed !== 'demo') return [];
  const people = demoPeople.map(({ login, posts }) => ({ id: demoPerson(login), office: posts[0]?.[1] ?? 'none' }));
  const rows = await database.query<{ id: string; name: string }>('offered', offeredSql, [people.map(({ id }) => id)]);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return people.flatMap((one) => {
    const name = names.get(one.id);
    return name === undefined ? [] : [{ ...one, name }];
  });
};

/** Only the browser that asked the provider may answer for it. */
const check = async (own: Provider, request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  const { uid } = await own.interactionDetails(request.raw, reply.raw).catch(() => {
    throw new Problem(400, 'signInFailed');
  });
  if (uid !== (request.params as { readonly uid: string }).uid) throw new Problem(400, 'signInFailed');
};

const whoIs = async (parts: PageParts, request: FastifyRequest): Promise<string | undefined> => {
  const { person, login = '', password = '' } = fieldsOf(request);
  if (person === undefined) return parts.entrance.accounts.signIn(login, password.slice(0, 1_000), request.ip);
  return (await offered(parts)).find(({ id }) => id === person)?.id;
};

const answer = async (parts: PageParts, own: Provider, request: FastifyRequest, reply: FastifyReply) => {
  await check(own, request, reply);
  const told = { language: request.language, people: await offered(parts), login: fieldsOf(request)['login'] ?? '' };
  try {
    const person = await whoIs(parts, request);
    if (person === undefined) return send(reply, signInPage({ ...told, error: 'wrong' }), 422);
    const result = { login: { accountId: person, remember: false } };
    return await reply.redirect(await own.interactionResult(request.raw, reply.raw, result), 303);
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 429) throw error;
    void reply.header('retry-after', String(error.retryAfter));
    return send(reply, signInPage({ ...told, error: 'tooMany' }), 429);
  }
};

/** The sign-in page of the provider in this process. */
export const signInRoutes = (scope: FastifyInstance, parts: PageParts): void => {
  const owned = (): Provider => {
    if (parts.entrance.own === undefined) throw new Unknown();
    return parts.entrance.own;
  };
  scope.get('/sign-in/:uid', async (request, reply) => {
    await check(owned(), request, reply);
    return send(reply, signInPage({ language: request.language, people: await offered(parts) }));
  });
  scope.post('/sign-in/:uid', (request, reply) => answer(parts, owned(), request, reply));
};
