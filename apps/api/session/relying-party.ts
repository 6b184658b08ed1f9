import { createHash } from 'node:crypto';
import { jwtVerify } from 'jose';
import { z } from 'zod';
import { Problem, Unavailable } from '#libs/problem';
import type { Leaving, Pending } from './pending.ts';
import { patience, type Provider } from './provider.ts';

/** Whom a provider vouches for. */
export interface Vouched {
  readonly issuer: string;
  readonly subject: string;
  /** Only an address that the provider has verified. */
  readonly email?: string;
}

const answerSchema = z.object({ id_token: z.string(), access_token: z.string() });
const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  nonce: z.string().optional(),
  azp: z.string().optional(),
  email: z.string().max(320).optional(),
  email_verified: z.boolean().optional(),
});
type Claims = z.output<typeof claimsSchema>;

/** Signatures with a shared secret or without any are not among them. */
const algorithms = ['ES256', 'ES384', 'EdDSA', 'PS256', 'RS256', 'RS384', 'RS512'];

/** Where to send somebody who wants to sign in: authorization code with PKCE. */
export const leavingTo = (provider: Provider, origin: string, leaving: Leaving, language: string): string => {
  const { state, nonce, verifier } = leaving;
  const query = new URLSearchParams({
    client_id: provider.clientId,
    response_type: 'code',
    redirect_uri: `${origin}/session/callback`,
    scope: provider.builtIn ? 'openid' : 'openid email',
    state,
    nonce,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ui_locales: language,
    ...(provider.builtIn && { prompt: 'login' }),
  });
  return `${provider.authorization}?${query.toString()}`;
};

/** The secret as RFC 6749 §2.3.1 wants it: encoded as in a form, then in base64. */
const basic = ({ clientId, clientSecret }: Provider): string => {
  const [id, secret] = [clientId, clientSecret].map((text) => new URLSearchParams([['', text]]).toString().slice(1));
  return `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
};

const redeem = async (provider: Provider, origin: string, code: string, verifier: string) => {
  const inBody = provider.secretIn === 'body';
  const answer = await fetch(provider.token, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
    headers: { accept: 'application/json', ...(!inBody && { authorization: basic(provider) }) },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: `${origin}/session/callback`,
      code_verifier: verifier,
      ...(inBody && { client_id: provider.clientId, client_secret: provider.clientSecret }),
    }),
  }).catch(() => undefined);
  if (answer === undefined || answer.status >= 500) throw new Unavailable();
  if (!answer.ok) throw new Problem(400, 'signInFailed');
  return answerSchema.parse(await answer.json());
};

/** Many providers tell the address only here. */
const fromUserInfo = async ({ userInfo }: Provider, token: string, subject: string): Promise<Partial<Claims>> => {
  if (userInfo === undefined) return {};
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const told = { headers, redirect: 'error', signal: AbortSignal.timeout(patience) } as const;
  const answer = await fetch(userInfo, told).catch(() => undefined);
  if (answer?.ok !== true) return {};
  const claims = claimsSchema.safeParse(await answer.json());
  return claims.data?.sub === subject ? claims.data : {};
};

const verified = async (provider: Provider, idToken: string, nonce: string): Promise<Claims> => {
  const { issuer, clientId: audience } = provider;
  const { payload } = await jwtVerify(idToken, provider.keys, {
    issuer,
    audience,
    algorithms,
    requiredClaims: ['sub', 'exp', 'iat', 'nonce'],
    maxTokenAge: 600,
    clockTolerance: 30,
  });
  const claims = claimsSchema.parse(payload);
  if (claims.nonce !== nonce || (claims.azp ?? audience) !== audience) throw new Problem(400, 'signInFailed');
  return claims;
};

/** Redeems the code and verifies whom it stands for. The tokens are forgotten: what counts from here on is our session. */
export const vouchedBy = async (
  provider: Provider,
  origin: string,
  code: string,
  pending: Pending,
): Promise<Vouched> => {
  const tokens = await redeem(provider, origin, code, pending.verifier);
  const claims = await verified(provider, tokens.id_token, pending.nonce).catch((error: unknown) => {
    if ((error as { code?: unknown }).code === 'ERR_JWKS_TIMEOUT') throw new Unavailable();
    throw new Problem(400, 'signInFailed');
  });
  const known = claims.email === undefined && !provider.builtIn;
  const told = known ? await fromUserInfo(provider, tokens.access_token, claims.sub) : claims;
  return {
    issuer: provider.issuer,
    subject: claims.sub,
    ...(told.email !== undefined && told.email_verified === true && { email: told.email }),
  };
};
