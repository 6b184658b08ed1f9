import { describe, expect, it } from '@jest/globals';
import { resolveRegime, snapshot, type Rules } from '#libs/regime';
import { shippedCalendar, shippedRegimes } from '#libs/regime/shipped';
import { zoneOffsets } from '#libs/regime/zone';
import {
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
import type { CaseFile } from '../case-file.ts';
import { refusals } from '../decide.ts';
import { rowOf, type ActionName } from '../lifecycle.ts';
import type { Deadline } from './part.ts';
import { dueThings } from './due.ts';
import { inForce, isOverdue, openDeadlines, original } from './open.ts';

const zone = 'Asia/Ho_Chi_Minh';
const rules: Rules = {
  regime: resolveRegime('vn-party-296-2025', 1, shippedRegimes),
  calendar: snapshot(shippedCalendar('vn'), zone, zoneOffsets(zone, 2020, 2040)),
};
const setting: Setting = { rules, kind: 'compliance', level: 'province', bodyType: 'inspectionCommittee' };

const fileOf = ({ file }: Play): CaseFile => {
  if (file === undefined) throw new Error('There is no case');
  return file;
};
const open = (play: Play, rule: string): Deadline => {
  const found = openDeadlines(fileOf(play)).find((deadline) => deadline.rule === rule);
  if (found === undefined) throw new Error(`${rule} does not run`);
  return found;
};
const any = (play: Play, rule: string): Deadline | undefined =>
  fileOf(play).deadlines.findLast((deadline) => deadline.rule === rule);

const at = (stage: string): Play => onTo(propose(setting), (file) => file.stage === stage);
const day = 86_400_000;

const why = (play: Play, role: Role, action: ActionName, input: unknown): readonly string[] => {
  const row = rowOf(action);
  const asking = { file: play.file, rules, actor: playing(role, setting), at: new Date(play.now).toISOString() };
  return refusals(asking, action, { input: row.input.parse(input), facts: factsAt(play) }).map(({ code }) => code);
};

const requested = (play: Play, rule: string, count: number): { readonly play: Play; readonly request: string } => {
  const next = by(play, 'leader', 'requestExtension', { deadline: open(play, rule).id, count, ground: 'complexity' });
  return { play: next, request: fileOf(next).extensionRequests.at(-1)?.id ?? '' };
};

describe('a deadline', () => {
  it('T2 starts at its own event: the limit of conduct at the announcement, remediation at service', () => {
    expect(any(at('announcement'), 'D3b')).toBeUndefined();
    expect(open(at('selfReport'), 'D3b').start.event).toBe('decisionAnnounced');
    expect(any(at('concluded'), 'D10')).toBeUndefined();
    expect(open(at('served'), 'D10').start.event).toBe('noticeServed');
  });

  it('T6 is an instant, kept with how it was counted', () => {
    const { dueAt, derivation } = inForce(open(at('selfReport'), 'D2'));
    expect(dueAt).toMatch(/T17:00:00\.000Z$/);
    expect(derivation).toMatchObject({ rule: { length: 10, unit: 'workingDay', status: 'unverified' } });
  });

  it('T12 is overdue by the clock alone, and nobody can say so', () => {
    const play = at('selfReport');
    const deadline = open(play, 'D2');
    expect(isOverdue(deadline, new Date(play.now).toISOString())).toBe(false);
    expect(isOverdue(deadline, inForce(deadline).dueAt)).toBe(true);
  });

  it('that is missed opens an explanation, which its owner gives', () => {
    const late = until(at('selfReport'), Date.parse(inForce(open(at('selfReport'), 'D2')).dueAt) + day);
    expect(open(late, 'D28').about).toBe(open(late, 'D2').id);
    const explained = by(late, 'subject', 'explainOverdue', { deadline: open(late, 'D2').id, explanation: 'Illness' });
    expect(any(explained, 'D28')?.state).toBe('met');
    expect(open(explained, 'D2').missed).toEqual([1]);
  });

  it('of which the explanation is missed too opens no further one', () => {
    const play = at('selfReport');
    const late = until(play, play.now + 60 * day);
    expect(
      fileOf(late).deadlines.filter(({ rule, about }) => rule === 'D28' && about === open(late, 'D2').id),
    ).toHaveLength(1);
  });
});

describe('an extension', () => {
  const play = at('verification');

  it('T7 is at most a third of the original length, rounded down', () => {
    const { play: asked, request } = requested(play, 'D3b', 40);
    expect(why(asked, 'chair', 'grantExtension', { request, count: 16 })).toEqual(['withinExtensionCeiling']);
    expect(why(asked, 'chair', 'grantExtension', { request, count: 15 })).toEqual([]);
  });

  it('T7 is granted once', () => {
    const first = requested(play, 'D3b', 10);
    const granted = by(first.play, 'chair', 'grantExtension', { request: first.request, count: 10 });
    const second = requested(granted, 'D3b', 2);
    expect(why(second.play, 'chair', 'grantExtension', { request: second.request, count: 2 })).toEqual([
      'extensionsLeft',
    ]);
  });

  it('T8 is not asked after expiry', () => {
    const deadline = open(play, 'D3b');
    const late = until(play, Date.parse(inForce(deadline).dueAt) + day);
    expect(why(late, 'leader', 'requestExtension', { deadline: deadline.id, count: 5, ground: 'complexity' })).toEqual([
      'deadlineNotExpired',
    ]);
  });

  it('T9 is not decided by the team', () => {
    const { play: asked, request } = requested(play, 'D3b', 5);
    expect(why(asked, 'leader', 'grantExtension', { request, count: 5 })).toContain('notYourPart');
  });

  it('T10 kills the reminders of the old version and starts its own', () => {
    const { play: asked, request } = requested(play, 'D3b', 10);
    const granted = by(asked, 'chair', 'grantExtension', { request, count: 10 });
    const deadline = open(granted, 'D3b');
    expect(deadline.versions.map(({ version }) => version)).toEqual([1, 2]);
    const ids = dueThings(fileOf(granted)).filter(({ input }) => input.deadline === deadline.id);
    expect(ids.every(({ id }) => id.startsWith(`${deadline.id}@2`))).toBe(true);
    expect(original(deadline).dueDate < inForce(deadline).dueDate).toBe(true);
  });

  it('is refused by the deadline when it ends: its request is closed and nobody owes an answer', () => {
    const { play: asked } = requested(play, 'D3b', 5);
    const reported = onTo(asked, (file) => file.stage === 'deliberation');
    expect(fileOf(reported).extensionRequests.at(-1)?.answer).toBe('closed');
    expect(any(reported, 'D27')?.state).toBe('cancelled');
  });
});

describe('a pause', () => {
  const running = at('verification');
  const deadline = open(running, 'D3b');
  const pause = {
    deadline: deadline.id,
    ground: 'forceMajeure',
    endCondition: 'The flood is over',
    until: '2026-05-01',
  };
  const paused = by(running, 'chair', 'pauseClock', pause);

  it('T11 needs a ground of the list', () => {
    expect(why(running, 'chair', 'pauseClock', { ...pause, ground: 'tired' })).toEqual(['deadlinePausable']);
  });

  it('stops reminders, and is bounded itself', () => {
    expect(open(paused, 'D3b').state).toBe('paused');
    const about = dueThings(fileOf(paused)).filter(({ input }) => input.deadline === deadline.id);
    expect(about.map(({ action }) => action)).toEqual(['endPause']);
    expect(inForce(open(paused, 'D30')).dueDate <= '2026-05-01').toBe(true);
  });

  it('T11 moves the date by the days that it lasted, and tells them', () => {
    const resumed = by({ ...paused, now: paused.now + 10 * day }, 'chair', 'resumeClock', { deadline: deadline.id });
    const [before, after] = [inForce(deadline).dueDate, inForce(open(resumed, 'D3b')).dueDate];
    expect((Date.parse(after) - Date.parse(before)) / day).toBe(10);
    expect(inForce(open(resumed, 'D3b')).derivation).toMatchObject({ excluded: [expect.any(Array)] });
    expect(any(resumed, 'D30')?.state).toBe('met');
  });

  it('ends by itself at its maximum', () => {
    const lapsed = until(paused, Date.parse(inForce(open(paused, 'D30')).dueAt) + 1_000);
    expect(any(lapsed, 'D30')?.state).toBe('lapsed');
    expect(open(lapsed, 'D3b').state).toBe('running');
  });
});

describe('a reminder', () => {
  const play = at('selfReport');
  const later = until(play, play.now + 40 * day);
  const sent = later.steps.filter(({ event }) => event.type === 'reminderSent');

  it('is sent once for each deadline, version and rung', () => {
    const keys = sent.map(({ event }) => JSON.stringify(event.data)).map((data) => data.replace(/"to".*/, ''));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('falls at eight in the morning of the body, within ten minutes', () => {
    const hours = new Set(sent.map(({ event }) => event.dueAt?.slice(11, 15)));
    expect([...hours]).toEqual(['01:0']);
  });

  it('climbs from the owner to the higher body', () => {
    const self = sent.filter(({ event }) => (event.data as { deadline: string }).deadline === 'D2-1');
    const rungs = self.map(({ event }) => event.data as { rung: string; to: readonly string[] });
    expect(rungs[0]?.to).toContain('subject');
    expect(rungs.find(({ rung }) => rung === 'O3')?.to).toEqual(expect.arrayContaining(['higherChair']));
  });

  it('is collapsed after an outage: the latest is sent, the others are noted as skipped', () => {
    const outage = { ...play, now: Date.parse(inForce(open(play, 'D2')).dueAt) - 1_000 };
    const first = until(outage, outage.now);
    const own = first.steps
      .map(({ event }) => event)
      .filter(({ type, data }) => type === 'reminderSent' && (data as { deadline: string }).deadline === 'D2-1');
    expect(own).toHaveLength(1);
    expect((own[0]?.data as { skipped: readonly string[] }).skipped.length).toBeGreaterThan(0);
  });
});

describe('a window', () => {
  it('lapses, and then the subject counts as heard', () => {
    const served = onTo(at('exchange'), (file) => file.done['draftServed'] !== undefined);
    const lapsed = until(served, Date.parse(inForce(open(served, 'D5')).dueAt) + 1_000);
    expect(any(lapsed, 'D5')?.state).toBe('lapsed');
    expect(why(lapsed, 'subject', 'submitComments', { points: ['Too late'] })).toEqual(['commentWindowOpen']);
    expect(why(lapsed, 'leader', 'closeExchange', {})).not.toContain('subjectHeardOnDraft');
  });
});

describe('a measure', () => {
  const remediation = at('remediation');

  it('T29 keeps its first date when it is given a new one', () => {
    const { id } = fileOf(remediation).measures[0] ?? { id: '' };
    const asked = by(remediation, 'subject', 'requestReschedule', {
      measure: id,
      date: '2026-08-03',
      reason: 'Supplier',
    });
    expect(open(asked, 'D29').about).toBe(id);
    const moved = by(asked, 'chair', 'rescheduleMeasure', { measure: id, newDate: '2026-08-03', reason: 'Agreed' });
    expect(original(open(moved, 'D10')).dueDate).toBe(original(open(remediation, 'D10')).dueDate);
    expect(inForce(open(moved, 'D10')).dueDate).toBe('2026-08-03');
    expect(any(moved, 'D29')?.state).toBe('met');
  });

  it('that is rejected never met its date: the same instant is in force again', () => {
    const verifying = onTo(remediation, (file) => file.stage === 'remediationVerification');
    const { id } = fileOf(verifying).measures[0] ?? { id: '' };
    expect(any(verifying, 'D10')?.state).toBe('met');
    const named = by(verifying, 'verifier', 'rejectMeasure', {
      measure: id,
      record: { id: '00000000-0000-4000-8000-000000000500', hash: 'a'.repeat(64) },
      reasons: 'The minutes are missing',
    });
    expect(open(named, 'D10').versions).toHaveLength(1);
  });
});

describe('a measure that was submitted late and rejected', () => {
  it('goes on being told above, although its whole ladder has passed', () => {
    const remediation = at('remediation');
    const late = until(remediation, remediation.now + 120 * day);
    const verifying = onTo(late, (file) => file.stage === 'remediationVerification');
    const { id } = fileOf(verifying).measures[0] ?? { id: '' };
    const rejected = by(verifying, 'verifier', 'rejectMeasure', {
      measure: id,
      record: { id: '00000000-0000-4000-8000-000000000500', hash: 'a'.repeat(64) },
      reasons: 'The minutes are missing',
    });
    const before = open(late, 'D10').told.findLast((rung) => rung.startsWith('O4.'));
    const next = Number(before?.slice(3).split('@')[0]) + 1;
    expect(open(rejected, 'D10').rungs.map(({ rung }) => rung)).toEqual([`O4.${next}`]);
  });
});

describe('the recipients of a reminder', () => {
  it('of a measure climb from the subject by its monitor to the body and above', () => {
    const play = until(at('remediation'), at('remediation').now + 90 * day);
    const measure = open(play, 'D10').id;
    const told = play.steps
      .map(({ event }) => event.data as { deadline?: string; rung?: string; to?: readonly string[] })
      .filter(({ deadline, rung }) => deadline === measure && rung !== undefined);
    expect(
      told.map(({ rung, to }) => [rung, to?.includes('subject'), to?.includes('monitor'), to?.includes('chair')]),
    ).toEqual(
      expect.arrayContaining([
        ['R1', true, false, false],
        ['O1', true, true, false],
        ['O2', true, true, true],
      ]),
    );
    expect(told.find(({ rung }) => rung === 'O3')?.to).toContain('higherChair');
  });
});
