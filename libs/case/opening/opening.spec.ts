import { describe, expect, it } from '@jest/globals';
import {
  act,
  caseAt,
  codes,
  fileOf,
  paper,
  people,
  proposalFacts,
  proposalInput,
  step,
  units,
  why,
  type Play,
} from '../../../test/support/case-at.ts';
import { smallRules } from '../../../test/support/small-rules.ts';

/** Why a case cannot be proposed. */
const reasonsToPropose = (input: object, facts: object, actor = people.officer) =>
  why(
    { rules: smallRules, now: Date.parse('2026-03-02T02:00:00.000Z') },
    'proposeCase',
    actor,
    { ...proposalInput, ...input },
    { ...proposalFacts, ...facts },
  );

const cell = { ...proposalFacts.body, type: 'cell', level: 'cell' };
const member = { type: 'member', organisation: units.agency, person: people.subject.id };

describe('a proposal', () => {
  it.each<[what: string, input: object, facts: object, reasons: readonly string[]]>([
    ['of a kind that the body may open', {}, {}, []],
    ['of a kind that the regime has not', { kind: 'appeal' }, {}, ['kindOpenToBody']],
    ['by a cell, of a kind that is not for cells', {}, { body: cell }, ['kindOpenToBody']],
    ['by a cell without the condition', { kind: 'thematicSupervision' }, { body: cell }, ['kindOpenToBody']],
    ['by a cell with it', { kind: 'thematicSupervision' }, { body: cell, conditions: ['largeCell'] }, []],
    [
      'of a subject elsewhere',
      {},
      { subject: { ...proposalFacts.subject, inJurisdiction: false } },
      ['subjectInJurisdiction'],
    ],
    ['by somebody whom the body did not authorise', {}, { actorMayPropose: false }, ['notYourPart']],
  ])('%s', (_what, input, facts, reasons) => {
    expect(codes(reasonsToPropose(input, facts))).toEqual(reasons);
  });

  it('tells kind, body type and level, and that another act is needed', () => {
    expect(reasonsToPropose({ kind: 'appeal' }, {})).toEqual([
      {
        code: 'kindOpenToBody',
        params: { kind: 'appeal', bodyType: 'inspectionCommittee', level: 'province' },
        remedy: { fact: 'kindOpenToBodyRemedy' },
      },
    ]);
  });

  it('can be asked about before anything is said', () => {
    const start = { rules: smallRules, now: Date.parse('2026-03-02T02:00:00.000Z') };
    expect(codes(why(start, 'proposeCase', people.officer))).toEqual(['notYourPart']);
  });

  it('makes who proposes the officer, and the engine nobody', () => {
    expect(fileOf(caseAt('proposed')).duties.assignedOfficer).toBe(people.officer.id);
    const play = act(
      { rules: smallRules, now: Date.parse('2026-03-02T02:00:00.000Z') },
      'proposeCase',
      { id: 'engine', positions: [] },
      proposalInput,
      { ...proposalFacts, actorMayPropose: false },
    );
    expect(fileOf(play).proposer).toBe('engine');
    expect(fileOf(play).duties.assignedOfficer).toBeUndefined();
  });

  it('is about a person only if the subject is a member', () => {
    expect(() => caseAt('proposed', { proposal: { subject: { ...member, type: 'organisation' } } })).toThrow();
    expect(
      fileOf(
        caseAt('proposed', {
          proposal: { subject: member },
          proposalFacts: { subject: { ...proposalFacts.subject, person: people.subject.id } },
        }),
      ).subject,
    ).toEqual({ ...member, host: units.host });
  });

  it('T23 records the requirements of earlier notices that are still open', () => {
    const open = [{ id: 'm9-1', case: proposalFacts.caseId, severity: 'major' }];
    expect(fileOf(caseAt('proposed', { proposalFacts: { openRequirements: open } })).openRequirements).toEqual(open);
  });
});

describe('approval of a proposal', () => {
  const reasons = (play: Play, actor = people.chair) => why(play, 'approveProposal', actor, {}, { meetings: [] });
  const filed = (play: Play): Play =>
    [
      ['proposal', 11],
      ['jurisdictionNote', 12],
    ].reduce(
      (before, [kind, number]) =>
        act(
          before,
          'fileDocument',
          people.officer,
          { kind, document: paper(Number(number)) },
          {
            stored: [paper(Number(number))],
            informantsAbsent: true,
          },
        ),
      play,
    );

  it('lists everything that is missing, each with what unlocks it', () => {
    expect(reasons(caseAt('proposed'))).toEqual([
      {
        code: 'limitationChecked',
        params: { acts: [] },
        remedy: { action: 'checkLimitation', parties: ['assignedOfficer'] },
      },
      {
        code: 'stageDocumentsFiled',
        params: { stage: 'proposed', documents: ['proposal', 'jurisdictionNote'] },
        remedy: { action: 'fileDocument', parties: expect.arrayContaining(['assignedOfficer']) },
      },
    ]);
  });

  it('is possible once that is done', () => {
    expect(reasons(filed(act(caseAt('proposed'), 'checkLimitation', people.officer, { acts: [] })))).toEqual([]);
  });

  it('is not for who proposed, even as chair', () => {
    const both = { ...people.officer, positions: [{ unit: units.body, office: 'deputyChair' as const }] };
    expect(codes(reasons(caseAt('proposed'), both))).toContain('deciderNotProposer');
    expect(codes(reasons(caseAt('proposed')))).not.toContain('deciderNotProposer');
  });

  it('asks for the limitation of every alleged act, also of those that a later signal brings', () => {
    const alleged = caseAt('proposed', { proposal: { allegedActs: ['Hid assets'] } });
    const checked = act(alleged, 'checkLimitation', people.officer, { acts: [{ act: 'a1-1', form: 'reprimand' }] });
    expect(codes(reasons(checked))).not.toContain('limitationChecked');
    const signalled = act(checked, 'attachSignal', people.officer, {
      source: 'A letter',
      hash: '1'.repeat(64),
      allegedActs: ['Forged minutes'],
    });
    const act2 = fileOf(signalled).allegedActs[1]?.id;
    expect(reasons(signalled).find(({ code }) => code === 'limitationChecked')?.params).toEqual({ acts: [act2] });
  });

  it('T34 waits until another inspection on the same content is answered for', () => {
    const play = caseAt('proposed', { proposalFacts: { overlaps: [{ id: 'L-7', body: units.higher }] } });
    expect(reasons(play).find(({ code }) => code === 'overlapSettled')).toEqual({
      code: 'overlapSettled',
      params: { overlaps: ['L-7'] },
      remedy: { action: 'settleOverlap', parties: ['chair'] },
    });
    const settled = act(play, 'settleOverlap', people.chair, { overlap: 'L-7', how: 'jointTeam' });
    expect(codes(reasons(settled))).not.toContain('overlapSettled');
    expect(fileOf(settled).overlaps[0]?.answer?.how).toBe('jointTeam');
  });

  it('records the meetings of the body that are known', () => {
    const ready = filed(act(caseAt('proposed'), 'checkLimitation', people.officer, { acts: [] }));
    const { event, play } = step(ready, 'approveProposal', people.chair, {}, { meetings: ['2026-03-20'] });
    expect(event.data).toEqual({ remarks: '', meetings: ['2026-03-20'] });
    expect(fileOf(play).stage).toBe('preparation');
  });
});

describe('signals', () => {
  const letter = { source: 'A letter', hash: 'a'.repeat(64) };
  const attached = act(caseAt('proposed'), 'attachSignal', people.officer, letter);

  it.each<[what: string, signal: object, reasons: readonly string[]]>([
    ['T42 the same letter again', letter, ['signalNotDuplicate']],
    ['T42 the same letter marked as a repeat', { ...letter, repeat: true }, []],
    ['another letter of the same writer', { ...letter, hash: 'b'.repeat(64) }, []],
    ['the same text from somebody else', { ...letter, source: 'B' }, []],
  ])('%s', (_what, signal, reasons) => {
    expect(codes(why(attached, 'attachSignal', people.officer, signal))).toEqual(reasons);
  });

  it('T42 are kept as a repeat, beside the first', () => {
    const twice = act(attached, 'attachSignal', people.officer, { ...letter, repeat: true });
    expect(fileOf(twice).signals.map(({ repeat }) => repeat)).toEqual([false, true]);
  });
});

describe('limitation', () => {
  const play = caseAt('proposed', { proposal: { allegedActs: ['One', 'Two'] } });
  const limitationOf = (...acts: readonly object[]) =>
    fileOf(act(play, 'checkLimitation', people.officer, { acts })).limitation.map(
      ({ act: name, outcome, expiresOn, expired }) => [name, outcome, expiresOn, expired],
    );

  it.each<[what: string, said: object, outcome: string, expiresOn: string | undefined, expired: boolean]>([
    [
      'an act under the rule of its time',
      { committedOn: '2023-05-10', form: 'reprimand' },
      'expires',
      '2028-05-10',
      false,
    ],
    [
      'T15 an old act under the old rule',
      { committedOn: '2022-07-05', form: 'reprimand' },
      'expires',
      '2025-07-05',
      true,
    ],
    ['an act of unknown time', { form: 'reprimand' }, 'unknown', undefined, false],
    [
      'an act of which the regime says nothing',
      { committedOn: '2023-05-10', form: 'warning' },
      'unknown',
      undefined,
      false,
    ],
    ['an act that deserves expulsion', { committedOn: '2001-05-10', form: 'expulsion' }, 'never', undefined, false],
    [
      'an act that never expires',
      { committedOn: '2001-05-10', form: 'reprimand', actType: 'illegalDegree' },
      'never',
      undefined,
      false,
    ],
  ])('%s', (_what, said, outcome, expiresOn, expired) => {
    expect(limitationOf({ act: 'a1-1', ...said })).toEqual([['a1-1', outcome, expiresOn, expired]]);
  });

  it('starts again with a later act within the period', () => {
    expect(
      limitationOf(
        { act: 'a1-1', committedOn: '2022-08-01', form: 'reprimand' },
        { act: 'a1-2', committedOn: '2025-01-15', form: 'reprimand' },
      ),
    ).toEqual([
      ['a1-1', 'expires', '2030-01-15', false],
      ['a1-2', 'expires', '2030-01-15', false],
    ]);
  });

  it('replaces the former estimate, and does not refuse what has expired', () => {
    const expired = act(play, 'checkLimitation', people.officer, {
      acts: [{ act: 'a1-1', committedOn: '2020-01-01', form: 'reprimand' }],
    });
    const again = act(expired, 'checkLimitation', people.officer, {
      acts: ['a1-1', 'a1-2'].map((name) => ({ act: name, committedOn: '2020-01-01', form: 'reprimand' })),
    });
    expect(fileOf(again).limitation.map(({ expired: is }) => is)).toEqual([true, true]);
    expect(codes(why(again, 'approveProposal', people.chair, {}, { meetings: [] }))).toEqual(['stageDocumentsFiled']);
  });
});

describe('a declined proposal', () => {
  it('ends the case, and not by who proposed it', () => {
    const declined = act(caseAt('proposed'), 'declineProposal', people.chair, { reason: 'anonymousLetter' });
    expect(fileOf(declined).stage).toBe('declined');
    expect(codes(why(declined, 'attachSignal', people.officer, { source: 'x', hash: 'a'.repeat(64) }))).toEqual([
      'caseEnded',
    ]);
  });
});
