// An OpenID provider as another house runs one: a process of its own, with its own keys, people and sign-in page.
// Told by its environment: PORT, and REDIRECT, where the product wants codes to be sent. Anybody may sign in under any name;
// `verified-…` has an address that was verified, `claimed-…` one that was not.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const { PORT, REDIRECT } = process.env;
const issuer = `http://127.0.0.1:${PORT}`;

const claimsOf = (id) => ({
  sub: id,
  email: `${id.replace(/^(verified|claimed)-/, '')}@example.org`,
  email_verified: id.startsWith('verified-'),
  roles: ['administrator'],
});

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'product',
      client_secret: 'a secret: with/odd+signs',
      redirect_uris: [REDIRECT],
      post_logout_redirect_uris: [new URL('/session/signed-out', REDIRECT).href],
    },
  ],
  claims: { openid: ['sub', 'roles'], email: ['email', 'email_verified'] },
  cookies: { keys: ['of another house'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_context, { uid }) => `/ask/${uid}` },
  findAccount: async (_context, id) => ({ accountId: id, claims: async () => claimsOf(id) }),
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid email');
    await grant.save();
    return grant;
  },
});
const handle = provider.callback();

createServer(async (request, response) => {
  const name = new URL(request.url, issuer).searchParams.get('name');
  if (!request.url.startsWith('/ask/')) return handle(request, response);
  if (name === null) return response.end('Who are you?');
  await provider.interactionFinished(request, response, { login: { accountId: name } });
}).listen(Number(PORT), '127.0.0.1', () => process.send('ready'));
