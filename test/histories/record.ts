// Plays cases on servers of its own and writes down their histories, whole, one file for each run of a workflow.
// Named are the histories to record: a new name for each new path, because one that is recorded never changes.
// `node --conditions=inspectorate --import ./scripts/typescript.mjs test/histories/record.ts signs recheck`
import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { appPool } from '#libs/database';
import { CaseEngine, workflowIdOf } from '#libs/engine';
import { demoBody, demoPerson, demoUnit } from '../../libs/database/seeds/demo/ids.ts';
import { seed } from '../../libs/database/seeds/seed.ts';
import { proposal as overHttpProposal } from '../support/client.ts';
import { daysLater, eventually } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { overHttp } from '../support/over-http.ts';
import { rememberedIn } from '../support/remembered.ts';
import { runningApi } from '../support/running-api.ts';
import { chair, command, officer, proposal, smallLaw } from '../support/small-law.ts';
import { settle } from '../support/small-world.ts';
import { ofBloc, ofCell, ofProvince, ofSmallCell, type Troupe } from '../support/troupes.ts';
import { runningWorker } from '../support/worker.ts';

const asked = process.argv.slice(2);

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The ids of all runs of a workflow, the first one first. A run that goes on names the next one in its last event. */
const runsOf = async (client: Client, workflowId: string): Promise<readonly string[]> => {
  const { raw } = await client.workflow.getHandle(workflowId).describe();
  const first = raw.workflowExecutionInfo?.firstRunId;
  const runs: string[] = [];
  for (let run = first; run;) {
    runs.push(run);
    const { events } = await client.workflow.getHandle(workflowId, run).fetchHistory();
    run = events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
  }
  return runs;
};

const hasEnded = async (client: Client, caseId: string): Promise<boolean> =>
  (await client.workflow.getHandle(workflowIdOf(caseId)).describe()).status.name !== 'RUNNING';

const write = async (client: Client, name: string, caseId: string): Promise<void> => {
  await eventually(`the end of ${name}`, () => hasEnded(client, caseId));
  const runs = await runsOf(client, workflowIdOf(caseId));
  for (const [index, run] of runs.entries()) {
    const history = await client.workflow.getHandle(workflowIdOf(caseId), run).fetchHistory();
    const file = `${name}-${index + 1}.json.gz`;
    await writeFile(new URL(file, import.meta.url), gzipSync(JSON.stringify(JSON.parse(historyToJSON(history)))));
    say(`${file}: ${history.events?.length ?? 0} events`);
  }
};

/** Short lives, asked of the engine itself. */
const recordSmall = async (): Promise<void> => {
  await using database = await testDatabase();
  await settle(database.url);
  const worker = await runningWorker(database.url);
  const pool = appPool(database.url, 5);
  const engine = new CaseEngine(worker.client, rememberedIn(pool), { taskQueue: worker.taskQueue, handOverAfter: 60 });
  const act = (caseId: string, asked: Parameters<typeof engine.act>[0]['command']) =>
    engine.act({ caseId, updateId: randomUUID(), command: asked });
  const check = () => command('checkLimitation', officer, { acts: [], remarks: '' });
  const decline = () => command('declineProposal', chair, { reason: 'No grounds', remarks: '' });
  const opened = async (): Promise<string> => {
    const caseId = randomUUID();
    await engine.open({ caseId, updateId: randomUUID(), command: proposal(caseId), rules: smallLaw });
    return caseId;
  };

  const lives: Readonly<Record<string, () => Promise<string>>> = {
    declined: async () => {
      const id = await opened();
      await act(id, decline());
      return id;
    },
    overdue: async () => {
      const id = await opened();
      await eventually('the row', async () => (await engine.look(id))?.sequence === 1);
      await daysLater(worker.client, pool, id, 45);
      await act(id, decline());
      return id;
    },
    busy: async () => {
      const id = await opened();
      await Promise.all(Array.from({ length: 8 }, () => act(id, check())));
      for (let step = 0; step < 20; step += 1) await act(id, check());
      await act(id, decline());
      return id;
    },
  };
  for (const [name, live] of Object.entries(lives))
    if (asked.includes(name)) await write(worker.client, name, await live());

  await worker.stop();
  await pool.end();
};

/** Who plays, and what is proposed. */
type Whole = readonly [troupe: Troupe, proposed: Readonly<Record<string, unknown>>];

const inBloc = (kind: string, body: string, unit: string): Whole => [
  ofBloc,
  { kind, body: demoBody(body), subject: { type: 'organisation', organisation: demoUnit(unit) } },
];
const inProvince = (kind: string, unit: string): Whole => [ofProvince, inBloc(kind, 'ICP', unit)[1]];
const inCell = (kind: string, troupe: Troupe, cell: string, login: string, variant: string): Whole => {
  const subject = { type: 'member', organisation: demoUnit(cell), person: demoPerson(login) };
  return [troupe, { kind, body: demoBody(`C${cell}`), subject, variant }];
};

const wholes: Readonly<Record<string, Whole>> = {
  'compliance-generic-intl': inBloc('compliance', 'ICE', 'E1'),
  'compliance-vn-party-296-2025': inBloc('compliance', 'ICA', 'A1'),
  signs: inBloc('signs', 'ICA', 'AO1'),
  inspectionDuty: inBloc('inspectionDuty', 'ICA', 'AO2'),
  disciplineEnforcement: inBloc('disciplineEnforcement', 'ICA', 'AO3'),
  finance: inBloc('finance', 'ICA', 'AO4'),
  thematicSupervision: inBloc('thematicSupervision', 'ICA', 'AO5'),
  followUp: inBloc('followUp', 'ICA', 'AO6'),
  recheck: inProvince('recheck', 'AO7'),
  'cell-without-team': inCell('compliance', ofSmallCell, 'A12', 'small-cell-subject', 'none'),
  'cell-by-theme': inCell('thematicSupervision', ofCell, 'A11', 'subject', 'team'),
};

/** Whole lives, over HTTP. */
const recordWhole = async (): Promise<void> => {
  await using database = await testDatabase();
  await seed(database.url, 'demo');
  const worker = await runningWorker(database.url);
  const api = await runningApi(database.url, { taskQueue: worker.taskQueue, handOverAfter: 400 });
  for (const [name, [troupe, proposed]] of Object.entries(wholes).filter(([one]) => asked.includes(one))) {
    const play = await overHttp(api, worker.client, troupe);
    const { id } = (await play.people.officer.propose(overHttpProposal(proposed))).body;
    await play.until(id, 'archived');
    await write(worker.client, name, id);
  }
  await api.stop();
  await worker.stop();
};

/** What Jest does before and after the journeys; plain Node, so without types. */
const support = async (name: string): Promise<void> => {
  const url = new URL(`../support/${name}.mjs`, import.meta.url);
  await ((await import(url.href)) as { readonly default: () => Promise<void> }).default();
};

await support('global-setup');
try {
  await recordSmall();
  await recordWhole();
} finally {
  await support('global-teardown');
}
