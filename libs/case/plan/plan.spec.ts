import { describe, expect, it } from '@jest/globals';
import {
  act,
  codes,
  daysLater,
  fileOf,
  paper,
  people,
  step,
  units,
  why,
  withFile,
  type Play,
} from '../../../test/support/case-at.ts';
import { act0, closingPapers, executionAt, laterPeople, planFor, windowOver } from '../../../test/support/execution.ts';
import { judges } from '../../../test/support/reason.ts';

const served = executionAt('served');
const ids = fileOf(served).measures.map(({ id }) => id);
const planOf = (changed: object = {}) => planFor(fileOf(served), changed);
const submit = (play: Play, input: object = planOf()): Play =>
  act(play, 'submitRemediationPlan', people.subject, input);
const sendBack = (play: Play): Play =>
  act(play, 'returnRemediationPlan', laterPeople.monitor, { reasons: 'Who does it?' });
const dropped = (play: Play): Play =>
  ids.reduce(
    (before, measure) =>
      act(before, 'dropMeasure', people.secretary, { measure, act: act0, reason: 'The office was closed' }),
    play,
  );
const impose = (play: Play) => why(play, 'imposeRemediationPlan', people.chair);
const imposed = { document: paper(63), lines: [] };
const transferred = (play: Play): Play =>
  act(
    play,
    'transferMeasure',
    people.secretary,
    { measure: ids[0], act: act0, successor: { unit: units.host }, acceptance: paper(90) },
    { exists: true, inherits: false },
  );

describe('requirements of the remediation plan', () => {
  judges([
    {
      code: 'someMeasureOpen',
      when: 'every measure has ended',
      unmet: () => why(dropped(served), 'submitRemediationPlan', people.subject, planOf()),
      met: () => why(served, 'submitRemediationPlan', people.subject, planOf()),
      remedy: 'closeWithoutRemediation',
    },
    {
      code: 'planCoversEveryMeasure',
      when: 'the plan to be submitted forgets a measure',
      unmet: () => why(served, 'submitRemediationPlan', people.subject, planOf({ measure: 'm0-1' })),
      met: () => why(served, 'submitRemediationPlan', people.subject, planOf()),
      params: { measures: ids },
      remedy: 'returnRemediationPlan',
    },
    {
      code: 'planCoversEveryMeasure',
      when: 'its date lies after the due date',
      unmet: () => why(served, 'submitRemediationPlan', people.subject, planOf({ date: '2026-05-02' })),
      met: () => why(served, 'submitRemediationPlan', people.subject, planOf({ date: '2026-05-01' })),
      params: { measures: ids },
      remedy: 'returnRemediationPlan',
    },
    {
      code: 'planCoversEveryMeasure',
      when: 'the plan that waits does not cover a measure that came later',
      unmet: () => why(transferred(submit(served)), 'approveRemediationPlan', laterPeople.monitor),
      met: () => why(submit(served), 'approveRemediationPlan', laterPeople.monitor),
      params: { measures: [expect.stringMatching(/^m\d+-1$/)] },
      remedy: 'returnRemediationPlan',
    },
    {
      code: 'remediationPlanSubmitted',
      when: 'none was submitted',
      unmet: () => why(served, 'approveRemediationPlan', laterPeople.monitor),
      met: () => why(submit(served), 'approveRemediationPlan', laterPeople.monitor),
      remedy: 'submitRemediationPlan',
    },
    {
      code: 'remediationPlanSubmitted',
      when: 'none was submitted after the return',
      unmet: () => why(sendBack(submit(served)), 'approveRemediationPlan', laterPeople.monitor),
      met: () => why(submit(sendBack(submit(served))), 'approveRemediationPlan', laterPeople.monitor),
      remedy: 'submitRemediationPlan',
    },
    {
      code: 'remediationPlanOverdue',
      when: 'there is time left, and one return',
      unmet: () => impose(daysLater(sendBack(submit(served)), 10)),
      met: () => impose(daysLater(served, 11)),
      params: { returns: 1 },
      remedy: 'remediationPlanOverdueRemedy',
    },
    {
      code: 'remediationPlanOverdue',
      when: 'the time for it stands still',
      unmet: () =>
        impose(
          daysLater(
            withFile(served, {
              deadlines: fileOf(served).deadlines.map((one) =>
                one.rule === 'D9a' ? { ...one, state: 'paused' as const } : one,
              ),
            }),
            11,
          ),
        ),
      met: () => impose(sendBack(submit(sendBack(submit(served))))),
      params: { returns: 0 },
      remedy: 'remediationPlanOverdueRemedy',
    },
  ]);
});

describe('a remediation plan', () => {
  it('sets every issued measure to planned when it is approved', () => {
    const play = act(submit(served), 'approveRemediationPlan', laterPeople.monitor);
    expect(fileOf(play)).toMatchObject({ stage: 'remediation', remediationPlan: { state: 'approved' } });
    expect(fileOf(play).measures.map(({ state }) => state)).toEqual(['planned']);
  });

  it('that is imposed ends the one that waits', () => {
    const late = daysLater(submit(sendBack(submit(sendBack(submit(served))))), 1);
    const play = act(late, 'imposeRemediationPlan', people.chair, imposed);
    expect(fileOf(play).remediationPlan).toMatchObject({ state: 'imposed', lines: [] });
    expect(fileOf(play).measures.map(({ state }) => state)).toEqual(['planned']);
    expect(fileOf(play).deadlines.find(({ rule, state }) => rule === 'D25' && state === 'running')).toBeUndefined();
  });

  it('that is returned counts as none', () => {
    expect(fileOf(sendBack(submit(served)))).toMatchObject({ remediationPlan: null, remediationPlanReturns: 1 });
  });
});

describe('a case with nothing to remedy', () => {
  const none = executionAt('served', {
    notice: {
      findings: [],
      requirements: [],
      recipients: [
        { id: units.agency, role: 'subject', mustAct: true },
        { id: units.higher, role: 'higherBody', mustAct: false },
      ],
    },
  });

  it('is closed without remediation once the window is over', () => {
    expect(codes(why(closingPapers(none), 'closeWithoutRemediation', people.chair))).toEqual([
      'reconsiderationWindowOver',
    ]);
    const { event, play } = step(windowOver(closingPapers(none)), 'closeWithoutRemediation', people.chair);
    expect(event.data).toMatchObject({ closedOn: '2026-03-02', effectCheckDue: false });
    expect(fileOf(play)).toMatchObject({ stage: 'closed', closure: { effectCheckDue: false } });
  });

  it('owes no plan, but a decision to close', () => {
    const running = fileOf(none)
      .deadlines.filter(({ state }) => state === 'running')
      .map(({ rule }) => rule);
    expect(running).toContain('D22b');
    expect(running).not.toContain('D9a');
  });
});
