import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '#libs/contract';
import { demoBody, demoPerson, demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { seed } from '../../libs/database/seeds/seed.ts';
import { proposal } from '../support/client.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { overHttp, recorded } from '../support/over-http.ts';
import { runningApi, type RunningApi } from '../support/running-api.ts';
import { ofBloc, ofCell, ofProvince, ofSmallCell, type Troupe } from '../support/troupes.ts';
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

/** Plays one case to its end, and tells what it came to. */
const live = async (kind: string, troupe: Troupe, asked: Readonly<Record<string, unknown>>) => {
  const play = await overHttp(api, worker.client, troupe);
  const opened = await play.people.officer.propose(proposal({ kind, ...asked }));
  if (opened.status !== 201) throw new Error(`${kind}: ${opened.status} ${JSON.stringify(opened.body)}`);
  await play.until(opened.body.id, 'archived');
  const { file } = await recorded(api, opened.body.id);
  const end = await play.people.officer.get<CaseView>(`/cases/${file.id}`);
  return {
    file,
    end: { stage: end.body.stage, options: end.body.options, fits: JSON.stringify(file).length < 64 * 1024 },
  };
};

const archived = { stage: 'archived', options: [], fits: true };
const office = (unit: string) => ({ type: 'organisation', organisation: demoUnit(unit) });
const member = (login: string, unit: string) => ({
  type: 'member',
  organisation: demoUnit(unit),
  person: demoPerson(login),
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
    const lives = await Promise.all(
      kinds.map(([kind, unit]) => live(kind, ofBloc, { body: demoBody('ICA'), subject: office(unit) })),
    );
    expect(lives.map(({ end }) => end)).toEqual(kinds.map(() => archived));
  }, 400_000);
});

describe('a recheck by the higher body', () => {
  it('goes from the end of the case that it looks at to its own, with people who had no part in that', async () => {
    const first = await live('signs', ofBloc, { body: demoBody('ICA'), subject: office('AO7') });
    const origin = { type: 'case', ref: first.file.id };
    const again = { body: demoBody('ICP'), subject: office('AO7'), origin };
    const { file, end } = await live('recheck', ofProvince, again);
    expect(end).toEqual(archived);
    expect(file.done).not.toHaveProperty('selfReportReceived');
    expect(file.everOnCase.team.filter((person) => first.file.everOnCase.team.includes(person))).toEqual([]);
  }, 400_000);
});

describe('a case of a cell', () => {
  it('T60 goes to the archive without a team, where three members are too few for one', async () => {
    const asked = { body: demoBody('CA12'), subject: member('small-cell-subject', 'A12'), variant: 'none' };
    const { file, end } = await live('compliance', ofSmallCell, asked);
    expect(end).toEqual(archived);
    expect(file.everOnCase.team).toEqual([demoPerson('small-cell-leader')]);
  }, 400_000);

  it('supervises by theme where the regime lets a large or dispersed cell do so', async () => {
    const asked = { body: demoBody('CA11'), subject: member('subject', 'A11') };
    const { end } = await live('thematicSupervision', ofCell, asked);
    expect(end).toEqual(archived);
  }, 400_000);

  it('is refused a supervision by theme where it does not', async () => {
    const play = await overHttp(api, worker.client, ofSmallCell);
    const asked = { body: demoBody('CA12'), subject: member('small-cell-subject', 'A12'), variant: 'none' };
    const refused = await play.people.officer.propose(proposal({ kind: 'thematicSupervision', ...asked }));
    expect(refused).toMatchObject({ status: 409, body: { reasons: [{ code: 'kindOpenToBody' }] } });
  });
});
