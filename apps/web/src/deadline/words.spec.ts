import { describe, expect, it } from '@jest/globals';
import { deadlineWords } from './words.ts';

const due = { dueDate: '2026-11-26', dueAt: '2026-11-27T00:00:00Z', state: 'running', unit: 'workingDay' };

describe('a deadline', () => {
  it.each([
    ['with many days left', { ...due, daysLeft: 9 }, 'leftWorkingDays', 'plain'],
    ['with few days left', { ...due, daysLeft: 3 }, 'leftWorkingDays', 'soon'],
    ['of tomorrow', { ...due, unit: 'calendarDay', daysLeft: 1 }, 'tomorrow', 'soon'],
    ['of today', { ...due, daysLeft: 0 }, 'today', 'today'],
    ['that passed today', { ...due, daysLeft: 0, overdue: true }, 'lateToday', 'late'],
    ['that passed', { ...due, daysLeft: -2 }, 'lateWorkingDays', 'late'],
    ['in calendar days that passed', { ...due, unit: 'calendarDay', daysLeft: -2 }, 'lateDays', 'late'],
    [
      'that is paused',
      { ...due, state: 'paused', daysLeft: 4, pausedSince: '2026-11-12' },
      'pausedWorkingDays',
      'paused',
    ],
    ['that was met', { ...due, state: 'met', endedAt: '2026-11-26T10:00:00Z' }, 'met', 'done'],
    ['that was met late', { ...due, state: 'met', endedAt: '2026-11-28T10:00:00Z' }, 'metLate', 'done'],
    ['that is not needed any more', { ...due, state: 'cancelled' }, 'moot', 'done'],
    ['that nobody set', {}, 'none', 'plain'],
  ])('%s has its words and look', (_which, standing, key, look) =>
    expect(deadlineWords(standing)).toMatchObject({ key: `web.deadline.${key}`, look }),
  );
});
