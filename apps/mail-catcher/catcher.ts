import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { KeptMails } from './kept-mails.ts';
import { pagesOver } from './pages.ts';

const largest = 1024 * 1024;

/** Catches mails on this machine and shows them; nothing is sent on. */
export interface Catcher {
  readonly smtpPort: number;
  readonly pagePort: number;
  close(): Promise<void>;
}

const smtpOver = (mails: KeptMails): SMTPServer =>
  new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    size: largest,
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= largest) chunks.push(chunk);
      });
      stream.once('end', () => {
        if (size > largest) return done(Object.assign(new Error('too large'), { responseCode: 552 }));
        mails.keep(Buffer.concat(chunks)).then(() => done(), done);
      });
    },
  });

const loopback = '127.0.0.1';

/** Opens it on loopback; a port 0 takes a free one. */
export const openCatcher = async (told: {
  readonly folder: string;
  readonly smtpPort: number;
  readonly pagePort: number;
}): Promise<Catcher> => {
  const mails = new KeptMails(told.folder);
  const smtp = smtpOver(mails);
  smtp.on('error', () => undefined);
  const listening = smtp.listen(told.smtpPort, loopback);
  const pages = pagesOver(mails).listen(told.pagePort, loopback);
  await Promise.all([once(listening, 'listening'), once(pages, 'listening')]);
  return {
    smtpPort: (listening.address() as AddressInfo).port,
    pagePort: (pages.address() as AddressInfo).port,
    close: async () => {
      pages.closeAllConnections();
      await new Promise<void>((resolve) => pages.close(() => resolve()));
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
    },
  };
};
