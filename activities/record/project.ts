import { readersOf, type CaseFile, type Holder } from '#libs/case';
import type { Queries } from '../transaction.ts';
import { caseColumns, changedDeadlines, changedMeasures, newLinks } from './projection.ts';

/** From one file to the next; without `before` the rows are written from nothing. */
export interface Change {
  readonly before: CaseFile | undefined;
  readonly after: CaseFile;
  readonly fileHash: string;
  /** The instant of the last event. */
  readonly at: string;
}

const upsertCase = (names: readonly string[]): string => `
  insert into case_file (id, ${names.join(', ')})
  values (${['id', ...names].map((_name, index) => `$${index + 1}`).join(', ')})
  on conflict (id) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}, recorded_at = now()
  where case_file.sequence < excluded.sequence`;

const projectCase = async (queries: Queries, { after, fileHash, at }: Change): Promise<boolean> => {
  const columns = caseColumns(after, fileHash, at);
  const { rowCount } = await queries.query({
    name: 'project-case',
    text: upsertCase(Object.keys(columns)),
    values: [after.id, ...Object.values(columns)],
  });
  return rowCount === 1;
};

const deadlines = `
  insert into case_deadline (case_id, deadline_id, rule, nature, state, owner, about, version, started_at, due_at, due_date,
    original_due_at, ended_at)
  select $1, row.* from jsonb_to_recordset($2) as row (deadline_id text, rule text, nature text, state text, owner text,
    about text, version integer, started_at timestamptz, due_at timestamptz, due_date date,
    original_due_at timestamptz, ended_at timestamptz)
  on conflict (case_id, deadline_id) do update set state = excluded.state, owner = excluded.owner,
    version = excluded.version, due_at = excluded.due_at, due_date = excluded.due_date, ended_at = excluded.ended_at`;

const measures = `
  insert into case_measure (case_id, measure_id, state, severity, owner_id, due_date)
  select $1, row.* from jsonb_to_recordset($2) as row (measure_id text, state text, severity text, owner_id uuid, due_date date)
  on conflict (case_id, measure_id) do update set state = excluded.state, severity = excluded.severity,
    owner_id = excluded.owner_id, due_date = excluded.due_date`;

const leavers = `
  update case_party set until = $3 from jsonb_to_recordset($2) as gone (party text, holder text)
  where case_id = $1 and case_party.party = gone.party and case_party.holder = gone.holder and until is null`;

const joiners = `
  insert into case_party (case_id, party, holder, since)
  select $1, party, holder, $3 from jsonb_to_recordset($2) as come (party text, holder text)
  on conflict (case_id, party, holder, since) do update set until = null`;

const without = (all: readonly Holder[], some: readonly Holder[]): readonly Holder[] =>
  all.filter(({ party, holder }) => !some.some((other) => other.party === party && other.holder === holder));

const projectParties = async (queries: Queries, { before, after, at }: Change): Promise<void> => {
  const were = before === undefined ? [] : readersOf(before);
  const are = readersOf(after);
  const gone = without(were, are);
  const come = without(are, were);
  const ask = (name: string, text: string, holders: readonly Holder[]) =>
    queries.query({ name, text, values: [after.id, JSON.stringify(holders), at] });
  if (gone.length > 0) await ask('project-leavers', leavers, gone);
  if (come.length > 0) await ask('project-joiners', joiners, come);
};

const links = `
  insert into case_link (case_id, kind, other_case_id)
  select $1, kind, "case" from jsonb_to_recordset($2) as row (kind text, "case" uuid)
  on conflict do nothing`;

const projectList = async (queries: Queries, name: string, text: string, id: string, rows: readonly object[]) => {
  if (rows.length > 0) await queries.query({ name, text, values: [id, JSON.stringify(rows)] });
};

/** Brings the rows of one case up to its file. False, and nothing is changed, if they are there already or beyond. */
export const project = async (queries: Queries, change: Change): Promise<boolean> => {
  if (!(await projectCase(queries, change))) return false;
  const { before, after } = change;
  await projectParties(queries, change);
  await projectList(queries, 'project-deadlines', deadlines, after.id, changedDeadlines(before, after));
  await projectList(queries, 'project-measures', measures, after.id, changedMeasures(before, after));
  await projectList(queries, 'project-links', links, after.id, newLinks(before, after));
  return true;
};

/** Writes the rows of one case anew from its files, one for each event; how far its time is ahead is kept. */
export const projectAnew = async (queries: Queries, changes: readonly Change[]): Promise<void> => {
  const latest = changes[changes.length - 1];
  if (latest === undefined) return;
  const { after } = latest;
  // The row stays, so that a recording which waits for it finds it.
  await queries.query('update case_file set sequence = 0 where id = $1', [after.id]);
  for (const table of ['case_party', 'case_deadline', 'case_measure', 'case_link'])
    await queries.query(`delete from ${table} where case_id = $1`, [after.id]);
  await projectCase(queries, latest);
  for (const change of changes) await projectParties(queries, change);
  await projectList(queries, 'project-deadlines', deadlines, after.id, changedDeadlines(undefined, after));
  await projectList(queries, 'project-measures', measures, after.id, changedMeasures(undefined, after));
  await projectList(queries, 'project-links', links, after.id, newLinks(undefined, after));
};
