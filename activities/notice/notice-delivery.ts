import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { deadlineById, inForce, type CaseEvent, type CaseFile, type EventOf } from '#libs/case';
import { poolToken } from '../pool.ts';
import type { Queries } from '../transaction.ts';
import type { NoticeActivities } from './notice-activities.ts';
import { tell } from './telling.ts';

const isReminder = (event: CaseEvent): event is EventOf<'reminderSent'> => event.type === 'reminderSent';

const fileOf = async (queries: Queries, caseId: string): Promise<CaseFile> => {
  const { rows } = await queries.query<{ file: CaseFile }>({
    name: 'notice-file',
    text: 'select file from case_file where id = $1',
    values: [caseId],
  });
  const file = rows[0]?.file;
  if (file === undefined) throw new Error(`Case ${caseId} is not recorded yet`);
  return file;
};

/** Reminders, delivered to whoever holds the parties now. */
@Injectable()
export class NoticeDelivery implements NoticeActivities {
  readonly #pool: pg.Pool;

  constructor(@Inject(poolToken) pool: pg.Pool) {
    this.#pool = pool;
  }

  /** Idempotent by deadline, version, rung and recipient. */
  async tellReminder({ caseId, event }: { readonly caseId: string; readonly event: CaseEvent }): Promise<void> {
    if (!isReminder(event)) return;
    const file = await fileOf(this.#pool, caseId);
    const { deadline: id, version, rung, to } = event.data;
    const deadline = deadlineById(file, id);
    const dueDate = deadline?.versions.find((each) => each.version === version)?.dueDate;
    await tell(this.#pool, {
      file,
      parties: to,
      at: event.at,
      kind: 'reminder',
      sequence: event.sequence,
      params: { ...(deadline && { rule: deadline.rule, dueDate: dueDate ?? inForce(deadline).dueDate }) },
      rung: { deadline: id, version, rung },
    });
  }
}
