import { randomUUID } from 'node:crypto';
import type { CaseView, ProblemView } from '#libs/contract';
import { demoBody, demoPerson, demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import type { RunningApi } from './running-api.ts';

/** An answer of the API, read. */
export interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

type Head = Readonly<Record<string, string>>;

/** Somebody of the demo, in front of the API. */
export interface Person {
  get<Body = never>(path: string, headers?: Head): Promise<Answer<Body>>;
  /** Sends text as it is, when the body is text, and no body when there is none. */
  post<Body = never>(path: string, body: unknown, headers?: Head): Promise<Answer<Body>>;
  propose(body: unknown, key?: string): Promise<Answer<CaseView & ProblemView>>;
  /** Does an action on the version named, or on the one that the person reads first. */
  act(id: string, action: string, input?: unknown, version?: number): Promise<Answer<CaseView & ProblemView>>;
  upload(
    id: string,
    content: string | Uint8Array<ArrayBuffer>,
  ): Promise<{ readonly id: string; readonly hash: string }>;
}

const answered = async <Body>(answer: Response): Promise<Answer<Body>> => {
  const text = await answer.text();
  const json = answer.headers.get('content-type')?.includes('json') === true && text !== '';
  return { status: answer.status, headers: answer.headers, body: (json ? JSON.parse(text) : text) as Body };
};

/** The person of this demo name, who reads in a language if one is said. */
export const personAt = async (api: RunningApi, login: string, language?: string): Promise<Person> => {
  const authorization = `Bearer ${await api.token(demoPerson(login))}`;
  const reads: Head = language === undefined ? {} : { 'accept-language': language };
  const send = async <Body>(path: string, init: RequestInit, headers: Head = {}): Promise<Answer<Body>> =>
    answered<Body>(await fetch(api.url + path, { ...init, headers: { authorization, ...reads, ...headers } }));
  const get: Person['get'] = (path, headers) => send(path, {}, headers);
  const post: Person['post'] = (path, body, headers) =>
    body === undefined
      ? send(path, { method: 'POST' }, headers)
      : send(
          path,
          { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) },
          { 'content-type': 'application/json', ...headers },
        );
  return {
    get,
    post,
    propose: (body, key = randomUUID()) => post('/cases', body, { 'idempotency-key': key }),
    act: async (id, action, input = {}, version?) => {
      const seen = version ?? (await get<CaseView>(`/cases/${id}`)).body.sequence;
      return post(`/cases/${id}/actions/${action}`, input, {
        'idempotency-key': randomUUID(),
        'if-match': `"${seen}"`,
      });
    },
    upload: async (id, content) => {
      const form = new FormData();
      form.append('file', new Blob([content]), 'upload');
      const answer = await send<{ id: string; hash: string }>(`/cases/${id}/documents`, { method: 'POST', body: form });
      if (answer.status !== 201) throw new Error(`upload: ${answer.status} ${JSON.stringify(answer.body)}`);
      return { id: answer.body.id, hash: answer.body.hash };
    },
  };
};

/** A proposal that any officer of the bloc of enterprises may make. */
export const proposal = (given: Readonly<Record<string, unknown>> = {}) => ({
  kind: 'compliance',
  body: demoBody('ICE'),
  subject: { type: 'organisation', organisation: demoUnit('E1') },
  origin: { type: 'programmeLine', ref: 'line-1' },
  grounds: 'Named in the programme of the year',
  allegedActs: ['Two payments without approval'],
  ...given,
});
