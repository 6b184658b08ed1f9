import type { BodyType, Level } from '#libs/regime';

/** A local date, `2026-03-02`. Compared as text. */
export type Day = string;

/** From its first day to the day before `until`; without `until` it holds. */
export interface Period {
  readonly since: Day;
  readonly until?: Day;
}

/** What a unit was called, at which level and under whom, for a time. */
export interface UnitPeriod extends Period {
  readonly level: Level;
  readonly name: string;
  readonly superior?: string;
}

export interface Unit {
  readonly id: string;
  /** Never two at once. */
  readonly periods: readonly UnitPeriod[];
}

/** Who may decide cases in a unit. */
export interface UnitBody extends Period {
  readonly id: string;
  readonly unit: string;
  readonly type: BodyType;
}

/** What became of a unit. A division has several. */
export interface Succession {
  readonly unit: string;
  readonly successor: string;
  readonly kind: 'mergedInto' | 'dividedInto' | 'renamedTo' | 'movedUnder' | 'dissolvedInto';
  readonly day: Day;
}

/** Regime, calendar and zone of a unit and all below it; with `body`, of that body only. What is left out comes from above. */
export interface Assignment extends Period {
  readonly unit: string;
  readonly body?: string;
  readonly regime?: string;
  readonly calendar?: string;
  readonly zone?: string;
}

/** The whole dated tree (handbook, process §1). Nothing in it is ever overwritten: history keeps the old names. */
export interface Organisation {
  readonly units: readonly Unit[];
  readonly bodies: readonly UnitBody[];
  readonly successions: readonly Succession[];
  readonly assignments: readonly Assignment[];
}

/** A unit as it was on a day. */
export interface UnitOnDay {
  readonly id: string;
  readonly level: Level;
  readonly name: string;
  readonly superior?: string;
}

export const holdsOn = ({ since, until }: Period, day: Day): boolean =>
  since <= day && (until === undefined || day < until);

/** The unit as it was on the day; nothing if it did not exist then. */
export const unitAt = ({ units }: Organisation, id: string, day: Day): UnitOnDay | undefined => {
  const period = units.find((unit) => unit.id === id)?.periods.find((candidate) => holdsOn(candidate, day));
  if (period === undefined) return undefined;
  const { level, name, superior } = period;
  return { id, level, name, ...(superior !== undefined && { superior }) };
};

/** The unit directly above on the day. */
export const superiorOf = (organisation: Organisation, unit: string, day: Day): UnitOnDay | undefined => {
  const superior = unitAt(organisation, unit, day)?.superior;
  return superior === undefined ? undefined : unitAt(organisation, superior, day);
};

/** The unit itself and all above it on the day, from below upwards. A circle in the data ends where it closes. */
export const lineOf = (organisation: Organisation, unit: string, day: Day): readonly UnitOnDay[] => {
  const line: UnitOnDay[] = [];
  let next = unitAt(organisation, unit, day);
  while (next !== undefined && line.every(({ id }) => id !== next?.id)) {
    line.push(next);
    next = superiorOf(organisation, next.id, day);
  }
  return line;
};
