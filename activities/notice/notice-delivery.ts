import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { CaseEvent, CaseFile } from '#libs/case';
import { poolToken } from '../pool.ts';
import type { Queries } from '../transaction.ts';
import type { NoticeActivities } from './notice-activities.ts';
import { tellOf } from './telling.ts';

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

/** Reminders of runs that began before the recording told them. */
@Injectable()
export class NoticeDelivery implements NoticeActivities {
  readonly #pool: pg.Pool;

  constructor(@Inject(poolToken) pool: pg.Pool) {
    this.#pool = pool;
  }

  /** Idempotent by deadline, version, rung and recipient. */
  async tellReminder({ caseId, event }: { readonly caseId: string; readonly event: CaseEvent }): Promise<void> {
    await tellOf(this.#pool, await fileOf(this.#pool, caseId), event);
  }
}
