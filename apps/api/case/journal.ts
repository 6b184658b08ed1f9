import { z } from 'zod';
import type { Actor } from '#libs/case';
import type { JournalEntryView } from '#libs/contract';
import type { Pool } from 'pg';
import { say, type Language } from '../http/words.ts';
import { eventIn, journalColumns, type JournalRow } from '#libs/database';
import { maySeeEvent, type Sight } from './view/sight.ts';

/** Which part of a journal is read. */
export const journalQuery = z.strictObject({
  after: z.coerce.number().int().min(0).max(1_000_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type JournalQuery = z.output<typeof journalQuery>;

const pageSql = `
  select ${journalColumns} from case_event where case_id = $1 and sequence > $2 order by sequence limit $3`;

/** Of somebody else's acts the subject sees that they happened, and what was served; not what was recorded beside it. */
const dataFor = (sight: Sight, row: JournalRow, actor: Actor): unknown => {
  if (sight === 'caseFile' || sight === 'execution' || row.actor === actor.id || row.party === 'subject')
    return row.data;
  return {};
};

const toEntry = (row: JournalRow, sight: Sight, actor: Actor, language: Language): JournalEntryView => {
  const { sequence, type, action, at, by, as, stage, clocks, dueAt, updateId } = eventIn(row);
  const insider = sight === 'caseFile' || by === actor.id;
  return {
    sequence,
    type,
    title: say(language, `event.${type}`),
    action,
    at,
    by: insider || sight === 'execution' ? by : '',
    as,
    stage,
    data: dataFor(sight, row, actor),
    // Whoever may see the whole file may count it up again from its events.
    ...(sight === 'caseFile' && {
      clocks,
      ...(dueAt !== undefined && { dueAt }),
      ...(updateId !== undefined && { updateId }),
    }),
    hash: row.hash,
    previousHash: row.previous_hash,
  };
};

/** A page of the journal, without what the asker may not see. */
export const journalPageOf = async (
  database: Pool,
  asked: { readonly id: string; readonly actor: Actor; readonly sight: Sight; readonly language: Language },
  query: JournalQuery,
): Promise<{ readonly items: readonly JournalEntryView[]; readonly next?: number }> => {
  const { rows } = await database.query<JournalRow>({
    name: 'journal-page',
    text: pageSql,
    values: [asked.id, query.after, query.limit + 1],
  });
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const items = page
    .filter((row) => maySeeEvent(asked.sight, { type: row.type, by: row.actor, as: row.party }, asked.actor))
    .map((row) => toEntry(row, asked.sight, asked.actor, asked.language));
  return { items, ...(rows.length > query.limit && last && { next: last.sequence }) };
};
