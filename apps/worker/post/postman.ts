import type pg from 'pg';
import { inTransaction } from '#activities';
import { isUrgent } from '#libs/case';
import { letterOf } from './letter.ts';
import { NotHandedOver, type MailServer } from './mail-server.ts';
import { claimMails, endMail, postponeMail, retryMail, type Mail } from './mails.ts';
import { leaveTask, type Undeliverable } from './undeliverable.ts';
import { lease, mostAttempts, patience } from './patience.ts';

/** What the post needs of its surroundings. */
export interface Post {
  readonly pool: pg.Pool;
  readonly server: MailServer;
  readonly publicUrl: string;
  /** When somebody may be told who need not be woken: now, or later. */
  readonly daytime: (mail: Mail) => Promise<string | undefined>;
  /** Tells the cases concerned that somebody could not be told. */
  readonly report: (undeliverable: Undeliverable) => Promise<void>;
  /** Other times to wait, for tests. */
  readonly patience?: (attempts: number) => number;
  /** Other seconds after which a mail whose bearer died is taken up again, for tests. */
  readonly lease?: number;
}

const atOnce = 20;

const mayBeQuiet = (mail: Mail): boolean => !mail.told.some(({ kind, isAhead }) => isAhead || isUrgent(kind));

/** A mail that cannot be delivered becomes an event of its cases first, and then a task of an administrator. */
const giveUp = async (post: Post, mail: Mail, fault: string): Promise<void> => {
  const { id, recipientId, attempts, told } = mail;
  const cases = [...new Set(told.map(({ caseId }) => caseId))];
  const undeliverable = { message: id, recipient: recipientId, address: mail.to ?? '', attempts, cases };
  await post.report(undeliverable);
  await inTransaction(post.pool, async (queries) => {
    await leaveTask(queries, undeliverable);
    await endMail(queries, id, 'givenUp', fault);
  });
};

const failed = async (post: Post, mail: Mail, { code, isForGood }: NotHandedOver): Promise<void> => {
  if (isForGood || mail.attempts >= mostAttempts) return giveUp(post, mail, code);
  return retryMail(post.pool, mail.id, (post.patience ?? patience)(mail.attempts), code);
};

/** Between hand-over and mark the process may die: then the mail goes out again, under the same Message-ID. */
const handOver = async (post: Post, mail: Mail, to: string): Promise<void> => {
  try {
    await post.server.send(mail.id, to, letterOf(mail, post.publicUrl));
  } catch (error) {
    if (!(error instanceof NotHandedOver)) throw error;
    return failed(post, mail, error);
  }
  await endMail(post.pool, mail.id, 'handedOver');
};

const deliver = async (post: Post, claimed: Mail): Promise<void> => {
  const mail = { ...claimed, told: claimed.told.filter(({ mayKnow }) => mayKnow) };
  if (mail.to === null || mail.told.length === 0) return endMail(post.pool, mail.id, 'laidAside');
  const later = mayBeQuiet(mail) ? await post.daytime(mail) : undefined;
  if (later !== undefined) return postponeMail(post.pool, mail.id, later);
  return handOver(post, mail, mail.to);
};

/**
 * Hands over what is due, a few at a time, and says how many there were. Several processes may do this side by side;
 * what is being handed over by one of them is locked for the others by its lease.
 */
export const deliverMails = async (post: Post): Promise<number> => {
  const mails = await claimMails(post.pool, atOnce, post.lease ?? lease);
  const done = await Promise.allSettled(mails.map((mail) => deliver(post, mail)));
  const fault = done.find((one) => one.status === 'rejected');
  if (fault !== undefined) throw fault.reason;
  return mails.length;
};
