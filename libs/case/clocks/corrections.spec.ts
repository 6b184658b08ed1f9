import { describe, expect, it } from '@jest/globals';
import { resolveRegime, snapshot, type Calendar, type Rules } from '#libs/regime';
import { shippedCalendar, shippedRegimes } from '#libs/regime/shipped';
import { zoneOffsets } from '#libs/regime/zone';
import {
  act,
  by,
  factsAt,
  onTo,
  playing,
  propose,
  until,
  type Play,
  type Setting,
} from '../../../test/support/pure-play.ts';
import type { Role } from '../../../apps/cli/play/table.ts';
import { engine } from '../actor.ts';
import type { CaseFile } from '../case-file.ts';
import { refusals } from '../decide.ts';
import { evolve } from '../evolve.ts';
import { rowOf, type ActionName } from '../lifecycle.ts';
import { fileHash } from '../seal.ts';
import { dueThings } from './due.ts';
import { inForce, openDeadlines, original } from './open.ts';
import type { Deadline } from './part.ts';

const zone = 'Asia/Ho_Chi_Minh';
const offsets = zoneOffsets(zone, 2020, 2040);
const regime = resolveRegime('vn-party-296-2025', 1, shippedRegimes);
const rulesBy = (calendar: Calendar): Rules => ({ regime, calendar: snapshot(calendar, zone, offsets) });
const rules = rulesBy(shippedCalendar('vn'));
const setting: Setting = { rules, kind: 'signs', level: 'province', bodyType: 'inspectionCommittee' };

const fileOf = ({ file }: Play): CaseFile => {
  if (file === undefined) throw new Error('There is no case');
  return file;
};
const any = (play: Play, rule: string): Deadline | undefined =>
  fileOf(play).deadlines.findLast((deadline) => deadline.rule === rule);
const open = (play: Play, rule: string): Deadline => {
  const found = openDeadlines(fileOf(play)).find((deadline) => deadline.rule === rule);
  if (found === undefined) throw new Error(`${rule} does not run`);
  return found;
};
const at = (stage: string): Play => onTo(propose(setting), (file) => file.stage === stage);
const day = 86_400_000;
const document = { id: '00000000-0000-4000-8000-000000000500', hash: 'a'.repeat(64) };
const act1 = { session: 'Session 12', heldOn: '2026-03-02', minutes: document, resolution: 'Established' };

const why = (play: Play, role: Role, action: ActionName, input: unknown): readonly string[] => {
  const asking = {
    file: play.file,
    rules: play.setting.rules,
    actor: playing(role, play.setting),
    at: new Date(play.now).toISOString(),
  };
  const given = { input: rowOf(action).input.parse(input), facts: factsAt(play) };
  return refusals(asking, action, given).map(({ code }) => code);
};

/** The law of the shipped calendar with one more day off, as a decree would have it. */
const withDayOff = (date: string): Calendar => {
  const calendar = shippedCalendar('vn');
  const off = {
    ...calendar.off,
    [date]: { name: { en: 'Decreed', ar: 'مقرر', vi: 'Theo nghị định' }, source: 'A decree', status: 'reported' },
  } as const;
  return { ...calendar, version: calendar.version + 1, off };
};

const decreed = (play: Play, date: string): Play =>
  act({ ...play, setting: { ...play.setting, rules: rulesBy(withDayOff(date)) } }, engine, 'applyCalendar', {
    reason: 'A decree adds a day off',
  });

describe('a corrected calendar', () => {
  const play = at('selfReport');
  const before = open(play, 'D2');
  const applied = decreed(play, '2026-03-10');

  it('T5 moves what is open, and keeps the old date beside the new one', () => {
    const after = open(applied, 'D2');
    expect(original(after)).toEqual(original(before));
    expect(inForce(after)).toMatchObject({ version: 2, reason: 'calendarApplied', by: 'engine' });
    expect(inForce(after).dueDate > inForce(before).dueDate).toBe(true);
    expect(inForce(after).derivation).toMatchObject({
      calendar: { id: 'vn', version: shippedCalendar('vn').version + 1 },
    });
  });

  it('T5 is what the case works by from then on', () => {
    expect(fileOf(applied).rules.calendarVersion).toBe(shippedCalendar('vn').version + 1);
  });

  it('T10 starts the reminders of the new version, and kills those of the old one', () => {
    const { id, rungs } = open(applied, 'D2');
    const due = dueThings(fileOf(applied)).filter(({ input }) => input.deadline === id);
    expect(due.map((thing) => thing.id)).toEqual([`${id}@2:${rungs[0]?.rung ?? ''}`, `${id}@2`, `${id}@2:escalation`]);
  });

  it('leaves a deadline in calendar days as it was', () => {
    expect(open(applied, 'D3a').versions).toEqual(open(play, 'D3a').versions);
  });

  it('leaves what was met with what it was counted by', () => {
    expect(any(applied, 'D1')).toEqual(any(play, 'D1'));
  });

  it('T11 counts a paused deadline again, whose clock still stands', () => {
    const paused = by(play, 'chair', 'pauseClock', {
      deadline: before.id,
      ground: 'forceMajeure',
      endCondition: 'The flood is over',
      until: '2026-05-01',
    });
    const after = open(decreed(paused, '2026-03-10'), 'D2');
    expect([after.state, after.rungs, after.versions.length]).toEqual(['paused', [], 2]);
  });

  it('T6 leaves a file that its events alone lead to', () => {
    const rebuilt = applied.steps.reduce<CaseFile | undefined>((file, { event }) => evolve(file, event), undefined);
    expect(rebuilt === undefined ? '' : fileHash(rebuilt)).toBe(fileHash(fileOf(applied)));
  });

  it('T5 moves the answer to a request with the deadline that it is about', () => {
    const asked = by(play, 'subject', 'requestExtension', { deadline: before.id, count: 2, ground: 'complexity' });
    const late = { ...asked, now: Date.parse(inForce(before).dueAt) - 1_000 };
    const moved = decreed(late, inForce(open(asked, 'D27')).dueDate);
    expect(inForce(open(moved, 'D27')).dueDate <= inForce(open(moved, 'D2')).dueDate).toBe(true);
  });
});

describe('a corrected start', () => {
  const begun = at('verification');
  const play = { ...begun, now: begun.now + 5 * day };
  const deadline = open(play, 'D3a');
  const corrected = { deadline: deadline.id, startedOn: '2026-03-04', reason: 'Announced two days later' };
  const fixed = by(play, 'chair', 'correctStart', corrected);

  it('counts the deadline from the day on which it began', () => {
    const after = open(fixed, 'D3a');
    expect(after.start).toMatchObject({ date: '2026-03-04', event: deadline.start.event });
    expect(inForce(after)).toMatchObject({ version: 2, reason: 'startCorrected' });
    expect((Date.parse(inForce(after).dueDate) - Date.parse('2026-03-04')) / day).toBe(60);
    expect(original(after)).toEqual(original(deadline));
  });

  it('T9 is not said by the team', () => {
    expect(why(play, 'leader', 'correctStart', corrected)).toEqual(['notYourPart']);
  });

  it('cannot lie ahead', () => {
    expect(why(play, 'chair', 'correctStart', { ...corrected, startedOn: '2027-01-01' })).toEqual(['deadlineRunning']);
  });
});

describe('the time of a violation', () => {
  const play = at('verification');
  const act = fileOf(play).allegedActs[0]?.id ?? '';
  const established = (acts: readonly object[], from = play): Play =>
    by(from, 'secretary', 'establishViolationTime', { act: act1, acts });

  it('replaces the estimate, and starts the alarms anew', () => {
    const once = established([{ act, committedOn: '2024-06-01', form: 'reprimand' }]);
    expect(fileOf(once).limitation).toMatchObject([{ act, estimated: false, expiresOn: '2029-06-01' }]);
    const alarm = open(once, 'D20');
    expect(alarm.rungs.map(({ rung }) => rung)).toEqual(['A24', 'A12', 'A6', 'A3']);
    expect(inForce(alarm).derivation).toEqual({ setBy: 'violationTimeEstablished', date: '2029-06-01' });
  });

  it('T52 starts the limitation of an older act again when a new violation falls within its period', () => {
    const found = onTo(play, ({ findings }) => findings.length > 0);
    const finding = fileOf(found).findings.at(-1)?.id ?? '';
    const both = established(
      [
        { act, committedOn: '2023-01-10', form: 'reprimand' },
        { act: finding, committedOn: '2025-02-10', form: 'reprimand' },
      ],
      found,
    );
    expect(fileOf(both).limitation.map(({ expiresOn }) => expiresOn)).toEqual(['2030-02-10', '2030-02-10']);
  });

  it('needs an act of the body that has been held', () => {
    const input = {
      act: { ...act1, heldOn: '2027-01-01' },
      acts: [{ act, committedOn: '2024-06-01', form: 'warning' }],
    };
    expect(why(play, 'secretary', 'establishViolationTime', input)).toEqual(['bodyActMinuted']);
  });
});

describe('a suspension of activity', () => {
  const play = at('verification');
  const suspended = by(play, 'chair', 'suspendActivity', { document, reason: 'Grave signs' });
  const d19 = open(suspended, 'D19');
  const more = { deadline: d19.id, days: 300, reason: 'Not yet clear' };

  it('stands once, with an end of its own', () => {
    expect(why(suspended, 'chair', 'suspendActivity', { document, reason: 'Again' })).toEqual(['activityNotSuspended']);
    expect(d19.about).toBe(fileOf(suspended).suspensions?.[0]?.id);
  });

  it('is extended once, by no more than the rules allow', () => {
    const extended = by(suspended, 'chair', 'extendSuspension', more);
    const [was, is] = [inForce(d19).dueDate, inForce(open(extended, 'D19')).dueDate];
    expect((Date.parse(is) - Date.parse(was)) / day).toBe(30);
    expect(why(extended, 'chair', 'extendSuspension', more)).toEqual(['suspensionNotExtended']);
  });

  it('T8 is not extended after its end', () => {
    const late = { ...suspended, now: Date.parse(inForce(d19).dueAt) + 1_000 };
    expect(why(late, 'chair', 'extendSuspension', more)).toEqual(['deadlineNotExpired']);
  });

  it('is lifted by the chair', () => {
    const lifted = by(suspended, 'chair', 'liftSuspension', { reason: 'Cleared' });
    expect(any(lifted, 'D19')?.state).toBe('met');
    expect(fileOf(lifted).suspensions).toMatchObject([{ ended: 'lifted' }]);
    expect(why(lifted, 'chair', 'suspendActivity', { document, reason: 'New signs' })).toEqual([]);
  });

  it('lapses by itself at its maximum, as of that instant', () => {
    const lapsed = until(suspended, Date.parse(inForce(d19).dueAt) + day);
    expect(any(lapsed, 'D19')?.state).toBe('lapsed');
    expect(fileOf(lapsed).suspensions).toMatchObject([{ ended: 'lapsed', endedAt: inForce(d19).dueAt }]);
  });

  it('does not outlive its case', () => {
    const proposed = by(propose(setting), 'chair', 'suspendActivity', { document, reason: 'Grave signs' });
    const ended = by(proposed, 'chair', 'declineProposal', { reason: 'unfounded' });
    expect(fileOf(ended).suspensions).toMatchObject([{ ended: 'caseEnded' }]);
  });
});
