import { conductDeadlines, hasTimeRule, specificity } from './lookup.ts';
import { bodyTypes, deadlineIds, levels, type BodyType, type DeadlineId, type Kind, type Level } from './names.ts';
import type { Regime, RegimeDefinition } from './schema.ts';
import { definitionOf, entryKey, resolveRegime } from './resolve.ts';
import { looserThanParent } from './tightening.ts';
import { scopeKeys, type Scope } from './value.ts';

/** What is wrong with a regime, and where. */
export interface RegimeFault {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

const fault = (code: string, params: RegimeFault['params']): RegimeFault => ({ code, params });

/** Deadlines that a profile, the subject's rights or the level decide about; these rules are asked for only where they run. */
const conduct: readonly DeadlineId[] = ['D3a', 'D3b', 'D3c', 'D3d', 'D3e', 'D3f'];
/** The notice sets D31; limitation, not a rule, counts D20. */
const setByActs: readonly DeadlineId[] = ['D20', 'D31'];

interface Opening {
  readonly kind: Kind;
  readonly level: Level;
  readonly actor: BodyType;
}

/** Every kind with every level and body that may open it. */
export const openings = (regime: Regime): readonly Opening[] =>
  (Object.entries(regime.kinds) as [Kind, NonNullable<Regime['kinds'][Kind]>][]).flatMap(([kind, profile]) =>
    levels.flatMap((level) =>
      bodyTypes
        .filter((actor) => profile.openedBy.some((by) => by.levels.includes(level) && by.bodyTypes.includes(actor)))
        .map((actor) => ({ kind, level, actor })),
    ),
  );

const isPublishing = (regime: Regime, kind: Kind): boolean => regime.kinds[kind]?.publication === true;

const needed = (regime: Regime, opening: Opening): readonly DeadlineId[] =>
  deadlineIds.filter((id) => {
    if (setByActs.includes(id)) return false;
    // A recheck is concluded by the higher body, under the rule of its level.
    if (id === 'D15h' && opening.level === 'cell') return false;
    if (id === 'D33') return isPublishing(regime, opening.kind);
    return !conduct.includes(id) || conductDeadlines(regime, opening).includes(id);
  });

const missingRules = (regime: Regime): readonly RegimeFault[] =>
  openings(regime).flatMap((opening) =>
    needed(regime, opening)
      .filter((deadline) => !hasTimeRule(regime, { deadline, ...opening, subjectType: 'member', severity: 'minor' }))
      .map((deadline) => fault('timeRuleMissing', { deadline, ...opening })),
  );

const kindFaults = (regime: Regime): readonly RegimeFault[] =>
  Object.entries(regime.kinds).flatMap(([kind, profile]) => [
    ...(profile.convertsTo !== undefined && regime.kinds[profile.convertsTo] === undefined
      ? [fault('convertsToUnknownKind', { kind, convertsTo: profile.convertsTo })]
      : []),
    ...(profile.teamQualification !== undefined && !(profile.teamQualification in regime.team.qualifications.value)
      ? [fault('qualificationUnknown', { kind, qualification: profile.teamQualification })]
      : []),
  ]);

const lengthFaults = (regime: Regime): readonly RegimeFault[] =>
  regime.time.flatMap((entry) => [
    ...(entry.unit === 'nextMeeting' && entry.fallback === undefined
      ? [fault('fallbackMissing', { deadline: entry.deadline })]
      : []),
    ...(entry.unit !== 'nextMeeting' && entry.length === 0 ? [fault('lengthZero', { deadline: entry.deadline })] : []),
  ]);

const extensionFaults = (regime: Regime): readonly RegimeFault[] =>
  regime.extensions
    .filter((entry) => (entry.fraction === undefined) === (entry.length === undefined))
    .map((entry) => fault('extensionNeedsOneCeiling', { deadlines: entry.deadline.join(', ') }));

const datesFault = ({ effectiveFrom, effectiveTo }: Regime): readonly RegimeFault[] =>
  effectiveTo !== undefined && effectiveTo < effectiveFrom
    ? [fault('endsBeforeItBegins', { effectiveFrom, effectiveTo })]
    : [];

/** Every value that says where it comes from, with its place in the regime. */
export const sourcedValues = (
  part: unknown,
  place = '',
): readonly { readonly place: string; readonly source: string; readonly status: string }[] => {
  if (typeof part !== 'object' || part === null) return [];
  const { source, status } = part as { source?: unknown; status?: unknown };
  const here =
    typeof source === 'string' && typeof status === 'string'
      ? [{ place: place === '' ? '/' : place, source, status }]
      : [];
  return [...here, ...Object.entries(part).flatMap(([key, value]) => sourcedValues(value, `${place}/${key}`))];
};

const confirmationFaults = (regime: Regime): readonly RegimeFault[] => {
  if (regime.publication !== 'confirmed') return [];
  const open = sourcedValues(regime).filter(({ status }) => status !== 'verified');
  return open.length === 0
    ? []
    : [fault('confirmedWithUnverifiedValues', { count: open.length, first: open[0]?.place ?? '' })];
};

/** What is wrong with a resolved regime; empty if a case may be opened under it. */
export const regimeFaults = (regime: Regime): readonly RegimeFault[] => [
  ...datesFault(regime),
  ...missingRules(regime),
  ...kindFaults(regime),
  ...lengthFaults(regime),
  ...extensionFaults(regime),
  ...confirmationFaults(regime),
];

const meet = (one: Scope, other: Scope): boolean =>
  scopeKeys.every((key) => {
    const [here, there] = [one[key] as readonly string[] | undefined, other[key] as readonly string[] | undefined];
    return here === undefined || there === undefined || here.some((name) => there.includes(name));
  });

/** Two rules of one layer that are equally specific for the same case: which one applies would be an accident. */
const ambiguousRules = ({ time = [] }: RegimeDefinition): readonly RegimeFault[] =>
  time.flatMap((one, index) =>
    time
      .slice(index + 1)
      .filter((other) => other.deadline === one.deadline && specificity(other) === specificity(one) && meet(one, other))
      .map((other) => fault('ambiguousRule', { deadline: one.deadline, one: entryKey(one), other: entryKey(other) })),
  );

/** What is wrong with a regime as it is written, seen with all others: its own faults, and overlays that loosen. */
export const definitionFaults = (
  id: string,
  version: number,
  all: readonly RegimeDefinition[],
): readonly RegimeFault[] => {
  const definition = definitionOf(id, version, all);
  const resolved = resolveRegime(id, version, all);
  const parent =
    definition.inherits === undefined
      ? undefined
      : resolveRegime(definition.inherits.id, definition.inherits.version, all);
  return [
    ...regimeFaults(resolved),
    ...ambiguousRules(definition),
    ...(parent === undefined || definition.inherits?.asModel === true
      ? []
      : looserThanParent(definition, parent, meet)),
  ];
};
