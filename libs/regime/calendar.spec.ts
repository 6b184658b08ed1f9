import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '#libs/regime/shipped';
import { zoneOffsets } from '#libs/regime/zone';
import {
  addWorkingDays,
  atLocal,
  isPublished,
  isWorkingDay,
  localDate,
  snapshot,
  startOfDay,
  workingDaysBetween,
  type CalendarSnapshot,
} from './calendar.ts';

const calendarIn = (id: string, zone: string, version?: number): CalendarSnapshot =>
  snapshot(shippedCalendar(id, version), zone, zoneOffsets(zone));
const vn = calendarIn('vn', 'Asia/Ho_Chi_Minh', 1);
const vnWithCulture = calendarIn('vn', 'Asia/Ho_Chi_Minh', 2);
const monFri = calendarIn('mon-fri', 'Europe/Berlin');
const sunThu = calendarIn('sun-thu', 'Asia/Riyadh');

describe('T4 a working day', () => {
  it.each([
    ['2026-08-22', true, 'a working Saturday'],
    ['2026-01-10', true, 'a working Saturday'],
    ['2025-04-26', true, 'a working Saturday'],
    ['2026-08-29', false, 'a plain Saturday'],
    ['2026-08-31', false, 'swapped'],
    ['2026-02-17', false, 'Tết'],
    ['2026-04-27', false, 'compensation for Hùng Kings on a Sunday'],
    ['2027-05-03', false, 'compensation for Labour Day on a Saturday'],
    ['2027-02-11', false, 'compensation for Tết on a Sunday'],
    ['2026-11-24', true, 'not a holiday in this version'],
    ['2028-01-26', true, 'Tết of a year that is not published: the weekend pattern alone'],
  ])('in vn %s: %p (%s)', (date, works) => {
    expect(isWorkingDay(date, vn)).toBe(works);
  });

  it.each([
    ['2026-03-06', false, 'Friday'],
    ['2026-03-07', false, 'Saturday'],
    ['2026-03-08', true, 'Sunday'],
  ])('in sun-thu %s: %p (%s)', (date, works) => {
    expect(isWorkingDay(date, sunThu)).toBe(works);
  });

  it('takes the weekend pattern that is valid on that day', () => {
    const moved: CalendarSnapshot = {
      ...sunThu,
      weekend: [
        { from: '0001-01-01', days: [4, 5] },
        { from: '2013-06-29', days: [5, 6] },
      ],
    };
    expect([isWorkingDay('2013-06-27', moved), isWorkingDay('2013-07-04', moved)]).toEqual([false, true]);
  });

  it('says which days the calendar has published', () => {
    expect(['2024-12-31', '2025-01-01', '2027-12-31', '2028-01-01'].map((date) => isPublished(date, vn))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('T4 working days', () => {
  it.each([
    ['2026-08-14', 5, '2026-08-21'],
    ['2026-08-14', 6, '2026-08-22'],
    ['2026-08-28', 1, '2026-09-03'],
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-09-03', -1, '2026-08-28'],
    ['2026-08-24', -1, '2026-08-22'],
  ])('in vn: from %s, %i days end on %s', (from, count, expected) => {
    expect(addWorkingDays(from, count, vn)).toBe(expected);
    if (count > 0) expect(workingDaysBetween(from, expected, vn)).toBe(count);
  });

  it('T5 a version that adds a holiday moves what is counted over it by a day', () => {
    expect(addWorkingDays('2026-11-20', 5, vn)).toBe('2026-11-27');
    expect(addWorkingDays('2026-11-20', 5, vnWithCulture)).toBe('2026-11-30');
  });
});

describe('T63 a local day', () => {
  it.each([
    ['vn', vn, '2026-03-02T16:59:59.999Z', '2026-03-02'],
    ['vn', vn, '2026-03-02T17:00:00.000Z', '2026-03-03'],
    ['Berlin in winter', monFri, '2026-01-01T22:59:59.999Z', '2026-01-01'],
    ['Berlin in winter', monFri, '2026-01-01T23:00:00.000Z', '2026-01-02'],
    ['Berlin in summer', monFri, '2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['Berlin in summer', monFri, '2026-07-01T22:00:00.000Z', '2026-07-02'],
  ])('in %s of %p is the date there, not in UTC', (_zone, calendar, instant, expected) => {
    expect(localDate(instant, calendar)).toBe(expected);
  });

  it.each([
    ['the clocks go forward', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['the day after', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['the clocks go back', '2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['the day after', '2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('starts by the offset that holds then: %s (%s)', (_what, date, expected) => {
    expect(startOfDay(date, monFri)).toBe(expected);
  });

  it.each([
    // Clocks that change at midnight: the day begins at the change.
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
    ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00.000Z'],
    // At 24:00 they go back to 23:00: the next day begins an hour later.
    ['Africa/Cairo', '2026-10-30', '2026-10-29T22:00:00.000Z'],
    // At 01:00 they go back to midnight: the day begins at the first one.
    ['Atlantic/Azores', '2026-10-25', '2026-10-25T00:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-03-02', '2026-03-01T10:00:00.000Z'],
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z'],
    ['Asia/Kathmandu', '2026-03-02', '2026-03-01T18:15:00.000Z'],
  ])('starts at its first instant in %s on %s', (zone, date, expected) => {
    const calendar = calendarIn('mon-fri', zone);
    expect(startOfDay(date, calendar)).toBe(expected);
    expect(localDate(expected, calendar)).toBe(date);
  });

  it.each([
    'Asia/Ho_Chi_Minh',
    'Europe/Berlin',
    'America/Santiago',
    'Africa/Cairo',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
  ])('in %s begins where the day before ends, every day of two years', (zone) => {
    const calendar = calendarIn('mon-fri', zone);
    const inZone = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
    const wrong: string[] = [];
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2028, 0, 1); at += 86_400_000) {
      const date = new Date(at).toISOString().slice(0, 10);
      const start = Date.parse(startOfDay(date, calendar));
      if (inZone.format(start) !== date || inZone.format(start - 1) >= date) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    [vn, '2026-03-02', '08:00', '2026-03-02T01:00:00.000Z'],
    [monFri, '2026-07-01', '08:00', '2026-07-01T06:00:00.000Z'],
    [monFri, '2026-03-29', '02:30', '2026-03-29T01:00:00.000Z'],
    [monFri, '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ])('%# has a local time as an instant', (calendar, date, time, expected) => {
    expect(atLocal(date, time, calendar)).toBe(expected);
  });
});
