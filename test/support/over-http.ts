import { randomUUID } from 'node:crypto';
import type { CaseFile } from '#libs/case';
import type { CaseView, ProblemView } from '#libs/contract';
import { localDate } from '#libs/regime';
import type { Client } from '@temporalio/client';
import { nextMove } from '../../apps/cli/play/straight-path.ts';
import type { Move, Role, Table } from '../../apps/cli/play/table.ts';
import { fastForward } from '#libs/engine';
import { personAt, type Answer, type Person } from './client.ts';
import { eventually, keepAhead } from './clock.ts';
import type { RunningApi } from './running-api.ts';
import { ofBloc, type Troupe } from './troupes.ts';

interface Row {
  readonly file: CaseFile;
  readonly ahead_ms: string;
}

const rowSql = 'select file, ahead_ms from case_file where id = $1';

/** The case as it is recorded; a new one may be on its way. */
export const recorded = (api: RunningApi, id: string): Promise<Row> =>
  eventually(
    `the record of case ${id}`,
    async () => (await api.parts.database.query<Row>('spec-row', rowSql, [id]))[0],
  );

const tableOf = async (api: RunningApi, id: string, { cast, voters }: Troupe): Promise<Omit<Table, 'document'>> => {
  const { file, ahead_ms } = await recorded(api, id);
  const rules = await api.parts.book.of(file.rules);
  const at = new Date(Date.now() + Number(ahead_ms)).toISOString();
  return { file, rules, at, today: localDate(at, rules.calendar), cast, voters };
};

type Done = Answer<CaseView & ProblemView>;

/** Plays a case over HTTP, one move after the other. */
export const overHttp = async (api: RunningApi, client: Client, troupe: Troupe = ofBloc) => {
  const people = Object.fromEntries(
    await Promise.all(
      Object.entries(troupe.logins).map(async ([role, login]) => [role, await personAt(api, login)] as const),
    ),
  ) as Readonly<Record<Role, Person>>;

  const wait = async (id: string, until: string): Promise<void> => {
    const { ahead_ms } = await recorded(api, id);
    const ms = Date.parse(until) - Date.now() - Number(ahead_ms) + 1_000;
    if (ms > 0) await fastForward(client, { caseId: id, ms, keep: keepAhead(api.parts.database.pool) });
  };

  const make = async (id: string, move: Exclude<Move, { waitUntil: string }>): Promise<Done> => {
    const person = people[move.by];
    // The clock may have been faster than the reader: then the version is read anew.
    for (let tries = 0; ; tries += 1) {
      const done = await person.act(id, move.action, move.input);
      if (done.status !== 412 || tries === 5) return done;
    }
  };

  /** One move; absent when there is none to make. */
  const step = async (id: string): Promise<string | undefined> => {
    const before = await tableOf(api, id, troupe);
    const filer = people.officer;
    const document = await filer.upload(id, `Document ${randomUUID()}`);
    const move = nextMove({ ...before, document });
    if (move === undefined) return undefined;
    if ('waitUntil' in move) {
      await wait(id, move.waitUntil);
      return 'wait';
    }
    const done = await make(id, move);
    if (done.status !== 200) throw new Error(`${move.action}: ${done.status} ${JSON.stringify(done.body)}`);
    await eventually(`the record of ${move.action}`, async () => {
      const { file } = await recorded(api, id);
      return file.sequence >= done.body.sequence;
    });
    return move.action;
  };

  /** Goes on until the case stands in a stage. */
  const until = async (id: string, stage: string): Promise<readonly string[]> => {
    const actions: string[] = [];
    for (let moves = 0; moves < 200; moves += 1) {
      if ((await recorded(api, id)).file.stage === stage) return actions;
      const action = await step(id);
      if (action === undefined) throw new Error(`Nobody has a move to make: ${actions.slice(-5).join(', ')}`);
      actions.push(action);
    }
    throw new Error(`Not in ${stage} after 200 moves: ${actions.slice(-5).join(', ')}`);
  };
  /** What a player sees now, with a document stored for whatever needs one. */
  const table = async (id: string): Promise<Table> => {
    const seen = await tableOf(api, id, troupe);
    return { ...seen, document: await people.officer.upload(id, `Document ${randomUUID()}`) };
  };
  return { people, step, until, make, wait, table };
};
