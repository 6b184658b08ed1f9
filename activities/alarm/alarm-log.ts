import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { v5 } from 'uuid';
import { poolToken } from '../pool.ts';
import type { Queries } from '../transaction.ts';
import type { AlarmActivities } from './alarm-activities.ts';

type Alarm = Parameters<AlarmActivities['raise']>[0];

const namespace = '6d1f0f4e-3c0c-5f0e-9a55-1f1f3a6b7c03';

/** Leaves a task for whoever runs the installation; once for each case, code, parameters and instant. */
export const raiseAlarm = async (queries: Queries, { caseId, code, params, at }: Alarm): Promise<void> => {
  await queries.query(
    `insert into task_for_person (id, case_id, code, params, at) values ($1, $2, $3, $4, $5) on conflict (id) do nothing`,
    [v5(JSON.stringify([caseId, code, params, at]), namespace), caseId, code, JSON.stringify(params), at],
  );
};

/** What the machine could not do, as tasks for people. */
@Injectable()
export class AlarmLog implements AlarmActivities {
  readonly #pool: pg.Pool;

  constructor(@Inject(poolToken) pool: pg.Pool) {
    this.#pool = pool;
  }

  /** Idempotent by case, code, parameters and instant. */
  async raise(alarm: Alarm): Promise<void> {
    await raiseAlarm(this.#pool, alarm);
  }
}
