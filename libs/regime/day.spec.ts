import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, dayNumber, dayOf, daysBetween, epoch, instantOf, isDay, weekday } from './day.ts';

const first = Date.UTC(1900, 0, 1) / 86_400_000;

describe('a civil day', () => {
  it('agrees with Date over 80,000 days, both ways', () => {
    const wrong: number[] = [];
    for (let number = first; number < first + 80_000; number += 1) {
      const date = new Date(number * 86_400_000);
      const iso = date.toISOString().slice(0, 10);
      if (dayOf(number) !== iso || dayNumber(iso) !== number || weekday(iso) !== date.getUTCDay()) wrong.push(number);
    }
    expect(wrong).toEqual([]);
  });

  it('agrees with Date on instants, to the millisecond', () => {
    const wrong: string[] = [];
    for (let at = -2_000_000_000_123; at < 4_000_000_000_000; at += 73_713_717_001) {
      const iso = new Date(at).toISOString();
      if (instantOf(at) !== iso || epoch(iso) !== at) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2020-02-29', 60, '2025-02-28'],
    ['2016-02-29', 120, '2026-02-28'],
    ['2026-05-10', -24, '2024-05-10'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['2026-02-28T00:00:00.000Z', false],
    ['', false],
  ])('%p is a date that exists: %p', (text, exists) => {
    expect(isDay(text)).toBe(exists);
  });
});
