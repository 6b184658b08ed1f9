import { describe, expect, it } from '@jest/globals';
import { act, codes, fileOf, paper, people, units, why, withFile, type Play } from '../../../test/support/case-at.ts';
import {
  act0,
  executionAt,
  laterPeople,
  partial,
  submitted,
  twoCriteria,
  verification,
  verified,
} from '../../../test/support/execution.ts';
import type { Measure } from './part.ts';

const remediation = executionAt('remediation');
const id = fileOf(remediation).measures[0]?.id ?? '';
const waiting = submitted(remediation, id);
const approved = verified(waiting, id);
const withMeasure = (play: Play, changed: Partial<Measure>): Play =>
  withFile(play, { measures: fileOf(play).measures.map((measure) => ({ ...measure, ...changed })) });
const request = (play: Play): Play =>
  act(play, 'requestReschedule', people.subject, { measure: id, date: '2026-06-01', reason: 'Building work' });
const reschedule = (play: Play, newDate: string, act?: object) =>
  why(play, 'rescheduleMeasure', people.chair, { measure: id, newDate, reason: 'Granted', ...(act && { act }) });
const failure = (consequence = 'reportedToHigherBody') => ({
  measure: id,
  act: act0,
  consequence,
  reason: 'Nothing was done',
});
const twofold = submitted(executionAt('remediation', { notice: twoCriteria }), id, { criteria: ['c1', 'c2'] });

describe('a measure', () => {
  const states = (play: Play) => fileOf(play).measures.map(({ state }) => state);
  const body = { measure: id, act: act0 };
  const progress: readonly (readonly [string, () => Play, readonly string[]])[] = [
    [
      'is at work when it was started',
      () => act(remediation, 'startMeasure', people.subject, { measure: id }),
      ['inProgress'],
    ],
    ['is submitted with its evidence', () => waiting, ['submitted']],
    ['is verified', () => approved, ['verified']],
    ['is rejected', () => rejected(), ['rejected']],
    [
      'is at work again after a rejection',
      () => act(rejected(), 'startMeasure', people.subject, { measure: id }),
      ['inProgress'],
    ],
    ['is closed by a second person', () => act(approved, 'closeMeasure', people.chair, { measure: id }), ['closed']],
    ['is reopened', () => reopenedOnce(), ['reopened']],
    ['leaves a remainder when it was partly accepted', () => accepted(), ['partlyImplemented', 'planned']],
    [
      'goes on at its successor',
      () =>
        act(
          remediation,
          'transferMeasure',
          people.secretary,
          { ...body, successor: { unit: units.host } },
          { exists: true, inherits: true },
        ),
      ['transferredToSuccessor', 'planned'],
    ],
    [
      'is superseded',
      () =>
        act(
          remediation,
          'supersedeMeasure',
          people.secretary,
          { ...body, supersededBy: { case: units.body, requirement: 'r1' } },
          { servedOn: '2026-03-03' },
        ),
      ['superseded'],
    ],
    [
      'is dropped',
      () => act(remediation, 'dropMeasure', people.secretary, { ...body, reason: 'Gone' }),
      ['noLongerApplicable'],
    ],
    ['is not implemented', () => failed(), ['notImplemented']],
  ];
  const rejected = () =>
    act(waiting, 'rejectMeasure', people.verifier, { measure: id, record: paper(65), reasons: 'No' });
  const reopenedOnce = () =>
    act(act(approved, 'closeMeasure', people.chair, { measure: id }), 'reopenMeasure', people.chair, {
      measure: id,
      ground: 'evidenceFalse',
      evidence: [paper(91)],
      dueDate: '2026-07-01',
    });
  const accepted = () => act(twofold, 'acceptMeasurePartly', people.verifier, partial(id));
  const failed = () => act(remediation, 'recordNotImplemented', people.secretary, failure());

  it.each(progress)('%s', (_what, play, expected) => {
    expect(states(play())).toEqual(expected);
  });

  it('T24 is only submitted by its subject, verified and closed by others', () => {
    const refused = (action: 'verifyMeasure' | 'closeMeasure', input: object) =>
      codes(why(waiting, action, people.subject, input));
    expect(refused('verifyMeasure', verification(id))).toEqual(['notYourPart']);
    expect(refused('closeMeasure', { measure: id })).toEqual(['notYourPart']);
  });

  it('T22 that was partly accepted keeps what remains, and its date', () => {
    const [first, remainder] = fileOf(accepted()).measures;
    expect(first).toMatchObject({ degree: 'mostRespects', ended: { sequence: fileOf(accepted()).sequence } });
    expect(remainder).toMatchObject({ criteria: ['c2'], from: id, dueDate: first?.dueDate, owner: first?.owner });
    expect(remainder).not.toHaveProperty('submission');
  });

  it('T29 keeps its original date when a new one is set, and the request is answered', () => {
    const moved = act(request(remediation), 'rescheduleMeasure', people.chair, {
      measure: id,
      newDate: '2026-06-01',
      reason: 'Granted',
    });
    expect(fileOf(moved).measures[0]).toMatchObject({
      dueDate: '2026-06-01',
      originalDueDate: '2026-05-01',
      rescheduled: 1,
    });
    expect(fileOf(moved).rescheduleRequests).toMatchObject([{ measure: id, answer: 'granted' }]);
    const clock = fileOf(moved).deadlines.find(({ rule }) => rule === 'D10');
    expect(clock?.versions.map(({ dueDate }) => dueDate)).toEqual(['2026-05-01', '2026-06-01']);
  });

  it('keeps its date when a new one was refused', () => {
    const refused = act(request(remediation), 'refuseReschedule', people.chair, { measure: id, reason: 'No' });
    expect(fileOf(refused).measures[0]).toMatchObject({ dueDate: '2026-05-01', rescheduled: 0 });
    expect(codes(reschedule(refused, '2026-06-01'))).toContain('rescheduleRequestOpen');
  });

  it('takes its open request with it when it ends', () => {
    const ended = act(request(remediation), 'dropMeasure', people.secretary, { ...body, reason: 'Gone' });
    expect(fileOf(ended).rescheduleRequests).toMatchObject([{ answer: 'closed' }]);
  });

  it('that is reopened has nothing of its former end, and a new date', () => {
    const [measure] = fileOf(reopenedOnce()).measures;
    expect(measure).toMatchObject({ dueDate: '2026-07-01', originalDueDate: '2026-05-01' });
    for (const gone of ['ended', 'closedBy', 'verification', 'submission']) expect(measure).not.toHaveProperty(gone);
  });

  it('T28 that is not implemented ends with its consequence', () => {
    expect(fileOf(failed()).measures[0]).toMatchObject({
      state: 'notImplemented',
      consequence: 'reportedToHigherBody',
    });
    expect(codes(why(failed(), 'submitRemediation', laterPeople.monitor))).toEqual([]);
  });

  it('goes back to work when the remediation was returned', () => {
    const turned = act(
      withMeasure(executionAt('remediationVerification'), { state: 'rejected' }),
      'returnRemediation',
      people.chair,
      {
        reasons: 'Not enough',
        reportBackDate: '2026-08-01',
      },
    );
    expect(fileOf(turned).stage).toBe('remediation');
    expect(
      fileOf(turned)
        .deadlines.filter(({ rule }) => rule === 'D31')
        .at(-1)?.versions[0]?.dueDate,
    ).toBe('2026-08-01');
  });
});
