import { Agent, request } from 'node:http';

/** Sends a request and gives the body of its answer; throws when the answer is no success. */
export type Send = (
  method: 'GET' | 'POST',
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: string,
) => Promise<string>;

/** A plain client on connections that stay open: what it costs itself is no part of what is measured. */
export const sender = (api: string): Send => {
  const agent = new Agent({ keepAlive: true });
  return (method, path, headers, body) =>
    new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const asked = request(api + path, { method, agent, headers: { ...headers, ...length } }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.once('error', reject);
        answer.once('end', () => {
          const text = Buffer.concat(chunks).toString();
          const status = answer.statusCode ?? 0;
          if (status >= 200 && status < 300) resolve(text);
          else reject(new Error(`${method} ${path}: ${status} ${text}`));
        });
      });
      asked.once('error', reject);
      asked.end(body);
    });
};
