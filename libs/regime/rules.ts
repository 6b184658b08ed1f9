import type { CalendarSnapshot } from './calendar.ts';
import { conductDeadlines, matches } from './lookup.ts';
import type { BodyType, Kind, Level, SubjectType } from './names.ts';
import type { Regime } from './schema.ts';
import { scopeKeys, type Circumstance, type Scope } from './value.ts';

/** What one case carries: the regime that it pins, and its body's calendar with the offsets of the zone. */
export interface Rules {
  readonly regime: Regime;
  readonly calendar: CalendarSnapshot;
}

/** The one case that rules are kept for. */
export interface CaseScope {
  readonly kind: Kind;
  readonly level: Level;
  readonly actor: BodyType;
  readonly subjectType?: SubjectType;
}

/** Whether an entry can ever apply to the case: what is not fixed by it may still take any value. */
const mayApply = (scope: Scope, of: Circumstance): boolean => {
  const fixed = Object.fromEntries(scopeKeys.filter((key) => of[key] !== undefined).map((key) => [key, scope[key]]));
  return matches(fixed, of);
};

const isScopedList = (value: unknown): value is readonly Scope[] =>
  Array.isArray(value) && value.some((entry) => typeof entry === 'object' && entry !== null && 'status' in entry);

const slimGroup = <Group extends object>(group: Group, of: Circumstance): Group =>
  Object.fromEntries(
    Object.entries(group).map(([key, value]: [string, unknown]) => [
      key,
      isScopedList(value) ? value.filter((entry) => mayApply(entry, of)) : value,
    ]),
  ) as Group;

/**
 * The rules with only what this one case can need. They travel once per workflow run; what other kinds, levels and
 * bodies have is left out, and so is what belongs to programmes and annual reviews.
 */
export const slimRules = ({ regime, calendar }: Rules, of: CaseScope): Rules => {
  const profile = regime.kinds[of.kind];
  const kept = <Entry extends Scope>(entries: readonly Entry[]): readonly Entry[] =>
    entries.filter((entry) => mayApply(entry, of));
  return {
    calendar,
    regime: {
      ...regime,
      kinds: profile === undefined ? {} : { [of.kind]: { ...profile, conductDeadlines: conductDeadlines(regime, of) } },
      conductInstead: [],
      documents: kept(regime.documents),
      time: kept(regime.time),
      extensions: kept(regime.extensions),
      extensionCount: kept(regime.extensionCount),
      acts: slimGroup(regime.acts, of),
      team: slimGroup(regime.team, of),
      lookBackYears: kept(regime.lookBackYears),
      escalation: slimGroup(regime.escalation, of),
      programme: { targets: [] },
      classification: { rules: [] },
      notes: [],
      words: {},
    },
  };
};
