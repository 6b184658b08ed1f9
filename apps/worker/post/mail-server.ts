import { createTransport } from 'nodemailer';
import type { Letter } from './letter.ts';

/** Where mails are handed over. */
export interface MailServer {
  /** Throws `NotHandedOver` when the server did not take it. The same id makes the same Message-ID. */
  send(id: string, to: string, letter: Letter): Promise<void>;
  close(): void;
}

/** The mail server did not take a mail. For good: it will not take it tomorrow either. */
export class NotHandedOver extends Error {
  constructor(
    readonly code: string,
    readonly isForGood: boolean,
  ) {
    super(`The mail server did not take a mail: ${code}`);
    this.name = 'NotHandedOver';
  }
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

/** Codes only: what a server says may repeat the address. A refused recipient or text is final, a refused sender is not. */
const inOurWords = ({ code = 'unknown', responseCode, command = '' }: SmtpError): NotHandedOver =>
  new NotHandedOver(
    responseCode === undefined ? code : `${code} ${responseCode}`,
    responseCode !== undefined && responseCode >= 500 && ['RCPT TO', 'DATA'].includes(command),
  );

const domainOf = (from: string): string => /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? 'localhost';

/** A mail server at an address like smtp://user:password@host:587; TLS where the server offers it. */
export const mailServerAt = (address: string, from: string): MailServer => {
  const { protocol, hostname, port, username, password } = new URL(address);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    pool: true,
    maxConnections: 4,
    host: hostname,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(username !== '' && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (id, to, { language, subject, text, html }) => {
      const headers = { 'Auto-Submitted': 'auto-generated', 'Content-Language': language };
      const message = { from, to: { name: '', address: to }, subject, text, html, headers };
      try {
        await transport.sendMail({ ...message, messageId: `<${id}@${domainOf(from)}>` });
      } catch (error) {
        throw inOurWords(error as SmtpError);
      }
    },
    close: () => transport.close(),
  };
};
