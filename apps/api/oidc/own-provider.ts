import { createHmac } from 'node:crypto';
import type { JWK } from 'jose';
import { Provider } from 'oidc-provider';
import type { Database } from '../database.ts';
import { ProviderState } from './adapter.ts';

/** Long enough to look for a password, short enough for a browser that is left alone. */
const interaction = 3_600;
const brief = 60;

/** A secret of its own for each use, made from the key of the provider. */
export const secretFrom = (key: JWK, use: string): string =>
  createHmac('sha256', key.d ?? '')
    .update(use)
    .digest('base64url');

const client = (origin: string, key: JWK) => ({
  client_id: 'inspectorate',
  client_secret: secretFrom(key, 'client'),
  redirect_uris: [`${origin}/session/callback`],
  response_types: ['code'],
  grant_types: ['authorization_code'],
  token_endpoint_auth_method: 'client_secret_basic',
});

interface Asking {
  readonly oidc: {
    readonly provider: Provider;
    readonly client: { readonly clientId: string };
    readonly session: { readonly accountId: string };
  };
}

/** Our own application needs nobody's consent to learn who signed in. */
const granted = async (_of: Asking) => {
  const { provider, client: asking, session } = _of.oidc;
  const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
};

/** The OpenID provider of this installation: one client, one way in, nothing that the product does not use. */
export const ownProvider = (database: Database, origin: string, key: JWK): Provider => {
  const provider = new Provider(`${origin}/oidc`, {
    adapter: (model: string) => new ProviderState(database, model),
    clients: [client(origin, key)],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    jwks: { keys: [{ ...key, use: 'sig' }] },
    cookies: {
      keys: [secretFrom(key, 'cookies')],
      names: { session: 'oidc-session', interaction: 'oidc-interaction', resume: 'oidc-resume' },
      long: { signed: true, httpOnly: true, sameSite: 'lax', path: '/oidc' },
      short: { signed: true, httpOnly: true, sameSite: 'lax' },
    },
    scopes: ['openid'],
    claims: { openid: ['sub'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
    },
    interactions: { url: (_context: unknown, { uid }: { readonly uid: string }) => `/sign-in/${uid}` },
    loadExistingGrant: granted,
    findAccount: async (_context: unknown, id: string) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    renderError: async (context: { status: number; redirect(to: string): void }) => {
      context.redirect('/session/failed');
    },
    ttl: {
      Interaction: interaction,
      Session: interaction,
      Grant: interaction,
      AuthorizationCode: brief,
      IdToken: 600,
      AccessToken: brief,
    },
  });
  provider.proxy = true;
  return provider;
};
