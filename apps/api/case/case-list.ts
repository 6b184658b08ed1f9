import { z } from 'zod';
import { stageOrder, terminalStages, type Actor } from '#libs/case';
import { caseList, caseOrders, holderKeys, type CaseFilter, type CaseLine, type CaseMark } from '#libs/database';
import type { CaseListItem } from '#libs/contract';
import { Invalid } from '#libs/problem';
import { kinds } from '#libs/regime';
import type { Pool } from 'pg';

const listed = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (value === undefined ? value : [value].flat()), z.array(item).max(30).exactOptional());

const yes = z.enum(['true', 'false']).transform((value) => value === 'true');

/** What a list of cases may be asked for. */
export const caseListQuery = z.strictObject({
  stage: listed(z.enum([...stageOrder, ...terminalStages])),
  kind: listed(z.enum(kinds)),
  body: z.uuid().exactOptional(),
  subject: z.uuid().exactOptional(),
  officer: z.uuid().exactOptional(),
  dueBefore: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).exactOptional(),
  overdue: yes.exactOptional(),
  flag: listed(z.enum(['overdue', 'paused', 'extended', 'escalated', 'underReconsideration', 'underRecheck'])),
  sort: z.enum([...caseOrders, ...caseOrders.map((order) => `-${order}` as const)]).default('due'),
  cursor: z.string().max(400).exactOptional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** Wait, a second at most, until this event of this case is recorded. */
  after: z
    .string()
    .regex(/^[0-9a-f-]{36}:\d{1,9}$/)
    .exactOptional(),
});
export type CaseListQuery = z.output<typeof caseListQuery>;

const cursorShape = z.tuple([z.string(), z.string().max(100), z.uuid()]);

const badCursor = (): Invalid => new Invalid([{ pointer: '/cursor', code: 'badCursor', params: {} }]);

const isMarkOf = (order: string, key: string): boolean =>
  order === 'number' || key === 'infinity' || !Number.isNaN(Date.parse(key));

/** Where the page before ended. A cursor of another order means nothing here. */
const markIn = (cursor: string, sort: string): CaseMark => {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badCursor();
  }
  const result = cursorShape.safeParse(parts);
  if (!result.success) throw badCursor();
  const [of, key, id] = result.data;
  if (of !== sort || !isMarkOf(sort.replace('-', ''), key) || /[\0]/.test(key)) throw badCursor();
  return { key, id };
};

const cursorAt = ({ mark, id }: CaseLine, sort: string): string =>
  Buffer.from(JSON.stringify([sort, mark, id])).toString('base64url');

const filterOf = (query: CaseListQuery): CaseFilter => {
  const flags = (query.flag ?? []).filter((flag) => flag !== 'overdue');
  const overdue = query.overdue ?? (query.flag?.includes('overdue') === true ? true : undefined);
  return {
    ...(query.stage && { stages: query.stage }),
    ...(query.kind && { kinds: query.kind }),
    ...(query.body && { body: query.body }),
    ...(query.subject && { subject: query.subject }),
    ...(query.officer && { officer: query.officer }),
    ...(query.dueBefore && { dueBefore: query.dueBefore }),
    ...(overdue !== undefined && { overdue }),
    ...(flags.length > 0 && { flags }),
  };
};

const flagsOf = (line: CaseLine): CaseListItem['flags'] => [
  ...(line.overdue ? (['overdue'] as const) : []),
  ...(line.paused ? (['paused'] as const) : []),
  ...(line.extended ? (['extended'] as const) : []),
  ...(line.escalated ? (['escalated'] as const) : []),
  ...(line.underReconsideration ? (['underReconsideration'] as const) : []),
  ...(line.underRecheck ? (['underRecheck'] as const) : []),
];

const toItem = (line: CaseLine): CaseListItem => ({
  id: line.id,
  number: line.number,
  kind: line.kind,
  stage: line.stage,
  body: line.bodyId,
  subject: {
    organisation: line.subjectOrganisationId,
    ...(line.subjectPersonId !== null && { person: line.subjectPersonId }),
  },
  ...(line.officerId !== null && { officer: line.officerId }),
  openedAt: line.openedAt.toISOString(),
  ...(line.nextDueAt !== null && { nextDueAt: line.nextDueAt.toISOString() }),
  flags: flagsOf(line),
  sequence: line.sequence,
});

/** A page of the cases in which the asker has a part. */
export const casePageOf = async (
  database: Pool,
  actor: Actor,
  query: CaseListQuery,
): Promise<{ readonly items: readonly CaseListItem[]; readonly next?: string }> => {
  const { sort, limit, cursor } = query;
  const lines = await caseList(database, {
    keys: holderKeys(actor),
    now: new Date().toISOString(),
    filter: filterOf(query),
    order: sort.replace('-', '') as (typeof caseOrders)[number],
    descending: sort.startsWith('-'),
    ...(cursor !== undefined && { after: markIn(cursor, sort) }),
    limit: limit + 1,
  });
  const page = lines.slice(0, limit);
  const last = page.at(-1);
  return { items: page.map(toItem), ...(lines.length > limit && last && { next: cursorAt(last, sort) }) };
};
