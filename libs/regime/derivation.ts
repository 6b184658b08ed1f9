import type { Day, Instant } from './day.ts';
import type { Status, Unit } from './names.ts';

/** How a date was counted by a rule: plain and short, because every version of every deadline keeps one. */
export interface CountedDerivation {
  readonly start: { readonly event: string; readonly at: Instant; readonly date: Day };
  readonly rule: { readonly length: number; readonly unit: Unit; readonly source: string; readonly status: Status };
  readonly calendar: { readonly id: string; readonly version: number };
  /** Days on the way that the calendar takes off, weekends aside. */
  readonly off?: readonly Day[];
  /** Weekend days on the way that are worked. */
  readonly worked?: readonly Day[];
  /** Dates on which the clock stood still: first and last of each row. */
  readonly excluded?: readonly (readonly [first: Day, last: Day])[];
  readonly extensions?: readonly number[];
  /** The meeting on which the date falls; absent if the rule's latest date came first. */
  readonly meeting?: Day;
  /** The date that was counted, where it was moved on to the next working day. */
  readonly rolledFrom?: Day;
  /** Part of the way lies beyond what the calendar has published: there the weekend pattern alone was used. */
  readonly unpublished?: true;
}

/** A date that an act has set: nothing was counted. */
export interface SetDerivation {
  readonly setBy: string;
  readonly date: Day;
}
export type Derivation = CountedDerivation | SetDerivation;

/** One line of a printed derivation: the code has words in each language, the parameters are numbers, dates and keys. */
export interface DerivationLine {
  readonly code: `derivation${string}`;
  readonly params: Readonly<Record<string, string | number>>;
}

const line = (code: DerivationLine['code'], params: DerivationLine['params']): DerivationLine => ({ code, params });

const counted = (derivation: CountedDerivation): readonly DerivationLine[] => {
  const { start, rule, calendar, off = [], worked = [], excluded = [], extensions = [] } = derivation;
  const { unit, length } = rule;
  return [
    line('derivationStart', { event: start.event, date: start.date, at: start.at }),
    unit === 'nextMeeting'
      ? line('derivationNextMeeting', { fallback: length })
      : line('derivationLength', { length, unit }),
    ...(derivation.meeting === undefined ? [] : [line('derivationMeeting', { date: derivation.meeting })]),
    ...(off.length === 0 ? [] : [line('derivationOff', { dates: off.join(', '), count: off.length })]),
    ...(worked.length === 0 ? [] : [line('derivationWorked', { dates: worked.join(', '), count: worked.length })]),
    ...excluded.map(([from, to]) => line('derivationPaused', { from, to })),
    ...extensions.map((count) => line('derivationExtended', { count, unit })),
    ...(derivation.rolledFrom === undefined ? [] : [line('derivationRolled', { from: derivation.rolledFrom })]),
    line('derivationRule', { source: rule.source, status: rule.status }),
    line('derivationCalendar', { calendar: calendar.id, version: calendar.version }),
    ...(derivation.unpublished === true ? [line('derivationUnpublished', { calendar: calendar.id })] : []),
  ];
};

/** Every code that `derivationLines` can give; each has words in every language. */
export const derivationCodes = [
  'derivationStart',
  'derivationLength',
  'derivationNextMeeting',
  'derivationMeeting',
  'derivationOff',
  'derivationWorked',
  'derivationPaused',
  'derivationExtended',
  'derivationRolled',
  'derivationRule',
  'derivationCalendar',
  'derivationUnpublished',
  'derivationSet',
] as const;

/** A derivation line by line, to be put in words by the reader's language. */
export const derivationLines = (derivation: Derivation): readonly DerivationLine[] =>
  'setBy' in derivation
    ? [line('derivationSet', { event: derivation.setBy, date: derivation.date })]
    : counted(derivation);
