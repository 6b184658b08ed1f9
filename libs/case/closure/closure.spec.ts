import { describe, expect, it } from '@jest/globals';
import {
  act,
  codes,
  daysLater,
  fileOf,
  paper,
  people,
  step,
  why,
  withFile,
  type Play,
} from '../../../test/support/case-at.ts';
import { escalationOf } from '../../../test/support/escalation-of.ts';
import { closingPapers, executionAt, graveNotice, laterPeople, windowOver } from '../../../test/support/execution.ts';
import { judges } from '../../../test/support/reason.ts';
import type { CaseFile } from '../case-file.ts';
import type { EscalationKind } from '../escalation/part.ts';
import type { Review } from '../review/part.ts';

const verifying = executionAt('remediationVerification');
const closed = executionAt('closed', { notice: graveNotice });
const closedLight = executionAt('closed');
const after = executionAt('postClosure', { notice: graveNotice });
const id = fileOf(closed).measures[0]?.id ?? '';

const close = (play: Play) => why(play, 'closeCase', people.chair);
const handOver = (play: Play) => why(play, 'handOverFile', laterPeople.registrar);
const archive = (play: Play) => why(play, 'archiveCase', laterPeople.registrar);
const confirm = (play: Play) => why(play, 'confirmEffect', laterPeople.monitor);
const withReview = (kind: Review['kind'], play: Play = verifying): Play =>
  withFile(play, { reviews: [{ id: 'v1', kind }] });
const withEscalation = (kind: EscalationKind, play: Play = verifying): Play =>
  withFile(play, { escalations: [escalationOf(kind)] });
const lateInput = (number = 95) => ({ evidence: [{ document: paper(number), description: 'A letter' }] });
const late = (play: Play, number = 95): Play =>
  act(play, 'submitLateEvidence', people.subject, lateInput(number), { stored: [paper(number)] });
const lateId = (play: Play): string => fileOf(play).lateEvidence[0]?.id ?? '';
const refuse = (play: Play): Play =>
  act(play, 'refuseReopening', people.chair, { lateEvidence: lateId(play), reason: 'Nothing new' });
const lapsed = (play: Play): Play => act(play, 'recordEffectLapse', laterPeople.monitor, { reason: 'Paid again' });
const reopening = {
  ground: 'newEvidence',
  evidence: [paper(95)],
  measures: [{ measure: id, dueDate: '2026-09-01' }],
  reportBackDate: '2026-09-10',
};
const reopen = (play: Play, changed: object = {}) =>
  why(play, 'reopenCase', people.chair, { ...reopening, ...changed });

describe('requirements of closure', () => {
  judges([
    {
      code: 'reconsiderationWindowOver',
      when: 'the subject may still ask for reconsideration',
      unmet: () => close(verifying),
      met: () => close(windowOver(verifying)),
      remedy: 'reconsiderationWindowOverRemedy',
    },
    {
      code: 'reconsiderationWindowOver',
      when: 'the window never began',
      unmet: () => close(withFile(verifying, { deadlines: [] })),
      met: () => close(windowOver(verifying)),
      remedy: 'reconsiderationWindowOverRemedy',
    },
    ...(['reconsideration', 'petition', 'amendingNotice'] as const).map((kind) => ({
      code: 'noOpenReconsideration',
      when: `there is an open ${kind}`,
      unmet: () => close(withReview(kind)),
      met: () => close(withFile(verifying, { reviews: [{ id: 'v1', kind, closedAt: '2026-03-02T00:00:00.000Z' }] })),
      remedy: 'maintainConclusion',
    })),
    {
      code: 'noOpenAppeal',
      when: 'an appeal is undecided',
      unmet: () => archive(withReview('appeal', closedLight)),
      met: () => archive(closedLight),
      remedy: 'noOpenAppealRemedy',
    },
    {
      code: 'noOpenRecheck',
      when: 'a recheck is undecided',
      unmet: () => close(withEscalation('recheck')),
      met: () => close(verifying),
      remedy: 'noOpenRecheckRemedy',
    },
    {
      code: 'noOpenEscalation',
      when: 'guidance was asked for',
      unmet: () => close(withEscalation('guidance')),
      met: () => close(withEscalation('overdue')),
      remedy: 'withdrawRequest',
    },
    {
      code: 'noOpenReferral',
      when: 'a referral waits for its receipt',
      unmet: () => archive(withEscalation('referralOut', closedLight)),
      met: () => archive(closedLight),
      remedy: 'recordReferralReceipt',
    },
    {
      code: 'closerNotVerifier',
      when: 'who verified a measure would close the case',
      unmet: () => close(withFile(verifying, { everVerified: [people.chair.id] })),
      met: () => close(verifying),
      remedy: 'closerNotVerifierRemedy',
    },
    {
      code: 'effectCheckDue',
      when: 'only what is minor was remedied',
      unmet: () => handOver(closedLight),
      met: () => handOver(closed),
    },
    {
      code: 'effectCheckNotDue',
      when: 'something major was closed as verified',
      unmet: () => archive(closed),
      met: () => archive(closedLight),
    },
    {
      code: 'fileIndexComplete',
      when: 'a document came after the index',
      unmet: () => handOver(late(closed)),
      met: () => handOver(closed),
      params: { documents: [paper(95).id] },
      remedy: 'fileDocument',
    },
    {
      code: 'effectCheckNotEarly',
      when: 'six months are not over',
      unmet: () => confirm(daysLater(after, 183)),
      met: () => confirm(daysLater(after, 184)),
      params: { earliest: '2026-09-02' },
      remedy: 'effectCheckNotEarlyRemedy',
    },
    {
      code: 'effectNotLapsed',
      when: 'T27 the effect did not last',
      unmet: () => confirm(lapsed(after)),
      met: () => confirm(after),
      remedy: 'reopenCase',
    },
    {
      code: 'measuresToReopenNamed',
      when: 'none is named',
      unmet: () => reopen(closed, { measures: [] }),
      met: () => reopen(closed),
      params: { measures: [] },
      remedy: 'openLinkedCase',
    },
    {
      code: 'measuresToReopenNamed',
      when: 'one that is named was never closed',
      unmet: () => reopen(closed, { measures: [{ measure: 'm0-1', dueDate: '2026-09-01' }] }),
      met: () => reopen(closed),
      params: { measures: ['m0-1'] },
      remedy: 'openLinkedCase',
    },
    {
      code: 'reopenGroundShown',
      when: 'nothing shows the ground',
      unmet: () => reopen(closed, { evidence: [] }),
      met: () => reopen(closed, { evidence: [], findings: ['f1'] }),
      params: { ground: 'newEvidence' },
    },
    {
      code: 'lateEvidenceOpen',
      when: 'it was answered already',
      unmet: () =>
        why(refuse(late(closed)), 'refuseReopening', people.chair, {
          lateEvidence: lateId(late(closed)),
          reason: 'No',
        }),
      met: () =>
        why(late(closed), 'refuseReopening', people.chair, { lateEvidence: lateId(late(closed)), reason: 'No' }),
      params: { lateEvidence: lateId(late(closed)) },
    },
    {
      code: 'noLateEvidenceOpen',
      when: 'late evidence waits for its answer',
      unmet: () => archive(late(closedLight)),
      met: () => archive(refuse(late(closedLight))),
      params: { lateEvidence: [lateId(late(closedLight))] },
      remedy: 'reopenCase',
    },
  ]);

  it.each(['overdue', 'referralOut', 'recheck'] as const)('let an open %s not count as an escalation', (kind) => {
    expect(codes(close(withEscalation(kind)))).not.toContain('noOpenEscalation');
  });
});

describe('a closed case', () => {
  it('records whether its effect is to be checked', () => {
    expect(fileOf(closed).closure).toMatchObject({ on: '2026-03-02', effectCheckDue: true });
    expect(fileOf(closedLight).closure).toMatchObject({ effectCheckDue: false });
    expect(fileOf(closed).deadlines.some(({ rule }) => rule === 'D13')).toBe(true);
    expect(fileOf(closedLight).deadlines.some(({ rule }) => rule === 'D13')).toBe(false);
  });

  it('T28 may leave measures not implemented, and then has no effect to check', () => {
    const failed = withFile(windowOver(closingPapers(verifying)), {
      measures: fileOf(verifying).measures.map(
        (one) => ({ ...one, state: 'notImplemented', severity: 'major' }) as const,
      ),
      documents: [
        ...fileOf(closingPapers(verifying)).documents,
        { ...paper(65), kind: 'verificationRecord', round: 1, sequence: 1, by: people.verifier.id, at: '', stage: '' },
      ],
    });
    const { event, play } = step(failed, 'closeCase', people.chair);
    expect(event.data).toMatchObject({ effectCheckDue: false });
    expect(fileOf(play).measures[0]?.state).toBe('notImplemented');
  });

  it('is archived when nothing is open', () => {
    const filed = act(
      closedLight,
      'fileDocument',
      laterPeople.registrar,
      { kind: 'handoverRecord', document: paper(73) },
      { stored: [paper(73)], informantsAbsent: true },
    );
    expect(fileOf(act(filed, 'archiveCase', laterPeople.registrar, { place: 'Archive' })).stage).toBe('archived');
  });

  it('T27 is archived once the effect was confirmed', () => {
    const noted = act(
      daysLater(after, 200),
      'fileDocument',
      laterPeople.monitor,
      { kind: 'effectNote', document: paper(74) },
      { stored: [paper(74)], informantsAbsent: true },
    );
    expect(fileOf(act(noted, 'confirmEffect', laterPeople.monitor)).stage).toBe('archived');
  });
});

describe('late evidence', () => {
  it('T67 asks to reopen, and the same file again is answered with the first', () => {
    const once = late(closed);
    const { event, play: twice } = step(once, 'submitLateEvidence', people.subject, lateInput(), {
      stored: [paper(95)],
    });
    expect(event.data).toMatchObject({ repeats: lateId(once) });
    expect(fileOf(twice).lateEvidence).toEqual(fileOf(once).lateEvidence);
    expect(fileOf(twice).deadlines.filter(({ rule }) => rule === 'D32')).toHaveLength(1);
    expect(fileOf(late(once, 96)).lateEvidence).toHaveLength(2);
  });

  it('T67 that was refused is not asked about again', () => {
    expect(codes(archive(late(refuse(late(closedLight)))))).not.toContain('noLateEvidenceOpen');
  });
});

describe('T27 a reopened case', () => {
  const reopened = (play: Play): CaseFile => fileOf(act(play, 'reopenCase', people.chair, reopening));

  it('goes back to remediation with the measures that are named, and new dates', () => {
    const file = reopened(late(closed));
    expect(file).toMatchObject({ stage: 'remediation', closure: null, reopened: { sequence: file.sequence } });
    expect(file.measures[0]).toMatchObject({ state: 'reopened', dueDate: '2026-09-01', originalDueDate: '2026-05-01' });
    expect(file.lateEvidence[0]?.answer).toBe('reopened');
    const running = file.deadlines.filter(({ state }) => state === 'running').map(({ rule }) => rule);
    expect(running).toEqual(expect.arrayContaining(['D10', 'D11', 'D31']));
    expect(running).not.toContain('D13');
  });

  it('answers a lapse of the effect', () => {
    expect(fileOf(lapsed(after)).effectLapse).not.toBeNull();
    expect(reopened(lapsed(after)).effectLapse).toBeNull();
  });

  it('needs its closing papers anew', () => {
    const again = withFile(act(closed, 'reopenCase', people.chair, reopening), {
      stage: 'remediationVerification',
      measures: fileOf(closed).measures,
    });
    const missing = why(again, 'closeCase', people.chair).find(({ code }) => code === 'stageDocumentsFiled');
    expect(missing?.params.documents).toEqual(expect.arrayContaining(['closureRecord', 'lessonsNote', 'fileIndex']));
  });
});
