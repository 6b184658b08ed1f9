import { parseArgs } from 'node:util';
import { demoBody, demoUnit } from '#libs/database';
import type { CaseFile } from '#libs/case';
import type { JournalPage } from '#libs/contract';
import { narrator } from './demo/narrator.ts';
import { selfReportDue, turns } from './demo/turns.ts';
import { act, look, playOne, propose, read, rulesOf, tableFor, wait } from './play/over-http.ts';
import { runningVenue } from './play/venue.ts';

const { values } = parseArgs({ options: { language: { type: 'string', default: 'en' } } });
const { language } = values;
if (!['en', 'ar', 'vi'].includes(language)) throw new Error(`--language is en, ar or vi, not ${language}`);

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { venue, system, close } = await runningVenue(process.env['INSPECTORATE_HOME'] ?? '.inspectorate', language);

interface StageWords {
  readonly stages: readonly { readonly stage: string; readonly title: string }[];
}

const day = 86_400_000;

/** Plays one case from proposal to archive, and tells its journal as it grows. */
const play = async (body: string, unit: string): Promise<CaseFile> => {
  const opened = await propose(venue, {
    kind: 'compliance',
    body: demoBody(body),
    subject: { type: 'organisation', organisation: demoUnit(unit) },
    origin: { type: 'programmeLine', ref: 'line-1' },
    grounds: 'Named in the programme of the year',
    allegedActs: ['Two payments without approval'],
  });
  const { stages } = await read<StageWords>(venue, 'officer', '/lifecycle');
  const words = (stage: string): string => stages.find((one) => one.stage === stage)?.title ?? stage;
  say('');
  say(`${opened.number} · ${opened.rules.regime}`);
  const tell = narrator({ language, zone: opened.rules.zone, stage: words }, say);
  const taken = new Set<string>();
  let file = await look(venue, opened.id);
  const rules = await rulesOf(venue, file);
  let told = 0;

  const narrate = async (): Promise<void> => {
    file = await look(venue, opened.id, file);
    const page = await read<JournalPage>(venue, 'officer', `/cases/${opened.id}/journal?limit=500&after=${told}`);
    tell(page.items);
    told = page.items.at(-1)?.sequence ?? told;
  };

  const turn = async (): Promise<boolean> => {
    const next = turns.find(({ name, when }) => !taken.has(name) && when(file));
    if (next === undefined) return false;
    taken.add(next.name);
    if (next.days !== undefined) await venue.forward(file.id, next.days * day);
    file = await look(venue, file.id, file);
    const table = await tableFor(venue, file, rules);
    const done = await act(venue, { by: next.by, action: next.action, input: next.input(table) }, file);
    file = await look(venue, file.id, file, done.sequence);
    return true;
  };

  await narrate();
  for (;;) {
    const report = taken.has('reminders') ? undefined : selfReportDue(file);
    if (report !== undefined) {
      taken.add('reminders');
      await wait(venue, file, new Date(Date.parse(report) - 2 * day).toISOString());
    } else if (!(await turn()) && (await playOne(venue, file, rules)) === undefined) break;
    await narrate();
  }
  return file;
};

const started = Date.now();
const played = [await play('ICA', 'A1'), await play('ICE', 'E1')];
say('');
for (const file of played)
  say(
    `${file.number}: ${file.stage}, ${file.sequence} events, ${Math.round(JSON.stringify(file).length / 1024)} kB. ${system.api}/cases/${file.id}`,
  );
say(`${Math.round((Date.now() - started) / 1000)} s. Look for yourself:`);
say(
  `  curl -H "Authorization: Bearer $(npm run --silent token -- officer)" ${system.api}/cases/${played[0]?.id ?? ''}/deadlines`,
);
say('  npm run journal -- verify');
await close();
