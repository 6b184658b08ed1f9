import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readMail, type ReadMail } from '../../apps/mail-catcher/read-mail.ts';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as it arrived. */
export interface Arrived {
  readonly to: readonly string[];
  readonly source: string;
  readonly read: ReadMail;
}

/** A real mail server in this process that keeps what it gets. */
export interface MailBox {
  readonly url: string;
  readonly mails: Arrived[];
  close(): Promise<void>;
}

/** Opens it on a port; without one on a free port. `refuse` answers a recipient with a refusal of this code. */
export const mailBox = async (
  told: {
    readonly port?: number;
    readonly refuse?: (address: string) => number | undefined;
    /** Happens when a mail is there, before the sender hears so. */
    readonly onArrival?: (mail: Arrived) => Promise<void>;
  } = {},
): Promise<MailBox> => {
  const mails: Arrived[] = [];
  const options: SMTPServerOptions = {
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) => {
      const responseCode = told.refuse?.(address);
      if (responseCode === undefined) done();
      else done(Object.assign(new Error('refused'), { responseCode }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const bytes = Buffer.concat(chunks);
        const mail = { to, source: bytes.toString('utf8'), read: readMail(bytes) };
        mails.push(mail);
        (told.onArrival?.(mail) ?? Promise.resolve()).then(() => done(), done);
      });
    },
  };
  const server = new SMTPServer(options);
  server.on('error', () => undefined);
  const listening = server.listen(told.port ?? 0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
