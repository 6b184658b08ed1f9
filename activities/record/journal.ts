import { journalHash, noHash, type CaseEvent, type Entry } from '#libs/case';
import { eventIn, journalColumns, type JournalRow } from '#libs/database';
import type { Queries } from '../transaction.ts';

/** One line of the journal as it is stored. */
export interface Line {
  readonly event: CaseEvent;
  readonly fileHash: string;
  readonly requestHash: string | null;
  readonly previousHash: string;
  readonly hash: string;
}

const lineOf = (row: JournalRow): Line => ({
  event: eventIn(row),
  fileHash: row.file_hash,
  requestHash: row.request_hash,
  previousHash: row.previous_hash,
  hash: row.hash,
});

/** The journal of one case, from a sequence on, in order. */
export const linesOf = async (queries: Queries, caseId: string, from = 1): Promise<readonly Line[]> => {
  const { rows } = await queries.query<JournalRow>({
    name: 'journal-lines',
    text: `select ${journalColumns} from case_event where case_id = $1 and sequence >= $2 order by sequence`,
    values: [caseId, from],
  });
  return rows.map(lineOf);
};

/** Entries chained to the hash before them. */
export const chain = (entries: readonly Entry[], before: string): readonly Line[] => {
  let previousHash = before;
  return entries.map(({ event, fileHash, requestHash = null }) => {
    const line = { event, fileHash, requestHash, previousHash, hash: journalHash(previousHash, event) };
    previousHash = line.hash;
    return line;
  });
};

const insert = `
  insert into case_event (case_id, sequence, type, action, at, due_at, actor, party, stage, data, clocks, update_id,
    request_hash, file_hash, previous_hash, hash)
  select $1, row.* from jsonb_to_recordset($2) as row (sequence integer, type text, action text, at timestamptz,
    due_at timestamptz, actor text, party text, stage text, data jsonb, clocks jsonb, update_id text,
    request_hash text, file_hash text, previous_hash text, hash text)
  order by sequence
  on conflict (case_id, sequence) do nothing`;

const stored = ({ event, fileHash, requestHash, previousHash, hash }: Line) => ({
  sequence: event.sequence,
  type: event.type,
  action: event.action,
  at: event.at,
  due_at: event.dueAt ?? null,
  actor: event.by,
  party: event.as,
  stage: event.stage,
  data: event.data,
  clocks: event.clocks,
  update_id: event.updateId ?? null,
  request_hash: requestHash,
  file_hash: fileHash,
  previous_hash: previousHash,
  hash,
});

const hashAt = async (queries: Queries, caseId: string, sequence: number): Promise<string | undefined> => {
  if (sequence === 0) return noHash;
  const { rows } = await queries.query<{ hash: string }>({
    name: 'journal-hash',
    text: 'select hash from case_event where case_id = $1 and sequence = $2',
    values: [caseId, sequence],
  });
  return rows[0]?.hash;
};

/**
 * Adds events to the journal of a case; those that are there already are left as they are.
 * Throws when something is missing before them, or when what is there is not what is added.
 */
export const append = async (queries: Queries, caseId: string, entries: readonly Entry[]): Promise<void> => {
  const first = entries[0]?.event.sequence ?? 1;
  const before = await hashAt(queries, caseId, first - 1);
  if (before === undefined) throw new Error(`The journal of case ${caseId} lacks event ${first - 1}`);
  const lines = chain(entries, before);
  const { rowCount } = await queries.query({
    name: 'journal-append',
    text: insert,
    values: [caseId, JSON.stringify(lines.map(stored))],
  });
  if (rowCount === lines.length) return;
  const last = lines[lines.length - 1];
  if (last && (await hashAt(queries, caseId, last.event.sequence)) !== last.hash)
    throw new Error(`The journal of case ${caseId} tells another story at event ${last.event.sequence}`);
};
