import { once } from 'node:events';
import { Agent as PlainAgent, request as plainRequest, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { isIP } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { AddressRefused, guardedLookup, mayCall } from './addresses.ts';
import type { Call } from './calls.ts';

const patience = 10_000;

/** Why a webhook did not take a call: the status of its answer, or a code. */
export class NotTaken extends Error {
  constructor(readonly code: string) {
    super(`A webhook did not take a call: ${code}`);
    this.name = 'NotTaken';
  }
}

/** What is told: CloudEvents 1.0, ids only. The type is the same for everything that happens in a case. */
const bodyOf = ({ caseId, sequence, at }: Call, source: string): string =>
  JSON.stringify({
    specversion: '1.0',
    id: `${caseId}:${sequence}`,
    source,
    type: 'inspectorate.case.advanced',
    time: at.toISOString(),
    datacontenttype: 'application/json',
    data: { case: caseId, sequence },
  });

const headersOf = (call: Call, body: string): Record<string, string> => {
  const now = new Date();
  return {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Inspectorate',
    'webhook-id': call.id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(call.secret).sign(call.id, now, body),
  };
};

/** Names are checked while they are looked up; an address that is written out never is looked up. */
const refuseWritten = (hostname: string, loopback: boolean): void => {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !mayCall(address, loopback)) throw new AddressRefused('This address may not be called');
};

const post = async (url: URL, headers: Record<string, string>, body: string, loopback: boolean): Promise<number> => {
  refuseWritten(url.hostname, loopback);
  const secure = url.protocol === 'https:';
  const agent = secure ? new SecureAgent({ keepAlive: false }) : new PlainAgent({ keepAlive: false });
  const options = {
    method: 'POST',
    headers,
    agent,
    lookup: guardedLookup(loopback),
    signal: AbortSignal.timeout(patience),
  };
  const request = (secure ? secureRequest : plainRequest)(url, options);
  request.end(body);
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  answer.destroy(); // what it says is of no interest, and may be long
  return answer.statusCode ?? 0;
};

/** Calls a webhook once. A redirect is no success and is not followed. */
export const callOnce = async (
  call: Call,
  { source, loopback }: { readonly source: string; readonly loopback: boolean },
): Promise<void> => {
  const body = bodyOf(call, source);
  const status = await post(new URL(call.url), headersOf(call, body), body, loopback).catch((error: unknown) => {
    const { code, name } = error as { readonly code?: unknown; readonly name: string };
    throw new NotTaken(typeof code === 'string' ? code : name);
  });
  if (status < 200 || status > 299) throw new NotTaken(String(status));
};
