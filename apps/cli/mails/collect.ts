import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { KeptMails } from '../../mail-catcher/kept-mails.ts';
import type { ReadMail } from '../../mail-catcher/read-mail.ts';

/** One mail of a case as it was caught, with everybody who got the same text. */
export interface Sent {
  readonly source: Buffer;
  readonly mail: ReadMail;
  readonly recipients: readonly string[];
}

const waitingSql = `
  from mail using_mail join notification n on n.id = using_mail.notification_id or n.digest_id = using_mail.id
  where n.case_id = $1 and using_mail.state = 'waiting'`;

/** Lets what waits for the morning go out now, and waits until nothing of the case waits any more. */
const untilSent = async (pool: pg.Pool, caseId: string): Promise<void> => {
  await pool.query(`update mail set due_at = now() where attempts = 0 and id in (select using_mail.id ${waitingSql})`, [
    caseId,
  ]);
  for (let tries = 0; tries < 120; tries += 1) {
    if ((await pool.query(`select 1 ${waitingSql} limit 1`, [caseId])).rowCount === 0) return;
    await wait(500);
  }
  throw new Error(`Mails of case ${caseId} wait and are not sent`);
};

const loginOf = ({ headers }: ReadMail): string => (headers['to'] ?? '').replace(/@.*$/, '');

/** The mails of a case in the order in which they came; the same text to several people stands once. */
export const mailsOf = async (pool: pg.Pool, folder: string, caseId: string): Promise<readonly Sent[]> => {
  await untilSent(pool, caseId);
  const kept = new KeptMails(folder);
  const sent = new Map<string, Sent>();
  for (const { name, mail } of (await kept.list(500)).toReversed()) {
    if (mail.text?.includes(caseId) !== true) continue;
    const source = sent.get(mail.text)?.source ?? (await kept.source(name));
    if (source === undefined) continue;
    const recipients = [...(sent.get(mail.text)?.recipients ?? []), loginOf(mail)];
    sent.set(mail.text, { source, mail: sent.get(mail.text)?.mail ?? mail, recipients });
  }
  return [...sent.values()];
};
