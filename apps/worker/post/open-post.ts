import { RulesBook } from '#libs/database';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { CaseEngine } from '#libs/engine';
import { deliverCalls } from '../webhook/courier.ts';
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
  readonly webhookLoopback: boolean;
}

/** Everything that leaves the house goes on being handed over until it is closed. */
export interface OpenPost {
  close(): Promise<void>;
}

interface Sending {
  readonly round: Round;
  readonly close?: () => void;
}

const mails = ({ pool, log, engine, smtpUrl, ...told }: PostSettings): Sending => {
  if (smtpUrl === undefined) return { round: new Round(() => layMailsAside(pool), log) };
  const server = mailServerAt(smtpUrl, told.mailFrom);
  const daytime = daytimeOf(new RulesBook(pool), told.mailUntil);
  const post = { pool, server, publicUrl: told.publicUrl, daytime, report: reportTo(engine) };
  return { round: new Round(() => deliverMails(post), log), close: () => server.close() };
};

const calls = ({ pool, log, publicUrl, webhookLoopback }: PostSettings): Sending => {
  const courier = { pool, source: publicUrl, loopback: webhookLoopback };
  return { round: new Round(() => deliverCalls(courier), log) };
};

/** Starts the hand-over of mails and the calls of webhooks. Without a mail server mails are laid aside. */
export const openPost = (settings: PostSettings): OpenPost => {
  const sendings = [mails(settings), calls(settings)];
  for (const { round } of sendings) round.start();
  return {
    close: async () => {
      await Promise.all(sendings.map(({ round }) => round.stop()));
      for (const { close } of sendings) close?.();
    },
  };
};
