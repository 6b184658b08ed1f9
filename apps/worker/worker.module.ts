import { Module, type DynamicModule } from '@nestjs/common';
import type pg from 'pg';
import { ActivitiesModule } from '#activities';

@Module({})
export class WorkerModule {
  static over(pool: pg.Pool): DynamicModule {
    return { module: WorkerModule, imports: [ActivitiesModule.over(pool)] };
  }
}
