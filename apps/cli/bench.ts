import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { keysIn } from '#libs/config';
import { appPool, demoBody, demoPerson, demoUnit } from '#libs/database';
import { dataConverter } from '#libs/engine';
import pg from 'pg';
import { atAPersonsPace, officerAt, throughput, type Officer, type Throughput } from './bench/commands.ts';
import { stepCost } from './bench/history.ts';
import { manyCases, reads, type Read } from './bench/reads.ts';
import { cpuTable, machine, table, type Measured } from './bench/report.ts';
import { timers } from './bench/timers.ts';
import { startStack, type Stack } from './bench/stack.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: 'pace,load,steps,reads,timers' },
    clients: { type: 'string' },
    seconds: { type: 'string' },
    out: { type: 'string', default: 'bench.json' },
    'temporal-on-postgres': { type: 'boolean', default: false },
    markdown: { type: 'string' },
    profile: { type: 'string' },
  },
});
const size = values.quick
  ? { samples: 5, seconds: 2, clients: [1, 8], cases: 1_000, reads: 50, steps: 3, spread: 50, atOnce: 100 }
  : {
      samples: 55,
      seconds: 8,
      clients: [1, 8, 16, 32],
      cases: 100_000,
      reads: 300,
      steps: 10,
      spread: 1_000,
      atOnce: 5_000,
    };
const clients = values.clients?.split(',').map(Number) ?? size.clients;
const seconds = Number(values.seconds ?? size.seconds);
const isWanted = (part: string): boolean => values.only.split(',').includes(part);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const proposal = {
  kind: 'compliance',
  body: demoBody('ICA'),
  subject: { type: 'organisation', organisation: demoUnit('AO1') },
  origin: { type: 'programmeLine', ref: 'line-1' },
  grounds: 'Named in the programme of the year',
};

interface Bench {
  readonly stack: Stack;
  readonly client: Client;
  readonly pool: pg.Pool;
  readonly token: string;
  readonly officer: Officer;
}

const measureLoad = async ({ stack, client, pool, officer }: Bench): Promise<readonly Throughput[]> => {
  const rates: Throughput[] = [];
  for (const count of clients) {
    say(`${count} clients, ${seconds} s bare and ${seconds} s ours …`);
    const load = { client, pool, programs: stack.programs, clients: count, seconds };
    rates.push(await throughput(officer, load));
  }
  return rates;
};

const measureReads = async ({ stack, pool, token, officer }: Bench): Promise<readonly Read[]> => {
  say(`Reads among ${size.cases} cases …`);
  const caseId = await officer.propose();
  await officer.attach(caseId, 1);
  const owner = new pg.Pool({ connectionString: stack.database, max: 1 });
  try {
    await manyCases(owner, caseId, size.cases);
  } finally {
    await owner.end();
  }
  return reads(stack.api, { token, pool, caseId, samples: size.reads });
};

const measureParts = async (bench: Bench): Promise<Measured> => {
  const { client, pool, officer } = bench;
  const measured: { -readonly [Part in keyof Measured]: Measured[Part] } = {};
  if (isWanted('pace')) {
    say(`One client at a person's pace, ${size.samples} commands …`);
    measured.pace = await atAPersonsPace(officer, { client, pool, samples: size.samples });
  }
  if (isWanted('load')) measured.throughput = await measureLoad(bench);
  if (isWanted('steps')) {
    say('What a step costs in history …');
    measured.step = await stepCost(officer, client, size.steps);
  }
  if (isWanted('timers')) {
    say(`${size.spread} reminders over a minute, ${size.atOnce} at one instant …`);
    measured.timers = await timers({ client, pool, officer }, { ...size, seconds });
  }
  if (isWanted('reads')) measured.reads = await measureReads(bench);
  return measured;
};

const measure = async (stack: Stack): Promise<Measured> => {
  const connection = await Connection.connect({ address: stack.temporal });
  const client = new Client({ connection, dataConverter });
  const pool = appPool(stack.database, 4);
  try {
    const token = await (await keysIn(stack.home)).signToken(demoPerson('officer'));
    return await measureParts({ stack, client, pool, token, officer: officerAt(stack.api, token, proposal) });
  } finally {
    await pool.end();
    await connection.close();
  }
};

const onPostgres = values['temporal-on-postgres'];
const server = onPostgres ? 'server 1.32.0 on PostgreSQL' : 'embedded development server';
const where = machine(process.env['TEMPORAL_ADDRESS'] ?? server);
say('Starting a system of its own …');
const stack = await startStack({ onPostgres, profiles: values.profile });
process.once('SIGINT', () => void stack.stop().finally(() => process.exit(130)));
try {
  const measured = await measure(stack);
  const text = [table(measured), cpuTable(measured)].filter((each) => each !== '').join('\n\n');
  say(`\n${text}\n`);
  await writeFile(
    values.out,
    `${JSON.stringify({ at: new Date().toISOString(), machine: where, ...measured }, null, 2)}\n`,
  );
  say(`Written to ${values.out}.`);
  if (values.markdown !== undefined) {
    const facts = Object.entries(where).map(([name, value]) => `${name}: ${value}`);
    const note =
      'One run of `npm run bench`. Ratios are against the bare update, or the bare statement, of the same run.';
    await writeFile(values.markdown, `# Benchmarks\n\n${note}\n\n${facts.join(' · ')}\n\n${text}\n`);
  }
} finally {
  await stack.stop();
}
