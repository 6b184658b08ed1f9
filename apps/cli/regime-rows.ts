import { matches, scopeKeys, type Place, type Regime, type Scope, type TimeRule } from '#libs/regime';

/** For which cases a regime is shown; all, if nothing is said. */
export interface Asked {
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

export const kindRows = (regime: Regime, asked: Asked): readonly (readonly string[])[] =>
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

export const timeRows = (regime: Regime, asked: Asked): readonly (readonly string[])[] =>
  regime.time
    .filter((entry) => isAsked(entry, asked))
    .map((entry) => [entry.deadline, scopeText(entry), lengthText(entry), `${entry.source}${mark(entry.status)}`])
    .sort(([one = ''], [other = '']) => one.localeCompare(other, 'en', { numeric: true }));

export const extensionRows = (regime: Regime, asked: Asked): readonly (readonly string[])[] =>
  regime.extensions
    .filter((entry) => isAsked(entry, asked))
    .map((entry) => [
      entry.deadline.join(' '),
      scopeText({ ...entry }),
      entry.fraction === undefined ? `${entry.length ?? 0} more` : `${entry.fraction.join('/')} of the original`,
      `${entry.source}${mark(entry.status)}`,
    ]);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Lists and records as people write them. */
const shown = (value: unknown): string => {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return String(value);
  if (isList(value)) return typeof value[0] === 'number' ? value.join('/') : value.map(brief).join(', ');
  return Object.entries(value ?? {})
    .map(([key, part]) => `${key} ${shown(part)}`)
    .join(', ');
};

/** An entry of a list needs no names for its parts. */
const brief = (entry: unknown): string =>
  typeof entry === 'object' && entry !== null ? Object.values(entry).map(shown).join(' ') : shown(entry);

interface Leaf extends Scope {
  readonly key?: string;
  readonly value: unknown;
  readonly source: string;
  readonly status: string;
}
const isLeaf = (part: unknown): part is Leaf =>
  typeof part === 'object' && part !== null && 'value' in part && 'source' in part && 'status' in part;

export const valueRows = (part: unknown, place: string, asked: Asked): readonly (readonly string[])[] => {
  if (typeof part !== 'object' || part === null) return [];
  if (isLeaf(part)) {
    if (!isAsked(part, asked)) return [];
    const scope = scopeText(part);
    return [
      [
        part.key === undefined ? place : join(place, part.key),
        scope,
        shown(part.value),
        `${part.source}${mark(part.status)}`,
      ],
    ];
  }
  return Object.entries(part).flatMap(([key, value]) =>
    valueRows(value, isList(part) ? place : join(place, key), asked),
  );
};

const join = (place: string, key: string): string => (place === '' ? key : `${place}.${key}`);

export const limitationRows = ({ limitation }: Regime): readonly (readonly string[])[] =>
  limitation.periods.map(({ from, measure, months, source, status }) => [
    `from ${from}`,
    measure,
    months === null ? 'never expires' : `${months} × month`,
    `${source}${mark(status)}`,
  ]);

export const eventRows = ({ replacedEvents }: Regime): readonly (readonly string[])[] =>
  Object.entries(replacedEvents).flatMap(([id, { start, stop, source, status }]) => [
    ...(start === undefined ? [] : [[id, 'starts at', start.join(', '), `${source}${mark(status)}`]]),
    ...(stop === undefined ? [] : [[id, 'stops at', stop.join(', '), `${source}${mark(status)}`]]),
  ]);

const placeText = (place: Place): string => {
  if ('fraction' in place) return `${place.fraction.join('/')} of the way`;
  if ('before' in place) return place.before === 0 ? 'the due date' : `${place.before} × ${place.unit} before`;
  return 'after' in place ? `${place.after} × ${place.unit} after` : `every ${place.every} × ${place.unit}`;
};

export const reminderRows = ({ ladder }: Regime): readonly (readonly string[])[] =>
  ladder.rungs.map(({ rung, key, at, fromWidth, narrower }) => [
    rung,
    key,
    placeText(at),
    [
      fromWidth === undefined ? '' : `from ${fromWidth} dates on`,
      narrower === undefined ? '' : `else ${placeText(narrower)}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  ]);
