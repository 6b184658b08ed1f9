import type { CaseEvent } from '#libs/case';

/** One line of the journal as it is read. */
export interface JournalRow {
  readonly sequence: number;
  readonly type: string;
  readonly action: string;
  readonly at: Date;
  readonly due_at: Date | null;
  readonly actor: string;
  readonly party: string;
  readonly stage: string;
  readonly data: unknown;
  readonly clocks: unknown;
  readonly update_id: string | null;
  readonly request_hash: string | null;
  readonly file_hash: string;
  readonly previous_hash: string;
  readonly hash: string;
}

export const journalColumns = `sequence, type, action, at, due_at, actor, party, stage, data, clocks, update_id,
  request_hash, file_hash, previous_hash, hash`;

/** The event as it was when it happened. */
export const eventIn = (row: JournalRow): CaseEvent =>
  ({
    sequence: row.sequence,
    type: row.type,
    action: row.action,
    at: row.at.toISOString(),
    by: row.actor,
    as: row.party,
    stage: row.stage,
    data: row.data,
    clocks: row.clocks,
    ...(row.update_id !== null && { updateId: row.update_id }),
    ...(row.due_at !== null && { dueAt: row.due_at.toISOString() }),
  }) as CaseEvent;
