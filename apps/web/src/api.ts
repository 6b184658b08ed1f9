import createClient, { type Middleware } from 'openapi-fetch';
import createQueries from 'openapi-react-query';
import type { paths } from './generated/api.ts';
import { i18n } from './i18n.ts';
import { problemIn } from './problem.ts';
import { signedInAgain } from './session/sign-in-again.ts';

/** What says that a request comes from these pages and from no other site. */
const ownRequest = { 'x-requested-with': 'inspectorate' } as const;

const headers: Middleware = {
  onRequest: ({ request }) => {
    request.headers.set('accept-language', i18n.language);
    for (const [name, value] of Object.entries(ownRequest)) request.headers.set(name, value);
    return request;
  },
  onResponse: async ({ response }) => {
    if (!response.ok) throw await problemIn(response);
  },
};

/** When the session has ended, the same request goes again once somebody has signed in; nothing typed is lost. */
const patientFetch = async (request: Request): Promise<Response> => {
  const again = request.clone();
  const answer = await fetch(request);
  if (answer.status !== 401) return answer;
  await signedInAgain();
  return fetch(again);
};

const client = createClient<paths>({ baseUrl: '/api', fetch: patientFetch });
client.use(headers);

/** The API as the pages call it; an answer that is a problem is thrown as `ApiProblem`. */
export const api = client;
/** The same as queries that are kept and shared. */
export const query = createQueries(client);

/** What a command needs beside its body: a key of its own, and the version that its sender saw. */
export const commandHeaders = (key: string, sequence?: number): Readonly<Record<string, string>> => ({
  'Idempotency-Key': key,
  ...(sequence !== undefined && { 'If-Match': `"${sequence}"` }),
});

/** A request for what the description of the API does not type: files. */
export const send = async (path: string, body: FormData): Promise<unknown> => {
  const answer = await patientFetch(
    new Request(new URL(`/api${path}`, location.href), {
      method: 'POST',
      body,
      headers: { ...ownRequest, 'accept-language': i18n.language },
    }),
  );
  if (!answer.ok) throw await problemIn(answer);
  return answer.json();
};
