import { describe, expect, it } from '@jest/globals';
import { shippedCalendar, shippedRegimes } from '#libs/regime/shipped';
import { zoneOffsets } from '#libs/regime/zone';
import { isWorkingDay, localDate, snapshot, startOfDay } from './calendar.ts';
import { addDays } from './day.ts';
import { ladder, nextDigest, rungRecipients, type LadderQuestion, type Reminder } from './ladder.ts';
import { resolveRegime } from './resolve.ts';

const regime = resolveRegime('vn-party-296-2025', 1, shippedRegimes);
const vn = snapshot(shippedCalendar('vn', 1), 'Asia/Ho_Chi_Minh', zoneOffsets('Asia/Ho_Chi_Minh'));

const question = (startDate: string, dueDate: string, given: Partial<LadderQuestion> = {}): LadderQuestion => ({
  nature: 'duty',
  startDate,
  dueDate,
  dueAt: startOfDay(addDays(dueDate, 1), vn),
  calendar: vn,
  regime,
  deadline: 'D3a',
  spreadKey: '0198c1f2-7d7a-7a53-8d6c-0d1f6d0f0001',
  ...given,
});
const dated = (reminders: readonly Reminder[]): readonly string[] =>
  reminders.map(({ rung, at }) => `${rung} ${localDate(at, vn)}`);

describe('the ladder of a duty', () => {
  it('has all rungs where there is time', () => {
    expect(dated(ladder(question('2026-03-02', '2026-04-16')))).toEqual([
      'R1 2026-03-24',
      'R2 2026-04-09',
      'R3 2026-04-13',
      'R4 2026-04-15',
      'R5 2026-04-16',
      'O1 2026-04-17',
      'O2 2026-04-21',
      'O3 2026-04-23',
    ]);
  });

  it('has no halfway prompt under twenty days, and the second at three quarters', () => {
    expect(dated(ladder(question('2026-03-02', '2026-03-16')))).toEqual([
      'R3 2026-03-11',
      'R2 2026-03-12',
      'R4 2026-03-13',
      'R5 2026-03-16',
      'O1 2026-03-17',
      'O2 2026-03-19',
      'O3 2026-03-23',
    ]);
  });

  it('collapses: of several rungs on one date only the highest stays', () => {
    expect(dated(ladder(question('2026-03-02', '2026-03-09'))).slice(0, 3)).toEqual([
      'R3 2026-03-04',
      'R4 2026-03-06',
      'R5 2026-03-09',
    ]);
  });

  it('drops what falls on or before the first day', () => {
    expect(dated(ladder(question('2026-03-02', '2026-03-03'))).slice(0, 2)).toEqual(['R5 2026-03-03', 'O1 2026-03-04']);
    expect(dated(ladder(question('2026-03-02', '2026-03-02'))).slice(0, 1)).toEqual(['O1 2026-03-03']);
  });

  it('sends what falls on a day off on the last working day before', () => {
    expect(dated(ladder(question('2026-03-02', '2026-04-12')))).toEqual([
      'R1 2026-03-20',
      'R2 2026-04-03',
      'R3 2026-04-08',
      'R5 2026-04-10',
      'O1 2026-04-13',
      'O2 2026-04-15',
      'O3 2026-04-17',
    ]);
  });

  it('counts overdue rungs in working days: over Tết they wait', () => {
    expect(dated(ladder(question('2026-01-05', '2026-02-13'))).slice(-3)).toEqual([
      'O1 2026-02-23',
      'O2 2026-02-25',
      'O3 2026-02-27',
    ]);
  });

  it('never falls on a day off, whatever the dates', () => {
    const wrong = Array.from({ length: 200 }, (_, width) =>
      ladder(question('2026-01-05', addDays('2026-01-06', width))).filter(
        ({ at }) => !isWorkingDay(localDate(at, vn), vn),
      ),
    ).flat();
    expect(wrong).toEqual([]);
  });

  it('T10 is built anew for a new due date, each rung once', () => {
    const first = ladder(question('2026-03-02', '2026-04-16'));
    const extended = ladder(question('2026-03-02', '2026-05-01'));
    expect(new Set(extended.map(({ rung }) => rung)).size).toBe(extended.length);
    expect(extended.map(({ at }) => at).filter((at) => first.some((former) => former.at === at))).toEqual([]);
  });
});

describe('the hour of a reminder', () => {
  it('lies within ten minutes from 08:00 of the body, by the case', () => {
    const keys = Array.from({ length: 500 }, (_, index) => `case-${index}`);
    const times = keys.map((spreadKey) => ladder(question('2026-03-02', '2026-04-16', { spreadKey }))[0]?.at ?? '');
    expect(times.filter((at) => at < '2026-03-24T01:00:00.000Z' || at >= '2026-03-24T01:10:00.000Z')).toEqual([]);
    expect(new Set(times).size).toBeGreaterThan(200);
  });

  it('is the same for the same case', () => {
    expect(ladder(question('2026-03-02', '2026-04-16'))).toEqual(ladder(question('2026-03-02', '2026-04-16')));
  });
});

describe('other ladders', () => {
  it.each([
    ['a window', { nature: 'window', deadline: 'D5' }, ['R2 2026-04-09', 'R4 2026-04-15']],
    ['a maximum', { nature: 'maximum', deadline: 'D30' }, ['R2 2026-04-09', 'R4 2026-04-15', 'R5 2026-04-16']],
    ['an alarm', { nature: 'alarm', deadline: 'D20' }, []],
  ] as const)('%s has only its own rungs', (_what, given, expected) => {
    expect(dated(ladder(question('2026-03-02', '2026-04-16', given)))).toEqual(expected);
  });

  it.each([
    ['D28', ['R1', 'R2', 'R3', 'R4', 'R5']],
    ['D15b', ['R1', 'R2', 'R3', 'R4', 'R5', 'O1', 'O2']],
    ['D26b', ['R1', 'R2', 'R3', 'R4', 'R5', 'O1', 'O2']],
  ] as const)('%s is not escalated', (deadline, expected) => {
    const rungs = ladder(question('2026-03-02', '2026-04-16', { deadline })).map(({ rung }) => rung);
    expect(rungs).toEqual(expected);
  });

  it('goes on with digests every ten working days after the escalation', () => {
    const of = { calendar: vn, regime, spreadKey: 'case-1' };
    const first = nextDigest({ ...of, after: 'O3', at: '2026-04-23T01:00:00.000Z' });
    const second = nextDigest({ ...of, after: first?.rung ?? '', at: first?.at ?? '' });
    expect(dated([first, second].filter((one) => one !== undefined))).toEqual(['O4.1 2026-05-12', 'O4.2 2026-05-26']);
  });
});

describe('who is told', () => {
  it.each([
    ['D3a', 'duty', 'R1', ['owner']],
    ['D3a', 'duty', 'R4', ['owner', 'teamLeader', 'directingMember']],
    ['D3a', 'duty', 'O2', ['owner', 'teamLeader', 'directingMember', 'registry', 'deputyChair', 'chair']],
    ['D3a', 'duty', 'O3', ['higherOfficer', 'higherChair']],
    ['D3a', 'duty', 'O4.3', ['higherOfficer']],
    ['D10', 'duty', 'R3', ['owner', 'subjectHead']],
    ['D10', 'duty', 'O2', ['owner', 'subjectHead', 'monitor', 'chair']],
    ['D10', 'duty', 'O3', ['subjectSuperior']],
    ['D5', 'window', 'R4', ['owner']],
    ['D30', 'maximum', 'R5', ['chair']],
    ['D15b', 'duty', 'O2', ['owner', 'higherChair']],
  ] as const)('%s (%s) at %s', (deadline, nature, rung, expected) => {
    expect(rungRecipients({ regime, deadline, nature, rung })).toEqual(expected);
  });
});
