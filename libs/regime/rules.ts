import type { CalendarSnapshot } from './calendar.ts';
import { conductDeadlines, levelFor, matches, specificity } from './lookup.ts';
import type { BodyType, DeadlineId, Kind, Level, SubjectType } from './names.ts';
import type { Regime } from './schema.ts';
import type { TimeRuleEntry } from './time-rule.ts';
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

/** The same entry, said for this case only. It names as many circumstances as before: that decides who is asked first. */
const narrowed = <Entry extends Scope>(entry: Entry, of: Circumstance): Entry => ({
  ...entry,
  ...Object.fromEntries(
    scopeKeys.filter((key) => entry[key] !== undefined && of[key] !== undefined).map((key) => [key, [of[key]]]),
  ),
});

const kept = <Entry extends Scope>(entries: readonly Entry[], of: Circumstance): readonly Entry[] =>
  entries.filter((entry) => mayApply(entry, of)).map((entry) => narrowed(entry, of));

const isScopedList = (value: unknown): value is readonly Scope[] =>
  Array.isArray(value) && value.some((entry) => typeof entry === 'object' && entry !== null && 'status' in entry);

const slimGroup = <Group extends object>(group: Group, of: Circumstance): Group =>
  Object.fromEntries(
    Object.entries(group).map(([key, value]: [string, unknown]) => [
      key,
      isScopedList(value) ? kept(value, of) : value,
    ]),
  ) as Group;

const conduct: readonly DeadlineId[] = ['D3a', 'D3b', 'D3c', 'D3d', 'D3e', 'D3f'];

/** The time rules of the case: of several for one deadline that differ in nothing else, the one that applies. */
const slimTime = (regime: Regime, of: CaseScope): Regime['time'] => {
  const running = conductDeadlines(regime, of);
  const entries = regime.time
    .flatMap((entry) => kept([entry], { ...of, level: levelFor(entry.deadline, of.level) }))
    .filter(({ deadline }) => !conduct.includes(deadline) || running.includes(deadline));
  const rest = ({ deadline, subjectType, severity, about }: TimeRuleEntry): string =>
    JSON.stringify([deadline, subjectType, severity, about]);
  return entries.filter(
    (entry, index) =>
      !entries.some(
        (other, place) =>
          rest(other) === rest(entry) &&
          (specificity(other) > specificity(entry) || (specificity(other) === specificity(entry) && place < index)),
      ),
  );
};

const slimKinds = (regime: Regime, of: CaseScope): Regime['kinds'] => {
  const profile = regime.kinds[of.kind];
  return profile === undefined ? {} : { [of.kind]: { ...profile, conductDeadlines: conductDeadlines(regime, of) } };
};

/**
 * The rules with only what this one case can need. They travel once per workflow run; what other kinds, levels and
 * bodies have is left out, and so is what belongs to programmes and annual reviews.
 */
export const slimRules = ({ regime, calendar }: Rules, of: CaseScope): Rules => ({
  calendar,
  regime: {
    ...regime,
    kinds: slimKinds(regime, of),
    conductInstead: [],
    documents: {
      ...regime.documents,
      rules: kept(regime.documents.rules, of).map(({ form: _form, ...rule }) => rule),
    },
    time: slimTime(regime, of),
    extensions: kept(regime.extensions, of),
    extensionCount: kept(regime.extensionCount, of),
    acts: slimGroup(regime.acts, of),
    team: slimGroup(regime.team, of),
    lookBackYears: kept(regime.lookBackYears, of),
    escalation: slimGroup(regime.escalation, of),
    programme: { targets: [] },
    classification: { rules: [] },
    notes: [],
    words: {},
  },
});
