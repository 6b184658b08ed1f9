import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '#libs/regime/shipped';
import { zoneOffsets } from '#libs/regime/zone';
import { snapshot } from './calendar.ts';
import { nextDaytime } from './daytime.ts';

const vn = snapshot(shippedCalendar('vn', 1), 'Asia/Ho_Chi_Minh', zoneOffsets('Asia/Ho_Chi_Minh'));
const sunThu = snapshot(shippedCalendar('sun-thu'), 'Asia/Riyadh', zoneOffsets('Asia/Riyadh'));
const hours = { from: '08:00', until: '18:00' };

describe('the next time at which people may be told', () => {
  it.each([
    ['in the morning of a working day', '2026-08-25T01:00:00.000Z', '2026-08-25T01:00:00.000Z'],
    ['a minute before evening', '2026-08-25T10:59:00.000Z', '2026-08-25T10:59:00.000Z'],
    ['in the evening', '2026-08-25T11:00:00.000Z', '2026-08-26T01:00:00.000Z'],
    ['before the morning', '2026-08-24T22:00:00.000Z', '2026-08-25T01:00:00.000Z'],
    ['on a working Saturday', '2026-08-22T03:00:00.000Z', '2026-08-22T03:00:00.000Z'],
    ['on a Saturday', '2026-08-29T03:00:00.000Z', '2026-09-03T01:00:00.000Z'],
  ])('%s, in Vietnam', (_when, at, next) => {
    expect(nextDaytime(at, vn, hours)).toBe(next);
  });

  it('is Sunday after a Thursday evening where Friday and Saturday are off', () => {
    expect(nextDaytime('2026-03-05T16:00:00.000Z', sunThu, hours)).toBe('2026-03-08T05:00:00.000Z');
  });
});
