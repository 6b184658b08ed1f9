import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { Unavailable } from '#libs/problem';
import { ownAddress } from '#libs/config';
import type { Settings } from '../settings.ts';

/** An OpenID provider as a relying party sees it. */
export interface Provider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly authorization: string;
  readonly token: string;
  readonly keys: JWTVerifyGetKey;
  readonly userInfo?: string;
  readonly endSession?: string;
  /** How the secret is sent. */
  readonly secretIn: 'header' | 'body';
  /** The product's own: it asks for the password each time, for its sessions are ours. */
  readonly builtIn: boolean;
}

export const patience = 5_000;

const discovered = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  userinfo_endpoint: z.url().optional(),
  end_session_endpoint: z.url().optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
});

const keysAt = (address: string): JWTVerifyGetKey =>
  createRemoteJWKSet(new URL(address), { timeoutDuration: patience });

/** The provider in this process: browsers reach it by the public address, the code is redeemed without leaving the machine. */
export const builtInProvider = (settings: Settings, clientSecret: string): Provider => {
  const near = `${ownAddress(settings.host, settings.port)}/oidc`;
  return {
    issuer: `${settings.publicUrl}/oidc`,
    clientId: 'inspectorate',
    clientSecret,
    authorization: `${settings.publicUrl}/oidc/auth`,
    token: `${near}/token`,
    keys: keysAt(`${near}/jwks`),
    secretIn: 'header',
    builtIn: true,
  };
};

/** Reads what a provider says of itself (OpenID Connect Discovery); it must say that it is the one that was configured. */
export const discover = async (told: NonNullable<Settings['provider']>): Promise<Provider> => {
  const place = `${told.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(place, { signal: AbortSignal.timeout(patience), redirect: 'error' }).catch(
    () => undefined,
  );
  if (answer?.ok !== true) throw new Unavailable();
  const found = discovered.parse(await answer.json());
  if (found.issuer !== told.issuer) throw new Error(`The provider at ${told.issuer} calls itself by another name`);
  return {
    ...told,
    authorization: found.authorization_endpoint,
    token: found.token_endpoint,
    keys: keysAt(found.jwks_uri),
    ...(found.userinfo_endpoint !== undefined && { userInfo: found.userinfo_endpoint }),
    ...(found.end_session_endpoint !== undefined && { endSession: found.end_session_endpoint }),
    secretIn: found.token_endpoint_auth_methods_supported.includes('client_secret_basic') ? 'header' : 'body',
    builtIn: false,
  };
};
