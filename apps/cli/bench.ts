import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { keysIn } from '#libs/config';
import { appPool, demoBody, demoPerson, demoUnit } from '#libs/database';
import { dataConverter } from '#libs/engine';
import pg from 'pg';
import { atAPersonsPace, officerAt, throughput, type Throughput } from './bench/commands.ts';
import { stepCost } from './bench/history.ts';
import { manyCases, reads } from './bench/reads.ts';
import { machine, table, type Measured } from './bench/report.ts';
import { startStack, type Stack } from './bench/stack.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    out: { type: 'string', default: 'bench.json' },
    markdown: { type: 'string' },
  },
});
const size = values.quick
  ? { samples: 5, seconds: 2, clients: [1, 8], cases: 1_000, reads: 50, steps: 3 }
  : { samples: 55, seconds: 8, clients: [1, 8, 16, 32], cases: 100_000, reads: 300, steps: 10 };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const proposal = {
  kind: 'compliance',
  body: demoBody('ICA'),
  subject: { type: 'organisation', organisation: demoUnit('AO1') },
  origin: { type: 'programmeLine', ref: 'line-1' },
  grounds: 'Named in the programme of the year',
};

const measure = async (stack: Stack): Promise<Measured> => {
  const connection = await Connection.connect({ address: stack.temporal });
  const client = new Client({ connection, dataConverter });
  const pool = appPool(stack.database, 4);
  const owner = new pg.Pool({ connectionString: stack.database, max: 1 });
  try {
    const token = await (await keysIn(stack.home)).signToken(demoPerson('officer'));
    const officer = officerAt(stack.api, token, proposal);
    say(`One client at a person's pace, ${size.samples} commands …`);
    const pace = await atAPersonsPace(officer, { client, pool, samples: size.samples });
    const rates: Throughput[] = [];
    for (const clients of size.clients) {
      say(`${clients} clients, ${size.seconds} s bare and ${size.seconds} s ours …`);
      rates.push(await throughput(officer, { client, pool, clients, seconds: size.seconds }));
    }
    say('What a step costs in history …');
    const step = await stepCost(officer, client, size.steps);
    say(`Reads among ${size.cases} cases …`);
    const caseId = await officer.propose();
    await officer.attach(caseId, 1);
    await manyCases(owner, caseId, size.cases);
    return {
      pace,
      throughput: rates,
      step,
      reads: await reads(stack.api, { token, pool, caseId, samples: size.reads }),
    };
  } finally {
    await pool.end();
    await owner.end();
    await connection.close();
  }
};

const where = machine(process.env['TEMPORAL_ADDRESS'] ?? 'embedded development server');
say('Starting a system of its own …');
const stack = await startStack();
process.once('SIGINT', () => void stack.stop().finally(() => process.exit(130)));
try {
  const measured = await measure(stack);
  const text = table(measured);
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
