import { describe, expect, it } from '@jest/globals';
import type { CaseFile } from './case-file.ts';
import { amendedRound, newRound } from './rounds.ts';
import { act, caseAt, fileOf, paper, people, why, codes, type Play } from '../../test/support/case-at.ts';

const deliberation = caseAt('deliberation');
const after = (patch: (file: CaseFile) => Partial<CaseFile>, stage: CaseFile['stage']): Play => {
  const file = fileOf(deliberation);
  const sequence = file.sequence + 1;
  return { ...deliberation, file: { ...file, ...patch(file), stage, sequence } };
};
const marks = (play: Play): readonly string[] => Object.keys(fileOf(play).done);

describe('a round after questions of the body', () => {
  const play = after((file) => newRound(file, ['i2']), 'verification');

  it('opens only what was questioned, and keeps evidence, findings and self-report', () => {
    const before = fileOf(deliberation);
    expect(fileOf(play).round).toBe(2);
    expect(codes(why(play, 'completeVerification', people.leader))).toEqual([
      'everyPlanItemAnswered',
      'stageDocumentsFiled',
    ]);
    expect(why(play, 'completeVerification', people.leader)[0]?.params).toEqual({ items: ['i2'] });
    expect(fileOf(play)).toMatchObject({
      evidence: before.evidence,
      findings: before.findings,
      selfReport: before.selfReport,
      plan: before.plan,
      declared: before.declared,
    });
  });

  it('is answered by an answer given after the question', () => {
    const evidence = fileOf(play).evidence.map(({ id }) => id);
    const answered = act(play, 'answerPlanItem', people.leader, { item: 'i2', text: 'Seen again', evidence });
    expect(codes(why(answered, 'completeVerification', people.leader))).toEqual(['stageDocumentsFiled']);
  });

  it('asks for documents of this round, and for a report and a draft of this round', () => {
    expect(why(play, 'completeVerification', people.leader)[1]?.params['documents']).toEqual([
      'workingMinutes',
      'evidenceRegister',
    ]);
    expect(fileOf(play)).toMatchObject({ draft: null, report: null, conference: null, comments: [], notice: null });
    expect(marks(play)).toEqual(expect.arrayContaining(['decisionSigned', 'planApproved', 'selfReportReceived']));
    for (const mark of ['draftServed', 'commentsWaived', 'teamReportCountersigned', 'teamReportFiled'])
      expect(marks(play)).not.toContain(mark);
  });
});

describe('a round after an amended decision', () => {
  const play = after(amendedRound, 'preparation');
  const reasons = codes(
    why(play, 'signDecision', people.chair, { number: '2-QD', document: paper(9) }, { rules: fileOf(play).rules }),
  );

  it('T48 asks for plan, approval, documents and declarations again', () => {
    expect(reasons).toEqual(['planApproved', 'everyInterestDeclared', 'stageDocumentsFiled']);
  });

  it('keeps the team, the grade, what was proved and the limitation', () => {
    const before = fileOf(deliberation);
    expect(fileOf(play)).toMatchObject({
      duties: before.duties,
      grade: before.grade,
      evidence: before.evidence,
      findings: before.findings,
      planItems: [],
      selfReport: null,
    });
    expect(marks(play)).toContain('limitationChecked');
    expect(marks(play)).not.toContain('decisionAnnounced');
  });
});
