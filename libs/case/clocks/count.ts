import { daysBetween, due, ladder, localDate, startOfDay, addDays, timeRule, levelFor } from '#libs/regime';
import type { Day, DeadlineId, Instant, Rules, TimeRule } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import { original } from './open.ts';
import type { Deadline, Nature, Pause, Rung, Version } from './part.ts';

export type Counted = Pick<Version, 'dueDate' | 'dueAt' | 'derivation'>;

/** What a deadline is about, in the words that time rules use: a kind of escalation, or an appeal. */
const matterOf = ({ reviews, escalations }: CaseFile, about: string | undefined): string | undefined => {
  if (about === undefined) return undefined;
  if (reviews.some(({ id, kind }) => id === about && kind === 'appeal')) return 'disciplinaryAppeal';
  return escalations.find(({ id }) => id === about)?.kind;
};

const conductLimits: readonly DeadlineId[] = ['D3a', 'D3b', 'D3c', 'D3d', 'D3e', 'D3f'];

/** A successor that carries on has as many dates less as its predecessor used; one is always left. */
const lessUsed = (rule: TimeRule, { inherited }: CaseFile): TimeRule =>
  inherited?.elapsed.policy === 'carry' && conductLimits.includes(rule.deadline)
    ? { ...rule, length: Math.max(1, rule.length - inherited.elapsed.used) }
    : rule;

/** The regime's rule for a deadline of this case, and for the thing that it is about. */
export const ruleFor = (file: CaseFile, rules: Rules, deadline: DeadlineId, about?: string): TimeRule => {
  const { kind, body, subject } = file;
  const of = { kind, level: levelFor(deadline, body.level), actor: body.type, subjectType: subject.type };
  return lessUsed(timeRule(rules.regime, { deadline, about: matterOf(file, about), ...of }), file);
};

/** A date that an act has set, instead of one that a rule counts. */
export const setOn = (day: Day, event: string, rules: Rules): Counted => ({
  dueDate: day,
  dueAt: startOfDay(addDays(day, 1), rules.calendar),
  derivation: { setBy: event, date: day },
});

/** Counts a deadline from its start by its rule, with what was granted and how long it stood still. */
export const count = (
  file: CaseFile,
  rules: Rules,
  of: {
    readonly rule: DeadlineId;
    readonly about?: string | undefined;
    readonly start: { readonly event: string; readonly at: Instant };
    readonly extensions?: readonly number[];
    readonly pauses?: readonly Pause[];
    readonly meetings?: readonly Day[];
  },
): Counted =>
  due({
    start: of.start,
    rule: ruleFor(file, rules, of.rule, of.about),
    calendar: rules.calendar,
    extensions: of.extensions ?? [],
    pauses: of.pauses ?? [],
    meetings: of.meetings ?? [],
    roll: rules.regime.rollToWorkingDay.value,
  });

/** After the higher body set a date, that date is the one that moves. */
const wasSetAbove = ({ versions }: Pick<Deadline, 'versions'>): boolean =>
  versions.some(({ reason }) => reason === 'newDateSet');

/** Counted once more by its rule, from the start that is known now. A date that an act set is not counted: none then. */
export const countAgain = (
  file: CaseFile,
  rules: Rules,
  deadline: Pick<Deadline, 'rule' | 'about' | 'start' | 'versions' | 'extensions' | 'extraTime' | 'pauses'>,
): Counted | undefined => {
  const { derivation } = original(deadline);
  if ('setBy' in derivation || wasSetAbove(deadline)) return undefined;
  const { rule, about, start, extraTime = [], pauses } = deadline;
  const extensions = [...deadline.extensions, ...extraTime];
  const meetings = derivation.meeting === undefined ? [] : [derivation.meeting];
  return count(file, rules, { rule, about, start, extensions, pauses, meetings });
};

/** The deadline counted again, with one more extension or its last pause ended. A date once set moves by the days. */
export const recount = (
  file: CaseFile,
  rules: Rules,
  deadline: Deadline,
  changed: {
    readonly extensions?: readonly number[];
    readonly extraTime?: readonly number[];
    readonly pauses?: readonly Pause[];
  },
): Counted => {
  const { extensions = deadline.extensions, extraTime = deadline.extraTime, pauses = deadline.pauses } = changed;
  const counted = countAgain(file, rules, { ...deadline, extensions, pauses, ...(extraTime && { extraTime }) });
  if (counted !== undefined) return counted;
  const inForce = deadline.versions[deadline.versions.length - 1] as Version;
  return setOn(addDays(inForce.dueDate, daysPausedLast(pauses, rules)), 'clockResumed', rules);
};

const daysPausedLast = (pauses: readonly Pause[], rules: Rules): number => {
  const last = pauses[pauses.length - 1];
  if (last?.to === undefined) return 0;
  const [from, to] = [localDate(last.from, rules.calendar), localDate(last.to, rules.calendar)];
  return daysBetween(from, to);
};

/** The reminders of one version. Those whose instant has already passed are not sent (handbook, time §8). */
export const rungsOf = (
  file: CaseFile,
  rules: Rules,
  of: {
    readonly rule: DeadlineId;
    readonly nature: Nature;
    readonly startDate: Day;
    readonly counted: Counted;
    readonly at: Instant;
  },
): readonly Rung[] =>
  of.nature === 'alarm'
    ? []
    : ladder({
        nature: of.nature,
        startDate: of.startDate,
        dueDate: of.counted.dueDate,
        dueAt: of.counted.dueAt,
        calendar: rules.calendar,
        regime: rules.regime,
        deadline: of.rule,
        spreadKey: file.id,
      }).filter((rung) => rung.at > of.at);
