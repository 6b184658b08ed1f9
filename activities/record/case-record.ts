import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { evolve, fileHash, type CaseEvent, type CaseFile, type Entry } from '#libs/case';
import { raiseAlarm } from '../alarm/alarm-log.ts';
import { tellOf } from '../notice/telling.ts';
import { poolToken } from '../pool.ts';
import { inTransaction, type Queries } from '../transaction.ts';
import { nameDocuments } from './documents.ts';
import { append } from './journal.ts';
import { project } from './project.ts';
import type { Outcome, RecordActivities } from './record-activities.ts';

interface Step {
  readonly caseId: string;
  readonly entries: readonly Entry[];
}

const fileOf = async (queries: Queries, caseId: string): Promise<CaseFile | undefined> => {
  const { rows } = await queries.query<{ file: CaseFile }>({
    name: 'record-file',
    text: 'select file from case_file where id = $1 for update',
    values: [caseId],
  });
  return rows[0]?.file;
};

const last = (entries: readonly Entry[]): Entry => {
  const entry = entries[entries.length - 1];
  if (entry === undefined) throw new Error('A step without events');
  return entry;
};

/** Everything that one event leaves outside the file: who is told, and which uploads belong to the case now. */
const leaveTraces = async (queries: Queries, after: CaseFile, events: readonly CaseEvent[]): Promise<void> => {
  for (const event of events) {
    await tellOf(queries, after, event);
    await nameDocuments(queries, after.id, event);
  }
};

/** Tells whoever listens, and leaves a call for every webhook; their sender finds it. */
const announce = async (queries: Queries, caseId: string, entries: readonly Entry[]): Promise<void> => {
  await queries.query({
    name: 'record-announce',
    text: `
      with called as (
        insert into webhook_delivery (id, webhook_id, case_id, sequence, due_at, at)
        select gen_random_uuid(), webhook.id, $1::uuid, event.sequence, now(), event.at
        from webhook, unnest($2::integer[], $3::timestamptz[]) as event (sequence, at) where webhook.state = 'active'
        on conflict do nothing)
      select pg_notify('case_event', $1::text)`,
    values: [caseId, entries.map(({ event }) => event.sequence), entries.map(({ event }) => event.at)],
  });
};

const evolved = (file: CaseFile | undefined, entries: readonly Entry[]): CaseFile | undefined =>
  entries.reduce<CaseFile | undefined>((before, { event }) => evolve(before, event), file);

const recordFrom = async (
  queries: Queries,
  before: CaseFile | undefined,
  entries: readonly Entry[],
): Promise<Outcome> => {
  const { event, fileHash: expected } = last(entries);
  const after = evolved(before, entries);
  if (after === undefined || fileHash(after) !== expected) return 'fileDiffers';
  await project(queries, { before, after, fileHash: expected, at: event.at });
  await leaveTraces(
    queries,
    after,
    entries.map((entry) => entry.event),
  );
  return 'recorded';
};

/** The memory of cases: journal and projection, in one transaction. */
@Injectable()
export class CaseRecord implements RecordActivities {
  readonly #pool: pg.Pool;

  constructor(@Inject(poolToken) pool: pg.Pool) {
    this.#pool = pool;
  }

  /** Idempotent by case and sequence: what is recorded already stays as it is. */
  async recordStep({ caseId, entries }: Step): Promise<Outcome> {
    const outcome = await inTransaction(this.#pool, async (queries): Promise<Outcome> => {
      const file = await fileOf(queries, caseId);
      await append(queries, caseId, entries);
      const previous = (entries[0]?.event.sequence ?? 1) - 1;
      const present = file?.sequence ?? 0;
      if (present >= last(entries).event.sequence) return 'recorded';
      const written = present === previous ? await recordFrom(queries, file, entries) : 'fileDiffers';
      await announce(queries, caseId, entries);
      return written;
    });
    return outcome;
  }

  /** Idempotent by the file's sequence. Only when events did not lead to the workflow's file: that is worth an alarm. */
  async recordFile({ file, at }: { readonly file: CaseFile; readonly at: string }): Promise<void> {
    await inTransaction(this.#pool, async (queries) => {
      const before = await fileOf(queries, file.id);
      await raiseAlarm(queries, { caseId: file.id, code: 'fileDiffered', params: { sequence: file.sequence }, at });
      await project(queries, { before, after: file, fileHash: fileHash(file), at });
    });
  }
}
