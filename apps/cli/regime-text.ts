import type { Regime, RegimeFault } from '#libs/regime';
import {
  eventRows,
  extensionRows,
  kindRows,
  limitationRows,
  reminderRows,
  timeRows,
  valueRows,
  type Asked,
} from './regime-rows.ts';

/** Beyond this a cell is not waited for: one long list would push everything else off the screen. */
const widest = 48;

const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.min(widest, Math.max(...rows.map((row) => row[column]?.length ?? 0))),
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ')}`.trimEnd(),
  );
};

const head = (regime: Regime): readonly string[] => [
  `${regime.id}, version ${regime.version}, ${regime.publication}`,
  `in force from ${regime.effectiveFrom}${regime.effectiveTo === undefined ? '' : ` to ${regime.effectiveTo}`}`,
  ...regime.inherited.map(({ id, version }) => `inherits ${id} ${version}`),
];

const parts = [
  'calendar',
  'rollToWorkingDay',
  'extensionCount',
  'lookBackYears',
  'acts',
  'team',
  'remediation',
] as const;
const furtherParts = ['escalation', 'publishing', 'confidentiality', 'programme', 'classification', 'notes'] as const;

const section = (title: string, rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : ['', title, ...table(rows)];

/** A regime in lines for the terminal: every value with its source, and with a mark if it is not verified. */
export const describeRegime = (regime: Regime, asked: Asked = {}): readonly string[] => [
  ...head(regime),
  ...section('Kinds of case', kindRows(regime, asked)),
  ...section('Time limits', timeRows(regime, asked)),
  ...section('Extensions', extensionRows(regime, asked)),
  ...section('Other events', eventRows(regime)),
  ...section(`Reminders, at ${regime.ladder.remindAt}`, reminderRows(regime)),
  ...section('Limitation of discipline', limitationRows(regime)),
  ...section(
    'Other values',
    [...parts, ...furtherParts, 'vocabularies' as const].flatMap((part) => valueRows(regime[part], part, asked)),
  ),
];

/** Every value by what it is about; the order of entries does not matter. */
const facts = (regime: Regime): ReadonlyMap<string, string> => {
  const time = timeRows(regime, {}).map(([deadline, scope, length, source]) => [
    `${deadline} (${scope})`,
    `${length}, ${source}`,
  ]);
  const extensions = extensionRows(regime, {}).map(([of, scope, ceiling, source]) => [
    `extension of ${of} (${scope})`,
    `${ceiling}, ${source}`,
  ]);
  const limitation = limitationRows(regime).map(([from, measure, months, source]) => [
    `limitation ${from} (${measure})`,
    `${months}, ${source}`,
  ]);
  const kinds = Object.entries(regime.kinds).map(([kind, profile]) => [`kind ${kind}`, JSON.stringify(profile)]);
  const values = [...parts, ...furtherParts, 'vocabularies' as const]
    .flatMap((part) => valueRows(regime[part], part, {}))
    .map(([place, scope, value, source]) => [`${place} (${scope})`, `${value}, ${source}`]);
  const events = Object.entries(regime.replacedEvents).map(([id, replaced]) => [
    `events of ${id}`,
    JSON.stringify(replaced),
  ]);
  return new Map([...time, ...extensions, ...limitation, ...kinds, ...values, ...events] as [string, string][]);
};

/** What the second regime has otherwise than the first, one value after the other. */
export const changesBetween = (first: Regime, second: Regime): readonly string[] => {
  const [before, after] = [facts(first), facts(second)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  const lines = names
    .filter((name) => before.get(name) !== after.get(name))
    .flatMap((name) => [
      name,
      ...(before.has(name) ? [`  - ${before.get(name)}`] : []),
      ...(after.has(name) ? [`  + ${after.get(name)}`] : []),
    ]);
  return [
    `- ${first.id} ${first.version}`,
    `+ ${second.id} ${second.version}`,
    '',
    ...(lines.length === 0 ? ['No value differs.'] : lines),
  ];
};

const faultWords: Readonly<Record<string, string>> = {
  timeRuleMissing: 'There is no rule for a deadline that such a case needs',
  convertsToUnknownKind: 'A kind converts to one that the regime does not have',
  qualificationUnknown: 'A kind asks for a qualification that is not listed',
  fallbackMissing: 'A deadline at the next meeting needs a latest date',
  lengthZero: 'A deadline has no length',
  extensionNeedsOneCeiling: 'An extension needs a fraction or a length, and not both',
  endsBeforeItBegins: 'The regime ends before it begins',
  confirmedWithUnverifiedValues: 'A confirmed regime may hold verified values only; publish it as provisional',
  ambiguousRule: 'Two rules fit the same case equally well',
  onlyTightens: 'The parent lets this value be made stricter only',
};

/** What is wrong with a regime, for whoever wrote it. */
export const faultText = ({ code, params }: RegimeFault): string => {
  const details = Object.entries(params).map(([key, value]) => `${key} ${value}`);
  return `${faultWords[code] ?? code} (${details.join(', ')}).`;
};
