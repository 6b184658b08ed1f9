import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Kept, KeptMails } from './kept-mails.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; color: #1c1c1c; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: start; padding: .4rem .6rem; border-bottom: 1px solid #d0d0d0; }
a { color: #0b4f8a; } dt { font-weight: 600; } iframe { width: 100%; height: 30rem; border: 1px solid #d0d0d0; }
pre { white-space: pre-wrap; border: 1px solid #d0d0d0; padding: 1rem; unicode-bidi: plaintext; }`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<link rel="stylesheet" href="/style.css"></head><body><h1>${escaped(title)}</h1>${body}</body></html>`;

const cell = (text: string | undefined): string => `<td dir="auto">${escaped(text ?? '')}</td>`;

const rowOf = ({ name, mail: { headers } }: Kept): string =>
  `<tr>${cell(headers['date'])}${cell(headers['to'])}${cell(headers['content-language'])}` +
  `<td dir="auto"><a href="/mails/${name}">${escaped(headers['subject'] ?? 'without subject')}</a></td></tr>`;

const listPage = (mails: readonly Kept[]): string =>
  page(
    'Mails caught',
    `<p>Nothing that the demo sends leaves this machine: it ends here. The newest ${mails.length}.</p><table>
<thead><tr><th>Date</th><th>To</th><th>Language</th><th>Subject</th></tr></thead><tbody>${mails.map(rowOf).join('\n')}</tbody></table>`,
  );

const mailPage = ({ name, mail: { headers, text, html } }: Kept): string =>
  page(
    'Mail',
    `<p><a href="/">All mails</a> · <a href="/mails/${name}/source">Source</a></p><dl>${Object.entries(headers)
      .map(([header, value]) => `<dt>${escaped(header)}</dt><dd dir="auto">${escaped(value)}</dd>`)
      .join('')}</dl>
${html === undefined ? '' : `<h2>Page</h2><iframe title="The mail as a page" sandbox src="/mails/${name}/page"></iframe>`}
<h2>Text</h2><pre dir="auto">${escaped(text ?? '')}</pre>`,
  );

interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
  /** For what others wrote: shown without scripts, forms or a place of its own. */
  readonly policy?: string;
}

const own = `default-src 'none'; style-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
const foreign = `sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'`;

const html = (body: string, policy?: string): Answer => ({
  type: 'text/html; charset=utf-8',
  body,
  ...(policy !== undefined && { policy }),
});

const answerTo = async (path: string, mails: KeptMails): Promise<Answer | undefined> => {
  if (path === '/') return html(listPage(await mails.list(200)));
  if (path === '/style.css') return { type: 'text/css; charset=utf-8', body: style };
  const [, name, part] = /^\/mails\/([^/]+)(?:\/(page|source))?$/.exec(path) ?? [];
  if (name === undefined) return undefined;
  if (part === 'source') {
    const source = await mails.source(name);
    return source && { type: 'text/plain; charset=utf-8', body: source, policy: foreign };
  }
  const kept = await mails.find(name);
  if (kept === undefined) return undefined;
  return part === 'page' ? (kept.mail.html && html(kept.mail.html, foreign)) || undefined : html(mailPage(kept));
};

/** Only this machine asks, by its own name: a page elsewhere must not read mails through a name that points here. */
const isOurs = ({ headers: { host = '' } }: IncomingMessage): boolean => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);

const send = (response: ServerResponse, status: number, { type, body, policy = own }: Answer): void => {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(body);
};

const nothing = { type: 'text/plain; charset=utf-8', body: 'There is nothing here.\n' } as const;

/** Shows what was caught, and changes nothing. */
export const pagesOver = (mails: KeptMails): Server =>
  createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname;
    const asked = request.method === 'GET' && isOurs(request) ? answerTo(path, mails) : Promise.resolve(undefined);
    asked.then(
      (answer) => send(response, answer === undefined ? 404 : 200, answer ?? nothing),
      () => send(response, 500, nothing),
    );
  });
