import type { BodyType, DeadlineId, Kind, Level, Severity, SubjectType } from './names.ts';
import type { Regime } from './schema.ts';
import type { TimeRule, TimeRuleEntry } from './time-rule.ts';
import { scopeKeys, type Circumstance, type Scope } from './value.ts';

/** Whether an entry is said for these circumstances. */
export const matches = (scope: Scope, circumstance: Circumstance): boolean =>
  scopeKeys.every((key) => {
    const named: readonly string[] | undefined = scope[key];
    const asked = circumstance[key];
    return named === undefined || (asked !== undefined && named.includes(asked));
  });

/** How many circumstances an entry names: the more, the more specific. */
export const specificity = (scope: Scope): number => scopeKeys.filter((key) => scope[key] !== undefined).length;

/** The most specific entry that matches; of equals the first, because an overlay stands before its parent. */
export const mostSpecific = <Entry extends Scope>(
  entries: readonly Entry[],
  circumstance: Circumstance,
): Entry | undefined =>
  entries
    .filter((entry) => matches(entry, circumstance))
    .reduce<Entry | undefined>(
      (best, entry) => (best === undefined || specificity(entry) > specificity(best) ? entry : best),
      undefined,
    );

/** Which time rule is asked for. */
export interface TimeRuleQuestion {
  readonly deadline: DeadlineId;
  readonly kind: Kind;
  readonly level: Level;
  readonly actor: BodyType;
  readonly subjectType?: SubjectType | undefined;
  readonly severity?: Severity | undefined;
  readonly about?: string | undefined;
}

const extensionOf = (regime: Regime, question: TimeRuleQuestion): TimeRule['extension'] => {
  const ceiling = mostSpecific(
    regime.extensions.filter((entry) => entry.deadline.includes(question.deadline)),
    question,
  );
  return ceiling === undefined ? null : { ...ceiling, count: scopedValue(regime.extensionCount, question).value };
};

const entryOf = (regime: Regime, question: TimeRuleQuestion): TimeRuleEntry | undefined =>
  mostSpecific(
    regime.time.filter((entry) => entry.deadline === question.deadline),
    question,
  );

/** Whether the regime has a rule for a deadline in these circumstances. */
export const hasTimeRule = (regime: Regime, question: TimeRuleQuestion): boolean =>
  entryOf(regime, question) !== undefined;

/** The rule of a deadline. A regime without one for a deadline that its kinds need fails validation; code has no default. */
export const timeRule = (regime: Regime, question: TimeRuleQuestion): TimeRule => {
  const entry = entryOf(regime, question);
  if (entry === undefined) {
    const { deadline, kind, level, actor } = question;
    throw new Error(`Regime ${regime.id} ${regime.version} has no rule for ${deadline} (${kind}, ${level}, ${actor})`);
  }
  const pause = regime.pauses.find(({ deadline }) => deadline.includes(question.deadline));
  const replaced = regime.replacedEvents[question.deadline];
  return {
    ...entry,
    ...(replaced?.start !== undefined && { start: replaced.start }),
    ...(replaced?.stop !== undefined && { stop: replaced.stop }),
    extension: extensionOf(regime, question),
    pausable: pause !== undefined,
    pauseGrounds: pause?.grounds ?? [],
  };
};

/** A cell's conclusion is rechecked by the committee above it, in that committee's time; all others keep their level's. */
export const levelFor = (deadline: DeadlineId, level: Level): Level =>
  deadline === 'D15h' && level === 'cell' ? 'grassroots' : level;

/** The value for these circumstances, with its source and status. */
export const scopedValue = <Entry extends Scope & { readonly value: unknown }>(
  entries: readonly Entry[],
  circumstance: Circumstance,
): Entry => {
  const entry = mostSpecific(entries, circumstance);
  if (entry === undefined) throw new Error(`No value for ${JSON.stringify(circumstance)}`);
  return entry;
};

/** The most that a deadline may be extended by, in its own unit: of the original length, rounded down. */
export const extensionCeiling = (rule: TimeRule): number => {
  if (rule.extension === null) return 0;
  const { fraction, length } = rule.extension;
  if (length !== undefined) return length;
  const original = rule.unit === 'nextMeeting' ? (rule.fallback ?? 0) : rule.length;
  return fraction === undefined ? 0 : Math.floor((original * fraction[0]) / fraction[1]);
};

/** The conduct limits of a case: those of its kind, or what the regime puts in their place for some bodies. */
export const conductDeadlines = (
  regime: Regime,
  of: { readonly kind: Kind; readonly level: Level; readonly actor: BodyType },
): readonly DeadlineId[] => {
  const own = regime.kinds[of.kind]?.conductDeadlines ?? [];
  const instead = regime.conductInstead.find(
    ({ level, actor }) => level.includes(of.level) && actor.includes(of.actor),
  );
  if (instead === undefined) return own;
  return [...new Set(own.map((id) => (instead.replaces.includes(id) ? instead.by : id)))];
};
