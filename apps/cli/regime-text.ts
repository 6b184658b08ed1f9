import { matches, scopeKeys, type Regime, type Scope, type TimeRule } from '#libs/regime';

interface Asked {
  readonly kind?: string | undefined;
  readonly level?: string | undefined;
  readonly actor?: string | undefined;
}

/** What is not asked for does not exclude an entry. */
const isAsked = (scope: Scope, asked: Asked): boolean => {
  const fixed = Object.entries(asked).filter(([, value]) => value !== undefined);
  const limited = Object.fromEntries(fixed.map(([key]) => [key, scope[key as keyof Scope]]));
  return matches(limited, Object.fromEntries(fixed));
};

const mark = (status: string): string => (status === 'verified' ? '' : `, ${status}`);

const scopeText = (scope: Scope): string =>
  scopeKeys
    .flatMap((key) => (scope[key] === undefined ? [] : [(scope[key] as readonly string[]).join('|')]))
    .join(' · ') || 'all';

const lengthText = ({ length, unit, fallback }: Pick<TimeRule, 'length' | 'unit' | 'fallback'>): string =>
  unit === 'nextMeeting' ? `next meeting, at most ${fallback ?? length} days` : `${length} × ${unit}`;

const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ')}`.trimEnd(),
  );
};

const head = (regime: Regime): readonly string[] => [
  `${regime.id}, version ${regime.version}, ${regime.publication}`,
  `in force from ${regime.effectiveFrom}${regime.effectiveTo === undefined ? '' : ` to ${regime.effectiveTo}`}`,
  ...regime.inherited.map(({ id, version }) => `inherits ${id} ${version}`),
];

const kindRows = (regime: Regime, asked: Asked): readonly (readonly string[])[] =>
  Object.entries(regime.kinds)
    .filter(([kind]) => asked.kind === undefined || asked.kind === kind)
    .map(([kind, profile]) => [
      kind,
      profile.openedBy.length === 0
        ? 'not open yet'
        : profile.openedBy
            .map(({ bodyTypes, levels, condition }) =>
              [bodyTypes.join('|'), levels.join('|'), condition].filter((part) => part !== undefined).join(' '),
            )
            .join('; '),
      `skips ${profile.skips.join(', ') || 'nothing'}`,
      `limit ${profile.conductDeadlines.join(', ')}`,
    ]);

const timeRows = (regime: Regime, asked: Asked): readonly (readonly string[])[] =>
  regime.time
    .filter((entry) => isAsked(entry, asked))
    .map((entry) => [entry.deadline, scopeText(entry), lengthText(entry), `${entry.source}${mark(entry.status)}`])
    .sort(([one = ''], [other = '']) => one.localeCompare(other, 'en', { numeric: true }));

const extensionRows = (regime: Regime, asked: Asked): readonly (readonly string[])[] =>
  regime.extensions
    .filter((entry) => isAsked(entry, asked))
    .map((entry) => [
      entry.deadline.join(' '),
      scopeText({ ...entry }),
      entry.fraction === undefined ? `${entry.length ?? 0} more` : `${entry.fraction.join('/')} of the original`,
      `${entry.source}${mark(entry.status)}`,
    ]);

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

interface Leaf extends Scope {
  readonly value: unknown;
  readonly source: string;
  readonly status: string;
}
const isLeaf = (part: unknown): part is Leaf =>
  typeof part === 'object' && part !== null && 'value' in part && 'source' in part && 'status' in part;

const valueRows = (part: unknown, place: string, asked: Asked): readonly (readonly string[])[] => {
  if (typeof part !== 'object' || part === null) return [];
  if (isLeaf(part)) {
    if (!isAsked(part, asked)) return [];
    const scope = scopeText(part);
    return [[place, scope, shown(part.value), `${part.source}${mark(part.status)}`]];
  }
  const isList = Array.isArray(part);
  return Object.entries(part).flatMap(([key, value]) => valueRows(value, isList ? place : join(place, key), asked));
};

const join = (place: string, key: string): string => (place === '' ? key : `${place}.${key}`);

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

const limitationRows = ({ limitation }: Regime): readonly (readonly string[])[] =>
  limitation.periods.map(({ from, measure, months, source, status }) => [
    `from ${from}`,
    measure,
    months === null ? 'never expires' : `${months} × month`,
    `${source}${mark(status)}`,
  ]);

const section = (title: string, rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : ['', title, ...table(rows)];

/** A regime in lines for the terminal: every value with its source, and with a mark if it is not verified. */
export const describeRegime = (regime: Regime, asked: Asked = {}): readonly string[] => [
  ...head(regime),
  ...section('Kinds of case', kindRows(regime, asked)),
  ...section('Time limits', timeRows(regime, asked)),
  ...section('Extensions', extensionRows(regime, asked)),
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
