import type { Actor } from '#libs/case';
import type { CaseListItem } from '#libs/contract';
import { peopleByIds } from '#libs/database';
import { formatInstant } from '#libs/text';
import type { Database } from '../database.ts';
import { casePageOf, type CaseListQuery } from '../case/case-list.ts';
import { say, type Language } from '../http/words.ts';

/** A line of an exported list. */
export type Line = readonly string[];

export interface Exporting {
  readonly database: Database;
  readonly actor: Actor;
  readonly language: Language;
  readonly query: CaseListQuery;
  /** What was asked, as it stands in the address. */
  readonly filter: string;
}

const most = 20_000;
const page = 200;

const namesSql = `
  select id, name from body where id = any($1::uuid[])
  union all select unit_id, name from (
    select distinct on (unit_id) unit_id, name from unit_period where unit_id = any($1::uuid[]) order by unit_id, since desc) u
  union all select id, display_name from person where id = any($1::uuid[])`;

const columns = ['number', 'kind', 'stage', 'body', 'subject', 'opened', 'due', 'overdue'] as const;

/** Isolates are for running text; in a cell of its own a value needs none. */
const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');

const at = (instant: string, language: Language): string => `${bare(formatInstant(instant, 'UTC', language))} UTC`;

const namesOf = async (database: Database, items: readonly CaseListItem[]): Promise<ReadonlyMap<string, string>> => {
  const ids = items.flatMap(({ body, subject }) => [
    body,
    subject.organisation,
    subject.person ?? subject.organisation,
  ]);
  const rows = await database.query<{ id: string; name: string }>('export-names', namesSql, [[...new Set(ids)]]);
  return new Map(rows.map(({ id, name }) => [id, name]));
};

const toLine = (item: CaseListItem, names: ReadonlyMap<string, string>, language: Language): Line => [
  item.number,
  say(language, `kind.${item.kind}`),
  say(language, `stage.${item.stage}`),
  names.get(item.body) ?? '',
  [item.subject.person, item.subject.organisation]
    .flatMap((id) => (id === undefined ? [] : (names.get(id) ?? [])))
    .join(', '),
  at(item.openedAt, language),
  item.nextDueAt === undefined ? '' : at(item.nextDueAt, language),
  item.flags.includes('overdue') ? say(language, 'exported.yes') : '',
];

/** For whom and when it was made, what was asked, and the names of the columns. */
const heading = async ({ database, actor, language, filter }: Exporting): Promise<readonly Line[]> => {
  const [person] = await peopleByIds(database.pool, [actor.id]);
  const made = { name: person?.name ?? '', at: at(new Date().toISOString(), language) };
  const asked = filter === '' ? say(language, 'exported.noFilter') : say(language, 'exported.filter', { filter });
  return [
    [bare(say(language, 'exported.madeFor', made))],
    [bare(asked)],
    [],
    columns.map((column) => say(language, `exported.${column}`)),
  ];
};

/** The lines of a list of cases, as they are read: only cases in which the asker has a part, page after page. */
export async function* caseLines(exporting: Exporting): AsyncGenerator<Line> {
  const { database, actor, language, query } = exporting;
  yield* await heading(exporting);
  const { cursor: _, ...rest } = query;
  let next: string | undefined;
  let sent = 0;
  do {
    const found = await casePageOf(database.pool, actor, {
      ...rest,
      limit: page,
      ...(next !== undefined && { cursor: next }),
    });
    const names = await namesOf(database, found.items);
    for (const item of found.items) yield toLine(item, names, language);
    sent += found.items.length;
    next = found.next;
  } while (next !== undefined && sent < most);
}
