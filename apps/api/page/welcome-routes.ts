import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PoolClient } from 'pg';
import { addFounder, oneTimeLink, useOneTimeLink } from '#libs/database';
import type { SignInText } from '#libs/text';
import { faultOfPassword, hashPassword } from '../account/passwords.ts';
import { outcomePage } from './sign-in-page.ts';
import { fieldsOf, send, type PageParts } from './send.ts';
import { welcomePage, type WelcomePage } from './welcome-page.ts';

const setSql = `
  insert into account as a (person_id, password_hash, email) values ($1, $2, $3)
  on conflict (person_id) do update set password_hash = coalesce(excluded.password_hash, a.password_hash),
    email = coalesce(excluded.email, a.email)`;

const email = /^[^\s@]{1,64}@[^\s@]{1,250}$/;

type Link = NonNullable<Awaited<ReturnType<typeof oneTimeLink>>>;
type Fields = Readonly<Record<string, string>>;

const tokenOf = (request: FastifyRequest): string => (request.params as { readonly token: string }).token;

const trimmed = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value.normalize('NFC').trim().slice(0, 200)]),
  );

/** What is wrong with what was filled in. */
const faultOf = (fields: Fields, link: Link, by: WelcomePage['by']): SignInText | undefined => {
  const { organisation, name, login, email: address = '' } = trimmed(fields);
  if (link.person === null && (!organisation || !name || !login)) return 'missing';
  if (by === 'email') return email.test(address) ? undefined : 'badEmail';
  return faultOfPassword(fields['chosen'] ?? '', fields['repeated'] ?? '', link.login ?? login ?? '');
};

const keep = async (client: PoolClient, link: Link, language: string, fields: Fields, hash: string | null) => {
  const { organisation = '', name = '', login = '', email: address = null } = trimmed(fields);
  const person = link.person ?? (await addFounder(client, { organisation, name, login, language }));
  await client.query(setSql, [person, hash, hash === null ? address : null]);
  await client.query('delete from browser_session where person_id = $1', [person]);
};

const isTaken = (error: unknown): boolean => (error as { code?: unknown }).code === '23505';

/** Keeps what was filled in and uses the link up, both or neither. */
const accept = async (parts: PageParts, request: FastifyRequest, link: Link, by: WelcomePage['by']) => {
  const fields = fieldsOf(request);
  const hash = by === 'password' ? await hashPassword(fields['chosen'] ?? '') : null;
  return parts.database.transaction(async (client) => {
    if (!(await useOneTimeLink(client, tokenOf(request)))) return false;
    await keep(client, link, request.language, fields, hash);
    return true;
  });
};

/** What a one-time link opens: for the first administrator, and for whoever gets or has lost an account. */
export const welcomeRoutes = (scope: FastifyInstance, parts: PageParts): void => {
  const by = parts.entrance.own === undefined ? 'email' : 'password';
  const over = (request: FastifyRequest, reply: FastifyReply) =>
    send(reply, outcomePage(request.language, 'over', 'overText'), 404);
  scope.get('/welcome/:token', async (request, reply) => {
    const link = await oneTimeLink(parts.database.pool, tokenOf(request));
    if (link === undefined) return over(request, reply);
    return send(reply, welcomePage({ language: request.language, founding: link.person === null, by }));
  });
  scope.post('/welcome/:token', async (request, reply) => {
    const link = await oneTimeLink(parts.database.pool, tokenOf(request));
    if (link === undefined) return over(request, reply);
    const told = { language: request.language, founding: link.person === null, by, given: fieldsOf(request) } as const;
    const fault = faultOf(told.given, link, by);
    if (fault !== undefined) return send(reply, welcomePage({ ...told, error: fault }), 422);
    try {
      const accepted = await accept(parts, request, link, by);
      return accepted ? reply.redirect('/session/sign-in', 303) : over(request, reply);
    } catch (error) {
      if (!isTaken(error)) throw error;
      return send(reply, welcomePage({ ...told, error: 'taken' }), 422);
    }
  });
};
