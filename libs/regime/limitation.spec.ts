import { describe, expect, it } from '@jest/globals';
import { shippedCalendar, shippedRegimes } from '#libs/regime/shipped';
import { zoneOffsets } from '#libs/regime/zone';
import { snapshot } from './calendar.ts';
import { limitation, limitationAlarms, type LimitationQuestion } from './limitation.ts';
import { resolveRegime } from './resolve.ts';

const party = resolveRegime('vn-party-296-2025', 1, shippedRegimes);
const calendar = snapshot(shippedCalendar('vn'), 'Asia/Ho_Chi_Minh', zoneOffsets('Asia/Ho_Chi_Minh'));
const limited = (given: Partial<LimitationQuestion>) =>
  limitation({ limitation: party.limitation, measure: 'reprimand', violationDate: '2023-05-10', calendar, ...given });

describe('the limitation of discipline', () => {
  it.each([
    ['reprimand', '2028-05-10'],
    ['warning', '2033-05-10'],
    ['dismissal', '2033-05-10'],
    ['expulsion', undefined],
  ])('of a violation at the level of %s ends on %s', (measure, expected) => {
    expect(limited({ measure }).expiry).toBe(expected);
  });

  it.each(['internalPolitics', 'nationalInterest', 'illegalCertificate'])('never ends for %s', (actType) => {
    expect(limited({ actType })).toMatchObject({ months: null, status: 'verified' });
  });

  it('bars from the first instant of the next local day on', () => {
    expect(limited({}).expiresAt).toBe('2028-05-10T17:00:00.000Z');
  });

  it('T15 follows the rule in force on the day of the act', () => {
    expect(limited({ violationDate: '2022-07-06' })).toMatchObject({ status: 'verified' });
    expect(limited({ violationDate: '2022-07-05' })).toMatchObject({ status: 'unverified' });
    const successor = resolveRegime('vn-party-21-2026', 1, shippedRegimes).limitation;
    expect(limited({ limitation: successor, violationDate: '2026-08-16' }).source).toContain('69-QĐ/TW');
    expect(limited({ limitation: successor, violationDate: '2026-08-17' }).source).toContain('212-QĐ/TW');
  });

  it.each([
    ['within the period starts it again', ['2027-01-01'], '2032-01-01'],
    ['after the period does not', ['2028-05-11'], '2028-05-10'],
    ['in a row starts it again each time', ['2031-06-01', '2027-01-01'], '2036-06-01'],
    ['before the act does not count', ['2022-08-01'], '2028-05-10'],
  ])('T52 a new violation %s', (_what, laterViolations, expected) => {
    expect(limited({ laterViolations }).expiry).toBe(expected);
  });

  it('refuses to guess for a form that the regime does not know', () => {
    expect(() => limited({ measure: 'transfer' })).toThrow('No limitation for transfer');
  });

  it('has alarms 24, 12, 6 and 3 months before, at the hour of reminders', () => {
    expect(limitationAlarms('2028-05-10', party, calendar)).toEqual([
      { months: 24, at: '2026-05-10T01:00:00.000Z' },
      { months: 12, at: '2027-05-10T01:00:00.000Z' },
      { months: 6, at: '2027-11-10T01:00:00.000Z' },
      { months: 3, at: '2028-02-10T01:00:00.000Z' },
    ]);
  });
});
