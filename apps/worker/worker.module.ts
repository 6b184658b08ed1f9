import { Module, type DynamicModule } from '@nestjs/common';
import type pg from 'pg';
import { ActivitiesModule } from '#activities';
import type { CaseEngine } from '#libs/engine';

@Module({})
export class WorkerModule {
  static over(pool: pg.Pool, engine: CaseEngine): DynamicModule {
    return { module: WorkerModule, imports: [ActivitiesModule.over(pool, engine)] };
  }
}
