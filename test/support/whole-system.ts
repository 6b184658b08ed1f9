import { seed } from '../../libs/database/seeds/seed.ts';
import { testDatabase } from './database.ts';
import { runningApi, type RunningApi } from './running-api.ts';
import { runningWorker, type RunningWorker } from './worker.ts';

/** Database, worker and API for one spec file, with the demo's people. */
export interface WholeSystem {
  readonly api: RunningApi;
  readonly worker: RunningWorker;
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

export const wholeSystem = async (): Promise<WholeSystem> => {
  const database = await testDatabase();
  await seed(database.url, 'demo');
  const worker = await runningWorker(database.url);
  const api = await runningApi(database.url, { taskQueue: worker.taskQueue });
  return {
    api,
    worker,
    databaseUrl: database.url,
    stop: async () => {
      await api.stop();
      await worker.stop();
      await database.drop();
    },
  };
};
