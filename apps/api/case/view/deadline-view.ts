import { isOpen, isOverdue, type CaseFile, type Deadline } from '#libs/case';
import type { DeadlineView, DerivedDeadlineView } from '#libs/contract';
import {
  dayNumber,
  derivationLines,
  localDate,
  workingDaysBetween,
  type Derivation,
  type Instant,
  type Rules,
} from '#libs/regime';
import { say, tell, type Language } from '../../http/words.ts';

/** What a deadline is shown against: whose rules, at which instant, in which language. */
export interface Shown {
  readonly file: CaseFile;
  readonly rules: Rules;
  readonly at: Instant;
  readonly language: Language;
  /** Whether the reader sees the whole case file. */
  readonly insider?: boolean;
}

const daysLeft = (due: string, unit: string, { rules, at }: Shown): number => {
  const today = localDate(at, rules.calendar);
  if (unit !== 'workingDay') return dayNumber(due) - dayNumber(today);
  return due >= today
    ? workingDaysBetween(today, due, rules.calendar)
    : -workingDaysBetween(due, today, rules.calendar);
};

const dueOf = (version: Deadline['versions'][number]) => ({
  version: version.version,
  dueDate: version.dueDate,
  dueAt: version.dueAt,
  reason: version.reason,
});

/** Days left are counted as the rule counts days; months and meetings end on calendar days. */
const unitOf = (derivation: Derivation): 'workingDay' | 'calendarDay' =>
  'rule' in derivation && derivation.rule.unit === 'workingDay' ? 'workingDay' : 'calendarDay';

/** A deadline with its original and its present due date. */
export const toDeadlineView = (deadline: Deadline, shown: Shown): DeadlineView => {
  const [original] = deadline.versions;
  const current = deadline.versions.at(-1);
  if (original === undefined || current === undefined) throw new Error(`Deadline ${deadline.id} was never counted`);
  const unit = unitOf(current.derivation);
  return {
    id: deadline.id,
    rule: deadline.rule,
    title: say(shown.language, `deadline.${deadline.rule}`),
    nature: deadline.nature,
    ...(deadline.about !== undefined && { about: deadline.about }),
    owner: deadline.owner,
    state: deadline.state,
    round: deadline.round,
    startedOn: deadline.start.date,
    overdue: isOverdue(deadline, shown.at),
    dueDate: current.dueDate,
    dueAt: current.dueAt,
    ...(isOpen(deadline) && { daysLeft: daysLeft(current.dueDate, unit, shown) }),
    unit,
    original: dueOf(original),
    current: dueOf(current),
    pauses: deadline.pauses.map((pause) => ({ ...pause })),
    extensions: [...deadline.extensions],
    ...(deadline.endedAt !== undefined && { endedAt: deadline.endedAt }),
  };
};

/** The same with each version's derivation, line by line. */
export const toDerivedDeadlineView = (deadline: Deadline, shown: Shown): DerivedDeadlineView => ({
  ...toDeadlineView(deadline, shown),
  versions: deadline.versions.map((version) => ({
    ...dueOf(version),
    // Who granted or paused is for those who see the case file.
    by: shown.insider === true ? version.by : '',
    at: version.at,
    derivation: version.derivation,
    lines: derivationLines(version.derivation).map(({ code, params }) =>
      tell(shown.language, shown.rules.calendar.zone, `derivation.${code}`, params),
    ),
  })),
});
