import { randomBytes, randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { bareQueue } from './queue.ts';
import { cpuTimes, perStep, type CpuTimes, type Program } from './cpu.ts';
import { pause, repeated, summary, timed, type Summary } from './numbers.ts';
import { sender } from './sender.ts';

/** An officer in front of the API. */
export interface Officer {
  propose(): Promise<string>;
  /** Attaches a signal that nobody has seen before; the sequence after it. */
  attach(caseId: string, sequence: number): Promise<number>;
}

export const officerAt = (api: string, token: string, proposal: object): Officer => {
  const send = sender(api);
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const sent = { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers };
    const answer = await send('POST', path, { ...sent, 'idempotency-key': randomUUID() }, JSON.stringify(body));
    return JSON.parse(answer) as { readonly id: string; readonly sequence: number };
  };
  return {
    propose: async () => (await post('/cases', proposal)).id,
    attach: async (caseId, sequence) => {
      const signal = { source: 'bench', hash: randomBytes(32).toString('hex') };
      const path = `/cases/${caseId}/actions/attachSignal`;
      return (await post(path, signal, { 'if-match': `"${sequence}"` })).sequence;
    },
  };
};

/** A bare workflow and its next update. */
export const bareAt = async (client: Client): Promise<(value: number) => Promise<unknown>> => {
  const handle = await client.workflow.start('bareWorkflow', {
    taskQueue: bareQueue,
    workflowId: `bench-${randomUUID()}`,
  });
  return (value) => handle.executeUpdate('ping', { args: [value] });
};

const untilRecorded = async (pool: Pool, caseId: string, sequence: number): Promise<void> => {
  for (;;) {
    const { rowCount } = await pool.query({
      name: 'bench-recorded',
      text: 'select 1 from case_event where case_id = $1 and sequence = $2',
      values: [caseId, sequence],
    });
    if ((rowCount ?? 0) > 0) return;
    await pause(1);
  }
};

export interface AtAPersonsPace {
  readonly bare: Summary;
  readonly command: Summary;
  /** From the answer to the row. */
  readonly recorded: Summary;
}

/** A bare update and a command of ours in turn, each a second after the other, by one client. */
export const atAPersonsPace = async (
  officer: Officer,
  { client, pool, samples }: { readonly client: Client; readonly pool: Pool; readonly samples: number },
): Promise<AtAPersonsPace> => {
  const ping = await bareAt(client);
  const caseId = await officer.propose();
  const [bare, command, recorded]: [number[], number[], number[]] = [[], [], []];
  let sequence = 1;
  // The first of each warms the connections, and does not count.
  for (let nth = -3; nth < samples; nth += 1) {
    const [ofBare] = await timed(() => ping(nth));
    const [ofCommand, after] = await timed(() => officer.attach(caseId, sequence));
    const [ofRow] = await timed(() => untilRecorded(pool, caseId, after));
    sequence = after;
    if (nth >= 0) {
      bare.push(ofBare);
      command.push(ofCommand);
      recorded.push(ofRow);
    }
    await pause(1_050);
  }
  return { bare: summary(bare), command: summary(command), recorded: summary(recorded) };
};

export interface Throughput {
  readonly clients: number;
  readonly bare: number;
  readonly ours: number;
  /** CPU milliseconds that a bare update, and a step of ours, took of each program. */
  readonly cpu: { readonly bare: CpuTimes; readonly ours: CpuTimes };
}

interface Load {
  readonly client: Client;
  readonly pool: Pool;
  readonly programs: readonly Program[];
  readonly clients: number;
  readonly seconds: number;
}

/** How often a second, and at which cost in CPU, the same thing was done. */
const rated = async (programs: readonly Program[], work: () => Promise<number>) => {
  const [before, start] = [cpuTimes(programs), performance.now()];
  const done = await work();
  const seconds = (performance.now() - start) / 1_000;
  return { rate: done / seconds, cpu: perStep(before, cpuTimes(programs), done) };
};

/** Bare updates, and steps of ours until the last is recorded, in a second. */
export const throughput = async (officer: Officer, load: Load): Promise<Throughput> => {
  const { client, pool, programs, clients, seconds } = load;
  const pings = await Promise.all(Array.from({ length: clients }, () => bareAt(client)));
  const bare = await rated(programs, () =>
    repeated(clients, seconds, (nth, value) => (pings[nth] as (value: number) => Promise<unknown>)(value)),
  );
  const cases = await Promise.all(Array.from({ length: clients }, () => officer.propose()));
  const sequences = cases.map(() => 1);
  const ours = await rated(programs, async () => {
    const steps = await repeated(clients, seconds, async (nth) => {
      sequences[nth] = await officer.attach(cases[nth] ?? '', sequences[nth] ?? 0);
    });
    await Promise.all(cases.map((caseId, nth) => untilRecorded(pool, caseId, sequences[nth] ?? 1)));
    return steps;
  });
  return { clients, bare: bare.rate, ours: ours.rate, cpu: { bare: bare.cpu, ours: ours.cpu } };
};
