import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import type { AtAPersonsPace, Throughput } from './commands.ts';
import type { CpuTimes } from './cpu.ts';
import type { StepCost } from './history.ts';
import type { Read } from './reads.ts';
import type { Timers } from './timers.ts';

/** What was measured; parts that were not asked for are absent. */
export interface Measured {
  readonly pace?: AtAPersonsPace;
  readonly throughput?: readonly Throughput[];
  readonly reads?: readonly Read[];
  readonly step?: StepCost;
  readonly timers?: Timers;
}

/** Where it was measured; times mean nothing without it, ratios a little. */
export const machine = (temporal: string) => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${arch()}`,
  node: process.version,
  temporal,
  loadAtStart: Number((loadavg()[0] ?? 0).toFixed(2)),
});

const ms = (value: number): string => value.toFixed(1);
const times = (value: number): string => `${value.toFixed(2)} ×`;
const verdict = (isMet: boolean): string => (isMet ? 'met' : 'missed');

type Line = readonly [what: string, measured: string, ratio: string, target: string, verdict: string];

const paceLines = ({ bare, command, recorded }: AtAPersonsPace): readonly Line[] => [
  ['(a) bare update, p50 / p99 ms', `${ms(bare.p50)} / ${ms(bare.p99)}`, '', '', ''],
  [
    '(b) command over HTTP, p50 ms',
    ms(command.p50),
    times(command.p50 / bare.p50),
    '≤ 1.5 ×',
    verdict(command.p50 <= 1.5 * bare.p50),
  ],
  [
    '(b) command over HTTP, p99 ms',
    ms(command.p99),
    times(command.p99 / bare.p99),
    '≤ 2 ×',
    verdict(command.p99 <= 2 * bare.p99),
  ],
  ['row after the answer, p99 ms', ms(recorded.p99), '', '≤ 10 ms', verdict(recorded.p99 <= 10)],
];

const throughputLine = ({ clients, bare, ours }: Throughput): Line => [
  `(c) steps a second, ${clients} clients, bare / ours`,
  `${bare.toFixed(0)} / ${ours.toFixed(0)}`,
  times(ours / bare),
  clients === 16 ? '≥ 0.65 ×' : '',
  clients === 16 ? verdict(ours / bare >= 0.65) : '',
];

const readLine = ({ what, sql, http, most }: Read): Line => [
  `(d) ${what}, SQL / HTTP p50 ms`,
  `${sql.p50.toFixed(2)} / ${http.p50.toFixed(2)}`,
  times(http.p50 / sql.p50),
  'ms' in most ? `≤ ${most.ms} ms` : `≤ ${most.ratio} ×`,
  verdict(http.p50 <= ('ms' in most ? most.ms : most.ratio * sql.p50)),
];

const stepLines = ({ events, bytes, actions }: StepCost): readonly Line[] => [
  ['(e) history events of a step', events.toFixed(1), '', '≤ 13', verdict(events <= 13)],
  ['(e) history bytes of a step', String(bytes), '', '≤ 4000', verdict(bytes <= 4_000)],
  ['(e) billable actions of a step', actions.toFixed(1), '', '≤ 3', verdict(actions <= 3)],
];

const timerLines = ({ spread, drained, bare }: Timers): readonly Line[] => [
  [
    `(f) ${spread.count} reminders over 60 s, in the outbox after p50 / p99 ms`,
    `${ms(spread.p50)} / ${ms(spread.p99)}`,
    '',
    '≤ 1000 ms',
    verdict(spread.p99 <= 1_000),
  ],
  [
    `(f) ${drained.count} reminders at one instant, a second, bare / ours`,
    `${bare.toFixed(0)} / ${drained.perSecond.toFixed(0)}`,
    times(drained.perSecond / bare),
    '≥ 0.2 ×',
    verdict(drained.perSecond >= 0.2 * bare),
  ],
];

const lines = ({ pace, throughput = [], reads = [], step, timers }: Measured): readonly Line[] => [
  ...(pace === undefined ? [] : paceLines(pace)),
  ...throughput.map(throughputLine),
  ...reads.map(readLine),
  ...(step === undefined ? [] : stepLines(step)),
  ...(timers === undefined ? [] : timerLines(timers)),
];

const head: Line = ['what', 'measured', 'ratio', 'target', ''];

const written = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The table as Markdown: it reads well in a terminal, too. */
export const table = (measured: Measured): string => written([head, head.map(() => '---'), ...lines(measured)]);

/** Where the time goes: CPU milliseconds of each program for a bare update, and for a step of ours. */
export const cpuTable = ({ throughput = [] }: Measured): string => {
  const names = Object.keys(throughput[0]?.cpu.ours ?? {});
  if (names.length === 0) return '';
  const row = (what: string, cpu: CpuTimes): readonly string[] => [
    what,
    ...names.map((name) => (cpu[name] ?? 0).toFixed(2)),
    Object.values(cpu)
      .reduce((sum, each) => sum + each, 0)
      .toFixed(2),
  ];
  const top = ['CPU ms a step', ...names, 'all'];
  return written([
    top,
    top.map(() => '---'),
    ...throughput.flatMap(({ clients, cpu }) => [
      row(`${clients} clients, bare`, cpu.bare),
      row(`${clients} clients, ours`, cpu.ours),
    ]),
  ]);
};
