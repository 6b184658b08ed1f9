import { describe, expect, it } from '@jest/globals';
import { act, daysLater, fileOf, step } from '../../../test/support/case-at.ts';
import { executionAt, laterPeople, requirement, serviceInput } from '../../../test/support/execution.ts';

const concluded = executionAt('concluded');

describe('dates that service sets', () => {
  const { term: _term, ...undated } = requirement;
  const due = (date: object, servedAfterDays = 0): unknown => {
    const notice = { requirements: [{ ...undated, ...date }] };
    const play = daysLater(executionAt('concluded', { notice }), servedAfterDays);
    const heldOn = new Date(play.now).toISOString().slice(0, 10);
    const input = { ...serviceInput, minutes: { ...serviceInput.minutes, heldOn } };
    return step(play, 'serveNotice', laterPeople.representative, input).event.data;
  };

  it.each([
    ['60 days after service', { term: { count: 60, unit: 'calendarDay' } }, 0, '2026-05-01'],
    ['5 working days after service', { term: { count: 5, unit: 'workingDay' } }, 20, '2026-03-27'],
    ['3 months after service', { term: { count: 3, unit: 'month' } }, 0, '2026-06-02'],
    ['a date that leaves time enough', { dueDate: '2026-03-31' }, 0, '2026-03-31'],
    ['a date moved by the late-service minimum', { dueDate: '2026-03-12' }, 0, '2026-03-16'],
    ['a date that late service has overtaken', { dueDate: '2026-03-12' }, 20, '2026-04-03'],
  ] as const)('are %s', (_what, date, days, dueDate) => {
    expect(due(date, days)).toMatchObject({ measures: [{ dueDate }] });
  });

  it('move the report-back date likewise', () => {
    const late = (reportBackDate: string) => {
      const play = executionAt('concluded', { notice: { reportBackDate } });
      return fileOf(act(play, 'serveNotice', laterPeople.representative, serviceInput)).service?.reportBackDate;
    };
    expect(late('2026-03-04')).toBe('2026-03-16');
    expect(late('2026-07-01')).toBe('2026-07-01');
  });

  it('count from the day on which service was minuted, also if it is recorded later', () => {
    const play = daysLater(concluded, 3);
    const { event, play: served } = step(play, 'serveNotice', laterPeople.representative, serviceInput);
    expect(event.data).toMatchObject({ servedOn: '2026-03-02', effectiveAt: '2026-03-02T05:00:00.000Z' });
    expect(fileOf(served).deadlines.find(({ rule }) => rule === 'D16')?.versions[0]?.dueDate).toBe('2026-03-12');
  });
});
