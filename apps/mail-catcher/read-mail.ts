/** What a mail says, as far as the mails of this product go: text and page, alone or as alternatives. */
export interface ReadMail {
  readonly headers: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly html?: string;
}

interface Part {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const quoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/[ \t]+$/gm, '')
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );

/** Encoded words in a header: `=?UTF-8?Q?…?=`. Space between two of them belongs to neither. */
const plainHeader = (value: string): string =>
  value
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_all, encoding: string, text: string) =>
      (encoding.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : quoted(text.replaceAll('_', ' '))).toString(),
    );

const headersIn = (head: string): Part['headers'] =>
  Object.fromEntries(
    head
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .filter((line) => line.includes(':'))
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
      }),
  );

const partIn = (source: string): Part => {
  const gap = /\r?\n\r?\n/.exec(source);
  if (gap === null) return { headers: headersIn(source), body: '' };
  return { headers: headersIn(source.slice(0, gap.index)), body: source.slice(gap.index + gap[0].length) };
};

const typeOf = ({ headers }: Part): string => headers['content-type'] ?? 'text/plain';

const contentOf = ({ headers, body }: Part): string => {
  const encoding = headers['content-transfer-encoding']?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? quoted(body).toString('utf8') : Buffer.from(body, 'latin1').toString('utf8');
};

const partsOf = (part: Part): readonly Part[] => {
  const boundary = /boundary="?([^";]+)"?/i.exec(typeOf(part))?.[1];
  if (!typeOf(part).toLowerCase().startsWith('multipart/') || boundary === undefined) return [part];
  const [, ...pieces] = part.body.split(`--${boundary}`);
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => partsOf(partIn(piece.replace(/^\r?\n/, '').replace(/\r?\n$/, ''))));
};

/** Reads the source of a mail, given byte by byte. */
export const readMail = (source: Buffer): ReadMail => {
  const whole = partIn(source.toString('latin1'));
  const parts = partsOf(whole);
  const find = (type: string): Part | undefined => parts.find((part) => typeOf(part).toLowerCase().startsWith(type));
  const [text, html] = [find('text/plain'), find('text/html')];
  return {
    headers: Object.fromEntries(Object.entries(whole.headers).map(([name, value]) => [name, plainHeader(value)])),
    ...(text && { text: contentOf(text) }),
    ...(html && { html: contentOf(html) }),
  };
};
