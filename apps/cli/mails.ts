import { join } from 'node:path';
import { demoBody, demoUnit } from '#libs/database';
import { languages, type Language } from '#libs/text';
import { mailsOf } from './mails/collect.ts';
import { picture, writeMails } from './mails/sheet.ts';
import { look, playOne, propose, rulesOf } from './play/over-http.ts';
import { runningVenue } from './play/venue.ts';

/** Plays a whole case in each language and writes the mails that were sent, from the catcher of `npm start`. */
const target = 'docs/pictures/mails';
const day = 86_400_000;
const where: Readonly<Record<Language, readonly [body: string, unit: string]>> = {
  en: ['ICE', 'E1'],
  ar: ['ICE', 'E1'],
  vi: ['ICA', 'A1'],
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { venue, system, pool, close } = await runningVenue(process.env['INSPECTORATE_HOME'] ?? '.inspectorate', 'en');
if (system.mail === undefined) throw new Error('The running system catches no mails: start it without SMTP_URL');

const speak = async (language: Language): Promise<void> => {
  await pool.query('update person set language = $1, version = version + 1 where language <> $1', [language]);
};

/** From proposal to archive; its triage is late, so that every kind of reminder is told, the digest too. */
const play = async ([body, unit]: readonly [string, string]): Promise<string> => {
  const { id } = await propose(venue, {
    kind: 'compliance',
    body: demoBody(body),
    subject: { type: 'organisation', organisation: demoUnit(unit) },
    origin: { type: 'programmeLine', ref: 'line-1' },
    grounds: 'Named in the programme of the year',
    allegedActs: ['Two payments without approval'],
  });
  let file = await look(venue, id);
  const rules = await rulesOf(venue, file);
  await venue.forward(id, 50 * day);
  for (;;) {
    const done = await playOne(venue, await look(venue, id, file), rules);
    if (done === undefined) return id;
    file = done[1];
  }
};

const former = await pool.query<{ id: string; language: string }>('select id, language from person');
try {
  for (const language of languages) {
    await speak(language);
    const id = await play(where[language]);
    const sent = await mailsOf(pool, join(system.home, 'mails'), id);
    const folder = join(target, language);
    await writeMails(folder, sent, language);
    const drawn = await picture(folder, sent.length);
    say(
      `${language}: ${sent.length} different mails in ${folder}${drawn ? ', with a picture' : '; no chromium, no picture'}`,
    );
  }
} finally {
  await pool.query(
    `update person set language = former.language, version = version + 1
       from jsonb_to_recordset($1) as former (id uuid, language text)
      where person.id = former.id and person.language <> former.language`,
    [JSON.stringify(former.rows)],
  );
  await close();
}
