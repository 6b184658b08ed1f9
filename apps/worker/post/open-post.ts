import { RulesBook } from '#libs/database';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { CaseEngine } from '#libs/engine';
import { daytimeOf } from './daytime.ts';
import { layMailsAside } from './mails.ts';
import { mailServerAt } from './mail-server.ts';
import { deliverMails } from './postman.ts';
import { Round } from './round.ts';
import { reportTo } from './undeliverable.ts';

/** What the post of a worker is told at its start. */
export interface PostSettings {
  readonly pool: pg.Pool;
  readonly log: Pick<Logger, 'warn'>;
  readonly engine: Pick<CaseEngine, 'act'>;
  readonly publicUrl: string;
  readonly smtpUrl?: string | undefined;
  readonly mailFrom: string;
  readonly mailUntil: string;
}

/** Everything that leaves the house goes on being handed over until it is closed. */
export interface OpenPost {
  close(): Promise<void>;
}

const opened = (round: Round, close: () => void = () => undefined): OpenPost => {
  round.start();
  return {
    close: async () => {
      await round.stop();
      close();
    },
  };
};

/** Starts the hand-over of mails; without a mail server they are laid aside. */
export const openPost = ({ pool, log, engine, smtpUrl, ...told }: PostSettings): OpenPost => {
  if (smtpUrl === undefined) return opened(new Round(() => layMailsAside(pool), log));
  const server = mailServerAt(smtpUrl, told.mailFrom);
  const daytime = daytimeOf(new RulesBook(pool), told.mailUntil);
  const post = { pool, server, publicUrl: told.publicUrl, daytime, report: reportTo(engine) };
  return opened(new Round(() => deliverMails(post), log), () => server.close());
};
