import { describe, expect, it } from '@jest/globals';
import { requirements, type Actor, type Asked, type CaseFile } from '#libs/case';
import {
  act,
  caseAt,
  codes,
  daysLater,
  fileOf,
  minutes,
  paper,
  people,
  step,
  why,
  withFile,
  type Play,
} from '../../../test/support/case-at.ts';

const signed = { name: 'Lan', signed: true };
const refused = { name: 'Binh', signed: false };
const reportOf = (more: object = {}) => ({ report: paper(6), ...more });

describe('minutes', () => {
  it.each<[what: string, changed: object, ok: boolean]>([
    ['read back and signed by all', {}, true],
    ['not read back', { readBack: false }, false],
    ['refused, and nobody attests it', { signatures: [signed, refused] }, false],
    [
      'refused, and a second person attests it',
      { signatures: [signed, { ...refused, refusalAttestedBy: 'Hoa' }] },
      true,
    ],
    [
      'refused, and attested by who refused',
      { signatures: [signed, { ...refused, refusalAttestedBy: 'Binh' }] },
      false,
    ],
  ])('%s', (_what, changed, ok) => {
    const input = { minutes: { ...minutes, ...changed }, timetable: paper(5) };
    const found = why(caseAt('announcement'), 'announceDecision', people.leader, input);
    expect(found).toEqual(
      ok
        ? []
        : [
            {
              code: 'minutesSignedOrRefusalMinuted',
              params: {},
              remedy: { fact: 'minutesSignedOrRefusalMinutedRemedy' },
            },
          ],
    );
  });
});

describe('the self-report', () => {
  const waiting = caseAt('selfReport');

  it.each<[what: string, input: object, reasons: readonly string[]]>([
    ['with evidence', { evidence: [{ description: 'Ledger' }] }, []],
    ['that states that there is none', { noEvidence: true }, []],
    ['that is silent about evidence', {}, ['evidenceListAttached']],
  ])('%s', (_what, input, reasons) => {
    expect(codes(why(waiting, 'submitSelfReport', people.subject, reportOf(input)))).toEqual(reasons);
  });

  it('T2 starts no clock of verification before it is received', () => {
    expect(fileOf(waiting).selfReport).toBeNull();
    expect(fileOf(caseAt('verification')).selfReport).toMatchObject({ late: false, document: paper(6) });
  });

  it('is overdue once its day is over, not on it', () => {
    const reasons = (days: number) =>
      codes(why(daysLater(waiting, days), 'serveSelfReportReminder', people.officer, {}));
    expect(reasons(10)).toEqual(['selfReportOverdue']);
    expect(reasons(11)).toEqual([]);
  });

  it('is not overdue while its clock stands still', () => {
    const paused = withFile(waiting, {
      deadlines: fileOf(waiting).deadlines.map((one) =>
        one.rule === 'D2' ? { ...one, state: 'paused' as const } : one,
      ),
    });
    expect(codes(why(daysLater(paused, 20), 'serveSelfReportReminder', people.officer, {}))).toEqual([
      'selfReportOverdue',
    ]);
  });

  it('T55 that never comes is reminded of once, and then the team goes on without it', () => {
    const late = daysLater(waiting, 11);
    expect(why(late, 'continueExOfficio', people.leader, {})).toEqual([
      {
        code: 'selfReportReminderServed',
        params: {},
        remedy: { action: 'serveSelfReportReminder', parties: ['assignedOfficer'] },
      },
    ]);
    const reminded = act(late, 'serveSelfReportReminder', people.officer);
    const gone = act(reminded, 'continueExOfficio', people.leader, { remarks: 'The head hides.' });
    expect(fileOf(gone).stage).toBe('verification');
    expect(codes(why(gone, 'submitSelfReport', people.subject, reportOf({ noEvidence: true })))).toEqual([
      'wrongStage',
    ]);
    const came = act(gone, 'submitLateSelfReport', people.subject, reportOf({ noEvidence: true }));
    expect(fileOf(came).selfReport).toMatchObject({ late: true });
    expect(codes(why(came, 'submitLateSelfReport', people.subject, reportOf({ noEvidence: true })))).toEqual([
      'selfReportMissing',
    ]);
  });

  it('that came in time cannot be late', () => {
    const play = caseAt('verification');
    expect(codes(why(play, 'submitLateSelfReport', people.subject, reportOf({ noEvidence: true })))).toEqual([
      'selfReportMissing',
    ]);
  });
});

describe('evidence', () => {
  const play = caseAt('verification');
  const input = { description: 'Ledger', document: paper(7) };

  it.each<[what: string, stored: readonly object[], reasons: readonly object[]]>([
    ['stored under its hash', [paper(7)], []],
    ['not stored', [], [{ documents: [paper(7).id] }]],
    ['stored under another hash', [{ ...paper(7), hash: paper(8).hash }], [{ documents: [paper(7).id] }]],
  ])('%s', (_what, stored, reasons) => {
    const found = why(play, 'addEvidence', people.member, input, { stored });
    expect(found.map(({ params }) => params)).toEqual(reasons);
    expect(codes(found).filter((code) => code !== 'evidenceSealed')).toEqual([]);
  });

  it('of the subject is marked as its own', () => {
    const added = [people.subject, people.member].reduce(
      (before, person) => act(before, 'addEvidence', person, input, { stored: [paper(7)] }),
      play,
    );
    expect(fileOf(added).evidence.map(({ bySubject }) => bySubject)).toEqual([true, false]);
  });
});

const withEvidence = (
  play: Play,
  person: Actor = people.member,
): { readonly play: Play; readonly evidence: string } => {
  const added = act(play, 'addEvidence', person, { description: 'Ledger', document: paper(7) }, { stored: [paper(7)] });
  return { play: added, evidence: fileOf(added).evidence.map(({ id }) => id)[0] ?? '' };
};

describe('plan items', () => {
  const { play, evidence } = withEvidence(caseAt('verification'));
  const answer = (input: object) => why(play, 'answerPlanItem', people.member, { item: 'i1', text: 'Seen', ...input });

  it.each<[what: string, input: object, ok: boolean]>([
    ['answered by evidence of this case', { evidence: [evidence] }, true],
    ['answered by nothing', {}, false],
    ['answered by evidence that is not in the file', { evidence: ['e999'] }, false],
    ['that could not be verified, and why', { notVerifiedBecause: 'The archive burned.' }, true],
    ['that the plan does not have', { item: 'i9', evidence: [evidence] }, false],
  ])('%s', (_what, input, ok) => {
    expect(codes(answer(input))).toEqual(ok ? [] : ['itemHasEvidenceOrReason']);
  });

  it('hold verification up until each is answered', () => {
    const reasons = (now: Play) =>
      why(now, 'completeVerification', people.leader, {}).find(({ code }) => code === 'everyPlanItemAnswered')?.params;
    const one = act(play, 'answerPlanItem', people.member, { item: 'i1', text: 'Seen', evidence: [evidence] });
    expect(reasons(play)).toEqual({ items: ['i1', 'i2'] });
    expect(reasons(one)).toEqual({ items: ['i2'] });
    const reopened = withFile(one, {
      planItems: fileOf(one).planItems.map((item) => ({ ...item, openedAt: fileOf(one).sequence + 1 })),
    });
    expect(reasons(reopened)).toEqual({ items: ['i1', 'i2'] });
  });

  it('are not all: minutes and the register of evidence must be there', () => {
    expect(why(play, 'completeVerification', people.leader, {})[1]).toEqual({
      code: 'stageDocumentsFiled',
      params: { stage: 'verification', documents: ['workingMinutes', 'evidenceRegister'] },
      remedy: { action: 'fileDocument', parties: expect.arrayContaining(['teamLeader']) },
    });
    const met = act(play, 'recordWorkingSession', people.leader, { minutes, with: 'others' });
    expect(why(met, 'completeVerification', people.leader, {})[1]?.params).toEqual({
      stage: 'verification',
      documents: ['evidenceRegister'],
    });
  });
});

describe('a finding', () => {
  const { play, evidence } = withEvidence(caseAt('verification'));
  const finding = {
    type: 'violation',
    severity: 'major',
    criterion: { rule: '69-QD/TW', article: '12', version: '2022', validFrom: '2022-07-06' },
    fact: 'Paid twice.',
    actedOn: '2024-05-10',
    evidence: [evidence],
    cause: 'No second signature.',
    responsibility: { collective: true, persons: [] },
    source: 'foundByBody',
  };

  it.each<[what: string, changed: object, missing: readonly string[] | undefined]>([
    ['that is whole', {}, undefined],
    ['without article', { criterion: { ...finding.criterion, article: undefined } }, ['criterionArticle']],
    ['without version', { criterion: { rule: 'R', article: '1', validFrom: '2022-07-06' } }, ['criterionVersion']],
    ['T15 by a rule that came after the act', { actedOn: '2022-07-05' }, ['criterionVersion']],
    [
      'T15 by a rule that had ended',
      { criterion: { ...finding.criterion, validTo: '2024-05-09' } },
      ['criterionVersion'],
    ],
    ['T15 by a rule on its last day', { criterion: { ...finding.criterion, validTo: '2024-05-10' } }, undefined],
    ['without fact', { fact: ' ' }, ['fact']],
    ['without evidence', { evidence: [] }, ['evidence']],
    ['with evidence of another case', { evidence: ['e999'] }, ['evidence']],
    ['without cause', { cause: '' }, ['cause']],
    ['without anybody responsible', { responsibility: { collective: false, persons: [] } }, ['responsibility']],
    ['with named persons', { responsibility: { collective: false, persons: [people.subject.id] } }, undefined],
    ['without severity', { severity: undefined }, ['severity']],
    ['that is a strength, without severity', { type: 'strength', severity: undefined }, undefined],
    ['that is a strength, with severity', { type: 'strength' }, ['severity']],
  ])('%s', (_what, changed, expected) => {
    const whole = Object.fromEntries(
      Object.entries({ ...finding, ...changed }).filter(([, value]) => value !== undefined),
    );
    const criterion = Object.fromEntries(
      Object.entries(whole['criterion'] as object).filter(([, value]) => value !== undefined),
    );
    const found = why(play, 'recordFinding', people.member, { ...whole, criterion });
    expect(found.map(({ params }) => params['missing'])).toEqual(expected === undefined ? [] : [expected]);
  });

  it('keeps its marks, and is withdrawn without a trace being lost', () => {
    const recorded = act(play, 'recordFinding', people.member, { ...finding, signOfViolation: true });
    const [one] = fileOf(recorded).findings;
    expect(one).toMatchObject({ signOfViolation: true, signOfCrime: false, by: people.member.id });
    const withdrawn = act(recorded, 'withdrawFinding', people.leader, { finding: one?.id, reason: 'Paid once.' });
    expect(fileOf(withdrawn).findings).toMatchObject([{ id: one?.id, withdrawn: true }]);
  });

  it('without evidence in the file holds the report up', () => {
    const recorded = act(play, 'recordFinding', people.member, finding);
    const report = withFile(caseAt('teamReport'), { findings: fileOf(recorded).findings, evidence: [] });
    const found = why(report, 'fileTeamReport', people.leader, {}, { meetings: [] });
    expect(found.find(({ code }) => code === 'everyFindingSupported')?.params).toEqual({
      findings: fileOf(recorded).findings.map(({ id }) => id),
    });
  });
});

const fileIt = (play: Play, kind: string, number: number, more: object = {}): Play =>
  act(
    play,
    'fileDocument',
    people.leader,
    { kind, document: paper(number), ...more },
    {
      stored: [paper(number)],
      informantsAbsent: true,
    },
  );

describe('the draft', () => {
  const exchange = caseAt('exchange');
  const served = act(fileIt(exchange, 'draftReport', 14), 'serveDraft', people.leader);
  const close = (play: Play) => codes(why(play, 'closeExchange', people.leader, {}));

  it('is served once it is filed', () => {
    expect(codes(why(exchange, 'serveDraft', people.leader, {}))).toContain('draftReportFiled');
    expect(why(fileIt(exchange, 'draftReport', 14), 'serveDraft', people.leader, {})).toEqual([]);
  });

  it('is not closed over before the subject had its say', () => {
    expect(close(served)).toEqual(['subjectHeardOnDraft']);
    expect(close(act(served, 'waiveComments', people.subject))).toEqual([]);
    const lapsed = withFile(served, {
      deadlines: fileOf(served).deadlines.map((one) =>
        one.rule === 'D5' ? { ...one, state: 'lapsed' as const } : one,
      ),
    });
    expect(close(lapsed)).toEqual([]);
  });

  it.each<[action: 'submitComments' | 'waiveComments', input: object]>([
    ['submitComments', { points: ['Wrong'] }],
    ['waiveComments', {}],
  ])('gives the subject a window: %s', (action, input) => {
    const paused = withFile(served, {
      deadlines: fileOf(served).deadlines.map((one) =>
        one.rule === 'D5' ? { ...one, state: 'paused' as const } : one,
      ),
    });
    expect(codes(why(fileIt(exchange, 'draftReport', 14), action, people.subject, input))).toEqual([
      'draftServed',
      'commentWindowOpen',
    ]);
    expect(codes(why(served, action, people.subject, input))).toEqual([]);
    expect(codes(why(paused, action, people.subject, input))).toEqual(['commentWindowOpen']);
    expect(codes(why(daysLater(served, 11), action, people.subject, input))).toEqual(['commentWindowOpen']);
  });

  it('is commented on point by point, and each is answered in the table', () => {
    const commented = [['Wrong sum', 'Wrong date'], ['One more']].reduce(
      (before, points) => act(before, 'submitComments', people.subject, { points }),
      served,
    );
    const points = fileOf(commented).comments.flatMap((comment) => comment.points.map(({ id }) => id));
    expect(points).toHaveLength(3);
    expect(close(commented)).toEqual(['everyCommentAnswered', 'stageDocumentsFiled']);
    const some = act(commented, 'answerComments', people.leader, {
      answers: points.slice(0, 2).map((point) => ({ point, answer: 'Right' })),
    });
    expect(why(some, 'closeExchange', people.leader, {})[0]?.params).toEqual({ points: points.slice(2) });
    const all = act(some, 'answerComments', people.leader, {
      answers: [{ point: points[2], answer: 'No' }],
      table: paper(16),
    });
    expect(close(all)).toEqual([]);
  });

  it('is answered only where something was said', () => {
    expect(codes(why(served, 'answerComments', people.leader, { answers: [{ point: 'k1', answer: 'x' }] }))).toEqual([
      'commentsReceived',
    ]);
  });

  it('that is served again voids what was said about the earlier one', () => {
    const commented = act(served, 'submitComments', people.subject, { points: ['Wrong'] });
    const again = act(commented, 'serveDraft', people.leader);
    expect(fileOf(again).comments).toEqual([]);
    expect(close(again)).toEqual(['subjectHeardOnDraft']);
    const lapsed = withFile(served, {
      deadlines: fileOf(served).deadlines.map((one) =>
        one.rule === 'D5' ? { ...one, state: 'lapsed' as const } : one,
      ),
    });
    expect(close(act(lapsed, 'serveDraft', people.leader))).toEqual(['subjectHeardOnDraft']);
  });
});

describe('the conference', () => {
  const conference = caseAt('conference');

  it.each<[present: number, entitled: number, ok: boolean]>([
    [2, 3, true],
    [66, 100, false],
    [67, 100, true],
  ])('with %d of %d', (present, entitled, ok) => {
    const found = why(conference, 'recordConference', people.host, { minutes, present, entitled });
    expect(found).toEqual(
      ok
        ? []
        : [
            {
              code: 'conferenceQuorumMet',
              params: { present, entitled },
              remedy: { action: 'dispenseWithConference', parties: ['chair'] },
            },
          ],
    );
  });

  it('that nobody holds is dispensed with by the chair, on a ground of the list', () => {
    const play = act(conference, 'dispenseWithConference', people.chair, { ground: 'notConvened' });
    expect(fileOf(play)).toMatchObject({ stage: 'teamReport', dispensed: 'notConvened' });
    expect(() => act(conference, 'dispenseWithConference', people.chair, { ground: 'inAHurry' })).toThrow();
  });
});

describe('the team report', () => {
  const play = caseAt('teamReport');
  const filed = fileIt(play, 'teamReport', 15);
  const hand = (now: Play) => codes(why(now, 'fileTeamReport', people.leader, {}, { meetings: [] }));

  it('is countersigned by the directing member before it goes to the body', () => {
    expect(hand(play)).toEqual(['teamReportCountersigned', 'stageDocumentsFiled']);
    expect(codes(why(play, 'countersignTeamReport', people.directing, {}))).toEqual(['finalReportFiled']);
    const signedOff = act(filed, 'countersignTeamReport', people.directing);
    expect(hand(signedOff)).toEqual([]);
    expect(codes(why(filed, 'countersignTeamReport', people.leader, {}))).toEqual(['notYourPart']);
  });

  it('that is returned, or filed anew, is countersigned again', () => {
    const signedOff = act(filed, 'countersignTeamReport', people.directing);
    expect(hand(fileIt(signedOff, 'teamReport', 17))).toEqual(['teamReportCountersigned']);
    const returned = act(signedOff, 'returnTeamReport', people.directing, { reason: 'Too long' });
    expect(codes(why(returned, 'countersignTeamReport', people.directing, {}))).toEqual(['finalReportFiled']);
    expect(hand(returned)).toContain('teamReportCountersigned');
  });

  it('carries every reserved opinion', () => {
    const reserved = act(filed, 'reserveOpinion', people.member, { document: paper(18) });
    const opinions = fileOf(reserved).opinions.map(({ id }) => id);
    expect(why(reserved, 'countersignTeamReport', people.directing, {})).toEqual([
      {
        code: 'everyDissentAttached',
        params: { opinions },
        remedy: { action: 'fileDocument', parties: expect.arrayContaining(['teamLeader']) },
      },
    ]);
    const attached = fileIt(reserved, 'teamReport', 19, { opinions });
    expect(why(attached, 'countersignTeamReport', people.directing, {})).toEqual([]);
    expect(codes(why(fileIt(attached, 'teamReport', 20), 'countersignTeamReport', people.directing, {}))).toEqual([
      'everyDissentAttached',
    ]);
  });

  it('T18 is not the conclusion: the body deliberates on it, at a meeting that is known', () => {
    const signedOff = act(filed, 'countersignTeamReport', people.directing);
    const { play: there, event } = step(signedOff, 'fileTeamReport', people.leader, {}, { meetings: ['2026-04-01'] });
    expect(fileOf(there).stage).toBe('deliberation');
    expect(fileOf(there).measures).toEqual([]);
    expect(event.data).toEqual({ remarks: '', meetings: ['2026-04-01'] });
  });
});

describe('conversion', () => {
  const sign = { id: 'f1', signOfViolation: true } as CaseFile['findings'][number];
  const asked = (play: Play) => ({ file: fileOf(play), rules: play.rules }) as Asked;

  it.each<[what: string, findings: CaseFile['findings'], ok: boolean]>([
    ['nothing found', [], false],
    ['a finding that is no sign', [{ ...sign, signOfViolation: false }], false],
    ['a sign of violation', [sign], true],
    ['a sign that was withdrawn', [{ ...sign, withdrawn: true }], false],
  ])('after %s', (_what, findings, ok) => {
    const play = withFile(caseAt('verification'), { findings });
    expect(requirements.signsOfViolationRecorded.met(asked(play))).toBe(ok);
  });

  it.each([
    ['compliance', true],
    ['recheck', false],
  ])('of a %s', (kind, ok) => {
    const play = caseAt('proposed', { proposal: { kind } });
    expect(requirements.kindConvertible.met(asked(play))).toBe(ok);
  });
});
