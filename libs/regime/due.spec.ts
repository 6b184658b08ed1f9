import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shippedCalendar } from '#libs/regime/shipped';
import { zoneOffsets } from '#libs/regime/zone';
import { snapshot, startOfDay, type CalendarSnapshot } from './calendar.ts';
import { addDays, epoch, instantOf } from './day.ts';
import { derivationLines } from './derivation.ts';
import { due, type Counting } from './due.ts';
import { extensionCeiling } from './lookup.ts';
import type { Unit } from './names.ts';
import type { TimeRule } from './time-rule.ts';

const calendarIn = (id: string, zone: string, version?: number): CalendarSnapshot =>
  snapshot(shippedCalendar(id, version), zone, zoneOffsets(zone));
const vn = calendarIn('vn', 'Asia/Ho_Chi_Minh', 1);
const monFri = calendarIn('mon-fri', 'Asia/Ho_Chi_Minh');

const rule = (length: number, unit: Unit, fallback?: number): Counting['rule'] => ({
  length,
  unit,
  ...(fallback !== undefined && { fallback }),
  source: 'test',
  status: 'unverified',
});
const noon = (day: string): string => `${day}T05:00:00.000Z`;
const counting = (day: string, given: Partial<Counting>): Counting => ({
  start: { event: 'decisionAnnounced', at: noon(day) },
  rule: rule(5, 'workingDay'),
  calendar: monFri,
  extensions: [],
  pauses: [],
  roll: false,
  ...given,
});
const dueDate = (day: string, given: Partial<Counting>): string => due(counting(day, given)).dueDate;
const pause = (from: string, to: string) => ({ from: noon(from), to: noon(to) });

describe('T3 a due date', () => {
  it.each([
    ['5 working days, no holiday', '2026-03-02', rule(5, 'workingDay'), '2026-03-09'],
    ['5 calendar days', '2026-03-02', rule(5, 'calendarDay'), '2026-03-07'],
    ['5 unstated days, which count as calendar days', '2026-03-02', rule(5, 'unstatedDay'), '2026-03-07'],
    ['a month, clamped', '2026-01-31', rule(1, 'month'), '2026-02-28'],
    ['45 calendar days', '2026-03-02', rule(45, 'calendarDay'), '2026-04-16'],
  ])('is %s from %s', (_what, start, of, expected) => {
    expect(dueDate(start, { rule: of })).toBe(expected);
  });

  it.each([
    ['2026-08-14', 5, '2026-08-21'],
    ['2026-08-14', 6, '2026-08-22'],
    ['2026-08-28', 1, '2026-09-03'],
    ['2026-02-13', 5, '2026-02-27'],
  ])('T4 counts the days of the body: from %s, %i working days in vn', (start, length, expected) => {
    expect(dueDate(start, { rule: rule(length, 'workingDay'), calendar: vn })).toBe(expected);
  });

  it('T5 moves by a day when a calendar version adds a holiday, and the old version keeps its date', () => {
    const given = { rule: rule(10, 'workingDay') };
    const before = due(counting('2026-11-16', { ...given, calendar: vn }));
    const after = due(counting('2026-11-16', { ...given, calendar: calendarIn('vn', 'Asia/Ho_Chi_Minh', 2) }));
    expect([before.dueDate, after.dueDate]).toEqual(['2026-11-30', '2026-12-01']);
    expect([before.derivation.calendar.version, after.derivation.calendar.version]).toEqual([1, 2]);
    expect([before.derivation.off, after.derivation.off]).toEqual([undefined, ['2026-11-24']]);
  });

  it.each([
    ['stays on a day off', false, '2026-03-07'],
    ['rolls to the next working day where the regime says so', true, '2026-03-09'],
  ])('%s', (_what, roll, expected) => {
    expect(dueDate('2026-03-02', { rule: rule(5, 'calendarDay'), roll })).toBe(expected);
  });

  it('T5 says which part of the calendar was not yet published', () => {
    const of = rule(5, 'workingDay');
    expect(due(counting('2028-01-03', { rule: of, calendar: vn })).derivation.unpublished).toBe(true);
    expect(due(counting('2027-12-30', { rule: of, calendar: vn })).derivation.unpublished).toBe(true);
    expect(due(counting('2027-03-01', { rule: of, calendar: vn })).derivation.unpublished).toBeUndefined();
    expect(
      due(counting('2028-01-03', { rule: rule(5, 'calendarDay'), calendar: vn })).derivation.unpublished,
    ).toBeUndefined();
  });
});

describe('T11 a pause', () => {
  const of = rule(45, 'calendarDay');

  it.each([
    ['ten dates', [pause('2026-03-10', '2026-03-20')], '2026-04-26'],
    ['nothing within one day', [pause('2026-03-10', '2026-03-10')], '2026-04-16'],
    ['nothing while it still runs', [{ from: noon('2026-03-10') }], '2026-04-16'],
    ['overlapping pauses once', [pause('2026-03-10', '2026-03-18'), pause('2026-03-12', '2026-03-20')], '2026-04-26'],
    ['one within another once', [pause('2026-03-10', '2026-03-20'), pause('2026-03-12', '2026-03-14')], '2026-04-26'],
    ['separate pauses both', [pause('2026-03-10', '2026-03-15'), pause('2026-03-20', '2026-03-25')], '2026-04-26'],
  ])('excludes %s', (_what, pauses, expected) => {
    expect(dueDate('2026-03-02', { rule: of, pauses })).toBe(expected);
  });

  it('adds one calendar day per excluded date to months', () => {
    expect(dueDate('2026-01-31', { rule: rule(1, 'month'), pauses: [pause('2026-02-02', '2026-02-05')] })).toBe(
      '2026-03-03',
    );
  });

  it('excludes only the working days in it from working days', () => {
    expect(dueDate('2026-03-02', { pauses: [pause('2026-03-05', '2026-03-08')] })).toBe('2026-03-10');
  });
});

describe('T7 an extension', () => {
  const asRule = (length: number, fraction: [number, number]): TimeRule => ({
    ...rule(length, 'calendarDay'),
    deadline: 'D3a',
    extension: { deadline: ['D3a'], fraction, count: 1, source: 'test', status: 'verified' },
    pausable: true,
    pauseGrounds: [],
  });

  it.each([
    [20, 6],
    [45, 15],
    [10, 3],
    [2, 0],
  ])('of %i by a third is at most %i', (length, ceiling) => {
    expect(extensionCeiling(asRule(length, [1, 3]))).toBe(ceiling);
  });

  it('comes on top of a pause', () => {
    const given = { rule: rule(45, 'calendarDay'), pauses: [pause('2026-03-10', '2026-03-20')], extensions: [15] };
    expect(dueDate('2026-03-02', given)).toBe('2026-05-11');
  });

  it('never exceeds the fraction of the original', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 5, max: 9 }),
        (length, part, whole) => {
          const ceiling = extensionCeiling(asRule(length, [part, whole]));
          expect(ceiling * whole).toBeLessThanOrEqual(length * part);
          expect((ceiling + 1) * whole).toBeGreaterThan(length * part);
        },
      ),
    );
  });
});

describe('T61 the next meeting', () => {
  const of = rule(1, 'nextMeeting', 35);
  const latest = '2026-04-06';

  it.each([
    ['is the first one after day 0', ['2026-03-20', '2026-03-10'], '2026-03-10'],
    ['is not one on day 0', ['2026-03-02', '2026-03-12'], '2026-03-12'],
    ['is at the latest the fallback', ['2026-05-01'], latest],
    ['is the fallback where no meeting is known', [], latest],
    ['may be the day of the fallback', [latest], latest],
  ])('%s', (_what, meetings, expected) => {
    expect(dueDate('2026-03-02', { rule: of, meetings })).toBe(expected);
  });

  it('names the meeting in the derivation', () => {
    expect(due(counting('2026-03-02', { rule: of, meetings: ['2026-03-10'] })).derivation.meeting).toBe('2026-03-10');
    expect(due(counting('2026-03-02', { rule: of })).derivation.meeting).toBeUndefined();
  });
});

describe('T63 the due instant', () => {
  it.each([
    ['Asia/Ho_Chi_Minh', '2026-03-09T17:00:00.000Z'],
    ['Europe/Berlin', '2026-03-09T23:00:00.000Z'],
    ['America/New_York', '2026-03-10T04:00:00.000Z'],
  ])('is the first after the local due date in %s', (zone, expected) => {
    expect(due(counting('2026-03-02', { calendar: calendarIn('mon-fri', zone) })).dueAt).toBe(expected);
  });

  it('keeps 23:59 on the due date in time across a change of clocks', () => {
    const berlin = calendarIn('mon-fri', 'Europe/Berlin');
    const { dueAt } = due(counting('2026-03-24', { rule: rule(5, 'calendarDay'), calendar: berlin }));
    expect(dueAt).toBe('2026-03-29T22:00:00.000Z');
    expect('2026-03-29T21:59:00.000Z' < dueAt).toBe(true);
  });

  it('counts from the local date of the start, not from that in UTC', () => {
    const start = { event: 'decisionAnnounced', at: '2026-03-01T18:00:00.000Z' };
    expect(due(counting('2026-03-01', { start })).derivation.start.date).toBe('2026-03-02');
    expect(dueDate('2026-03-01', { start })).toBe('2026-03-09');
  });
});

describe('a derivation', () => {
  const given = {
    rule: {
      length: 30,
      unit: 'workingDay' as const,
      source: '02-HD/UBKTTW, 12 Sep 2017',
      status: 'carriedOver' as const,
    },
    calendar: vn,
    pauses: [pause('2026-01-05', '2026-01-08')],
    extensions: [10],
  };

  it('is short', () => {
    expect(JSON.stringify(due(counting('2026-01-02', given)).derivation).length).toBeLessThanOrEqual(600);
    expect(JSON.stringify(due(counting('2026-03-02', {})).derivation).length).toBeLessThanOrEqual(250);
  });

  it('can be printed line by line', () => {
    expect(
      derivationLines(due(counting('2026-01-02', given)).derivation).map(({ code, params }) => [code, params]),
    ).toEqual([
      ['derivationStart', { event: 'decisionAnnounced', date: '2026-01-02', at: noon('2026-01-02') }],
      ['derivationLength', { length: 30, unit: 'workingDay' }],
      ['derivationOff', { dates: '2026-02-16, 2026-02-17, 2026-02-18, 2026-02-19, 2026-02-20', count: 5 }],
      ['derivationWorked', { dates: '2026-01-10', count: 1 }],
      ['derivationPaused', { from: '2026-01-06', to: '2026-01-08' }],
      ['derivationExtended', { count: 10, unit: 'workingDay' }],
      ['derivationRule', { source: '02-HD/UBKTTW, 12 Sep 2017', status: 'carriedOver' }],
      ['derivationCalendar', { calendar: 'vn', version: 1 }],
    ]);
  });

  it('of a date that an act has set says so', () => {
    expect(derivationLines({ setBy: 'measureRescheduled', date: '2026-05-05' })).toEqual([
      { code: 'derivationSet', params: { event: 'measureRescheduled', date: '2026-05-05' } },
    ]);
  });
});

describe('counting, whatever the case,', () => {
  const aUnit = fc.constantFrom<Unit>('workingDay', 'calendarDay', 'unstatedDay', 'month');
  const anInstant = fc
    .integer({ min: epoch('2025-01-01T00:00:00.000Z'), max: epoch('2027-12-01T00:00:00.000Z') })
    .map((at) => instantOf(at));
  const aCalendar = fc.constantFrom(vn, monFri, calendarIn('sun-thu', 'Africa/Cairo'));
  const someCount = fc.integer({ min: 1, max: 60 });

  it('never gives an earlier date for a later start', () => {
    fc.assert(
      fc.property(
        anInstant,
        anInstant,
        aUnit,
        someCount,
        aCalendar,
        fc.boolean(),
        (one, other, unit, length, calendar, roll) => {
          const [early, late] = [one, other].sort() as [string, string];
          const dueFrom = (at: string): string =>
            due(counting('', { start: { event: 'noticeServed', at }, rule: rule(length, unit), calendar, roll })).dueAt;
          expect(dueFrom(early) <= dueFrom(late)).toBe(true);
        },
      ),
    );
  });

  it('shifts calendar days by exactly the dates of a pause within them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 40 }),
        (length, after, days) => {
          const start = '2026-03-02';
          const paused = addDays(start, after);
          const given = { rule: rule(length, 'calendarDay') };
          const pauses = [pause(paused, addDays(paused, days))];
          expect(dueDate(start, { ...given, pauses })).toBe(addDays(dueDate(start, given), days));
        },
      ),
    );
  });

  it('gives for an extension what a longer rule would give', () => {
    fc.assert(
      fc.property(anInstant, aUnit, someCount, someCount, aCalendar, (at, unit, length, more, calendar) => {
        const start = { event: 'noticeServed', at };
        const extended = due(counting('', { start, rule: rule(length, unit), extensions: [more], calendar }));
        expect(extended.dueAt).toBe(due(counting('', { start, rule: rule(length + more, unit), calendar })).dueAt);
      }),
    );
  });

  it('gives as due instant the start of the local day after the due date', () => {
    fc.assert(
      fc.property(anInstant, aUnit, someCount, aCalendar, (at, unit, length, calendar) => {
        const counted = due(counting('', { start: { event: 'noticeServed', at }, rule: rule(length, unit), calendar }));
        expect(counted.dueAt).toBe(startOfDay(addDays(counted.dueDate, 1), calendar));
        expect(counted.dueAt > at).toBe(true);
      }),
    );
  });
});
