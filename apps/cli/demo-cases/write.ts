import type { Pool } from 'pg';
import { perform, proposalInput, requestHash, type CaseFile, type Entry } from '#libs/case';
import { demoBody, demoThing, demoUnit, factsOfProposal, type RulesBook } from '#libs/database';
import { atLocal, localDate, addDays, workingDayFrom, isWorkingDay, type Rules } from '#libs/regime';
import { outsideOf } from './outside.ts';
import { entryOf, type Outside, type Past } from './past.ts';
import { playOn } from './playing.ts';
import { recordPast } from './record.ts';
import type { Planned } from './planned.ts';

/** Where the demo's cases are written. */
export interface Place {
  readonly pool: Pool;
  readonly book: RulesBook;
  readonly documents: string;
}

export const idOfPlanned = ({ name }: Planned): string => demoThing(`case/${name}`);

const proposalOf = ({ kind, body, subject, wording }: Planned) =>
  proposalInput.parse({
    kind,
    body: demoBody(body),
    subject: { type: 'organisation', organisation: demoUnit(subject) },
    origin: kind === 'signs' ? { type: 'signal' } : { type: 'programmeLine', ref: 'line-1' },
    grounds: wording.grounds,
    allegedActs: [wording.act],
    fields: wording.field === undefined ? [] : [wording.field],
  });

/** Half past nine of the first working day from that day on. */
const morningOf = (rules: Rules, today: number, daysAgo: number): string => {
  const { calendar } = rules;
  const day = addDays(localDate(new Date(today).toISOString(), calendar), -daysAgo);
  const working = isWorkingDay(day, calendar) ? day : workingDayFrom(day, 1, calendar);
  return atLocal(working, '09:30', calendar);
};

const proposed = async (planned: Planned, { pool, book }: Place, outside: Outside, today: number): Promise<Past> => {
  const input = proposalOf(planned);
  const caseId = idOfPlanned(planned);
  const someDay = new Date(today - planned.daysAgo * 86_400_000).toISOString();
  const actor = await outside.actorOf(planned.cast.officer, someDay);
  const facts = await factsOfProposal({ caseId, input, actor, at: someDay, database: pool, book });
  const rules = await book.of(facts.rules);
  const at = morningOf(rules, today, planned.daysAgo);
  const step = perform({ rules, actor, at }, 'proposeCase', { input, facts });
  const entry: Entry = entryOf(step, requestHash({ action: 'proposeCase', input }));
  return { file: step.file, rules, now: Date.parse(at), entries: [entry] };
};

/** Plays one case up to this instant and writes its journal and its rows, as the engine would have. */
export const writeCase = async (planned: Planned, place: Place, today: number): Promise<CaseFile> => {
  const { pool, book, documents } = place;
  const outside = outsideOf(pool, book, documents, planned.cast.officer, planned.body);
  const past = await playOn(await proposed(planned, place, outside, today), planned, outside, today);
  await recordPast(pool, past.file, past.entries);
  return past.file;
};
