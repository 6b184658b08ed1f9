import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { CaseEngine } from '#libs/engine';
import { AlarmLog } from './alarm/alarm-log.ts';
import { NoticeDelivery } from './notice/notice-delivery.ts';
import { FollowingCases } from './following/following-cases.ts';
import { poolToken } from './pool.ts';
import { CaseRecord } from './record/case-record.ts';
import { Rollouts } from './rollout/rollouts.ts';

/** Every provider whose methods are activities. */
export const activityProviders = [CaseRecord, NoticeDelivery, AlarmLog, FollowingCases, Rollouts] as const;

/** What a worker can do. Ends the pool when the application ends, after the worker. */
@Module({})
export class ActivitiesModule implements OnApplicationShutdown {
  readonly #pool: pg.Pool;

  constructor(@Inject(poolToken) pool: pg.Pool) {
    this.#pool = pool;
  }

  static over(pool: pg.Pool, engine: CaseEngine): DynamicModule {
    return {
      module: ActivitiesModule,
      providers: [
        { provide: poolToken, useValue: pool },
        { provide: CaseEngine, useValue: engine },
        ...activityProviders,
      ],
      exports: [...activityProviders],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool.end();
  }
}
