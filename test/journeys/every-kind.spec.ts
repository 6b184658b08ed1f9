import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '#libs/contract';
import { demoBody, demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { seed } from '../../libs/database/seeds/seed.ts';
import { proposal } from '../support/client.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { overHttp, recorded } from '../support/over-http.ts';
import { runningApi, type RunningApi } from '../support/running-api.ts';
import { runningWorker, type RunningWorker } from '../support/worker.ts';

let database: TestDatabase;
let worker: RunningWorker;
let api: RunningApi;

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.url, 'demo');
  worker = await runningWorker(database.url);
  api = await runningApi(database.url, { taskQueue: worker.taskQueue });
}, 120_000);

afterAll(async () => {
  await api.stop();
  await worker.stop();
  await database.drop();
});

/** Each kind on an office of its own: one team may not inspect the same subject again and again. */
const kinds = [
  ['signs', 'AO1'],
  ['inspectionDuty', 'AO2'],
  ['disciplineEnforcement', 'AO3'],
  ['finance', 'AO4'],
  ['thematicSupervision', 'AO5'],
  ['followUp', 'AO6'],
] as const;

describe('a case of each kind under vn-party-296-2025', () => {
  it('goes from proposal to the archive over HTTP, side by side with the others', async () => {
    const play = await overHttp(api, worker.client);
    const live = async ([kind, unit]: (typeof kinds)[number]) => {
      const subject = { type: 'organisation', organisation: demoUnit(unit) };
      const opened = await play.people.officer.propose(proposal({ kind, body: demoBody('ICA'), subject }));
      if (opened.status !== 201) throw new Error(`${kind}: ${opened.status} ${JSON.stringify(opened.body)}`);
      await play.until(opened.body.id, 'archived');
      const { file } = await recorded(api, opened.body.id);
      const end = await play.people.officer.get<CaseView>(`/cases/${file.id}`);
      return { kind, stage: end.body.stage, options: end.body.options, fits: JSON.stringify(file).length < 64 * 1024 };
    };
    const lives = await Promise.all(kinds.map(live));
    expect(lives).toEqual(kinds.map(([kind]) => ({ kind, stage: 'archived', options: [], fits: true })));
  }, 400_000);
});
