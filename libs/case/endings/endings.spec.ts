import { describe, expect, it } from '@jest/globals';
import {
  act,
  caseAt,
  codes,
  daysLater,
  fileOf,
  paper,
  people,
  replayed,
  step,
  units,
  why,
  withFile,
  type Play,
  type ReachedStage,
} from '../../../test/support/case-at.ts';
import { act0, executionAt } from '../../../test/support/execution.ts';
import { judges } from '../../../test/support/reason.ts';
import { nextDue, openDeadlines } from '../index.ts';
import { followingIn } from './following.ts';

const newCase = '00000000-0000-4000-8000-000000000901';
const following = (changed: object = {}) => ({
  following: {
    case: newCase,
    body: { id: units.higher, type: 'inspectionCommittee', level: 'province' },
    opensKind: true,
    inJurisdiction: true,
    ...changed,
  },
});

const stages = ['proposed', 'preparation', 'announcement', 'selfReport', 'verification', 'exchange', 'deliberation'];
const at = (stage: string): Play => caseAt(stage as ReachedStage);

const sign = {
  type: 'violation',
  severity: 'major',
  criterion: { rule: 'Rule of payments', article: '4', version: '2024' },
  fact: 'Payments without an order',
  evidence: [],
  cause: 'intent',
  responsibility: { collective: true, persons: [] },
  source: 'foundByBody',
  signOfViolation: true,
  signOfCrime: false,
  by: people.leader.id,
  sequence: 1,
  id: 'f1',
} as const;
const withSigns = (play: Play): Play => withFile(play, { findings: [sign] });

const discontinue = { act: act0, reason: 'groundsGone' };
const transfer = { body: units.higher, reason: 'The subject moved' };
const convert = { reason: 'Signs of violation' };
const referral = { act: act0 };
const received = (play: Play): Play =>
  withFile(play, {
    done: {
      ...fileOf(play).done,
      referralReceived: { sequence: 1, at: '2026-03-02T00:00:00.000Z', by: people.officer.id },
    },
  });

describe('requirements of endings', () => {
  judges([
    {
      code: 'receivingBodyCompetent',
      when: 'the kind is not open to the body',
      unmet: () => why(at('verification'), 'transferCase', people.chair, transfer, following({ opensKind: false })),
      met: () => why(at('verification'), 'transferCase', people.chair, transfer, following()),
      params: { body: units.higher },
    },
    {
      code: 'receivingBodyCompetent',
      when: 'the subject does not lie under the body',
      unmet: () =>
        why(at('verification'), 'transferCase', people.chair, transfer, following({ inJurisdiction: false })),
      met: () => why(at('verification'), 'transferCase', people.chair, transfer, following()),
      params: { body: units.higher },
    },
    {
      code: 'kindConvertible',
      when: 'the kind converts to none',
      unmet: () => why(executionWith({ convertsTo: undefined }), 'convertCase', people.chair, convert, following()),
      met: () => why(withSigns(at('verification')), 'convertCase', people.chair, convert, following()),
      params: { kind: 'compliance' },
      remedy: 'openLinkedCase',
    },
    {
      code: 'signsOfViolationRecorded',
      when: 'no finding is marked as one',
      unmet: () => why(at('verification'), 'convertCase', people.chair, convert, following()),
      met: () => why(withSigns(at('verification')), 'convertCase', people.chair, convert, following()),
      remedy: 'recordFinding',
    },
    {
      code: 'signsOfViolationRecorded',
      when: 'the one that was marked is withdrawn',
      unmet: () =>
        why(
          withFile(at('verification'), { findings: [{ ...sign, withdrawn: true }] }),
          'convertCase',
          people.chair,
          convert,
          following(),
        ),
      met: () => why(withSigns(at('verification')), 'convertCase', people.chair, convert, following()),
      remedy: 'recordFinding',
    },
    {
      code: 'kindOpenToBody',
      when: 'a linked case is not open to its body',
      unmet: () => why(at('verification'), 'openLinkedCase', people.chair, linked, following({ opensKind: false })),
      met: () => why(at('verification'), 'openLinkedCase', people.chair, linked, following()),
      params: { kind: 'signs', bodyType: 'inspectionCommittee', level: 'province' },
      remedy: 'kindOpenToBodyRemedy',
    },
  ]);
});

const linked = { kind: 'signs', grounds: 'Signs of violation', allegedActs: ['Payments without an order'] };
const executionWith = (changed: object): Play =>
  withFile(withSigns(at('verification')), {
    profile: { ...fileOf(at('verification')).profile, ...changed } as never,
  });

describe('a case that ends before its notice', () => {
  it.each(stages)('is discontinued from %s by an act of the body, and nothing stays open', (stage) => {
    const { play } = step(at(stage), 'discontinueCase', people.secretary, discontinue);
    expect(fileOf(play).stage).toBe('discontinued');
    expect(openDeadlines(fileOf(play))).toEqual([]);
    expect(nextDue(fileOf(play))).toBeUndefined();
    expect(replayed(play)).toEqual(fileOf(play));
  });

  it('T54: is discontinued after an effective judgment, which is named', () => {
    const judgment = { court: 'Provincial court', number: '12/2026', on: '2026-02-20', document: paper(80) };
    const { event } = step(at('verification'), 'discontinueCase', people.secretary, {
      act: act0,
      reason: 'effectiveJudgment',
      judgment,
    });
    expect(event.data).toMatchObject({ reason: 'effectiveJudgment', judgment });
    expect(() =>
      step(at('verification'), 'discontinueCase', people.secretary, { act: act0, reason: 'effectiveJudgment' }),
    ).toThrow('judgment');
  });

  it('is not discontinued by an officer alone', () => {
    expect(codes(why(at('verification'), 'discontinueCase', people.officer, discontinue))).toEqual(['notYourPart']);
  });

  it('is not discontinued, transferred or converted once the conclusion was voted', () => {
    const voted = executionAt('voted', { file: { findings: [sign] } });
    expect(codes(why(voted, 'discontinueCase', people.secretary, discontinue))).toContain('conclusionNotVoted');
    expect(codes(why(voted, 'convertCase', people.chair, convert, following()))).toContain('conclusionNotVoted');
    expect(codes(why(voted, 'amendDecision', people.chair))).toContain('conclusionNotVoted');
  });

  it('is closed by referral only with the receipt of the authority', () => {
    const verification = at('verification');
    expect(codes(why(verification, 'closeByReferral', people.secretary, referral))).toEqual(['referralReceived']);
    const { play } = step(received(verification), 'closeByReferral', people.secretary, referral);
    expect(fileOf(play).stage).toBe('referredOut');
    expect(openDeadlines(fileOf(play))).toEqual([]);
  });
});

describe('a case that leads to another one', () => {
  it('says all that is needed to open it when it is transferred', () => {
    const { play, event } = step(at('preparation'), 'transferCase', people.chair, transfer, following());
    expect(followingIn(event)).toEqual({
      case: newCase,
      link: 'transferredFrom',
      body: units.higher,
      kind: 'compliance',
      subject: { type: 'organisation', organisation: units.agency },
      variant: 'team',
      grounds: 'The subject moved',
      fields: [],
      allegedActs: [],
    });
    expect(fileOf(play)).toMatchObject({ stage: 'transferred', links: [{ kind: 'transferredTo', case: newCase }] });
    expect(openDeadlines(fileOf(play))).toEqual([]);
  });

  it('T51: becomes a case upon signs, with what was found as its alleged acts', () => {
    const { play, event } = step(withSigns(at('exchange')), 'convertCase', people.chair, convert, following());
    expect(followingIn(event)).toMatchObject({
      link: 'convertedFrom',
      kind: 'signs',
      allegedActs: ['Payments without an order'],
    });
    expect(fileOf(play)).toMatchObject({ stage: 'converted', links: [{ kind: 'convertedTo', case: newCase }] });
  });

  it.each([
    ['signs', {}, 'sharesEvidenceWith', 'sharesEvidenceWith'],
    ['signs', { link: 'partOf' }, 'partOf', 'hasPart'],
    ['recheck', {}, 'recheckOf', 'recheckedBy'],
    ['followUp', {}, 'followUpOf', 'followedUpBy'],
  ])('goes on beside a linked case of kind %s', (kind, said, link, inverse) => {
    const before = executionAt('remediation');
    const input = { ...linked, kind, ...said };
    const { play, event } = step(before, 'openLinkedCase', people.chair, input, following());
    expect(followingIn(event)).toMatchObject({ link, kind });
    expect(fileOf(play).links).toEqual([{ kind: inverse, case: newCase }]);
    expect(fileOf(play).stage).toBe('remediation');
    expect(openDeadlines(fileOf(play))).toEqual(openDeadlines(fileOf(before)));
  });

  it('may lead to several', () => {
    const once = act(at('verification'), 'openLinkedCase', people.chair, linked, following());
    const other = '00000000-0000-4000-8000-000000000902';
    const twice = act(once, 'openLinkedCase', people.chair, linked, following({ case: other }));
    expect(fileOf(twice).links?.map((link) => link.case)).toEqual([newCase, other]);
  });
});

const amendment = { number: '2-QD', document: paper(81), reason: 'Two more projects', allegedActs: ['A second act'] };
const found = { overlaps: [{ id: 'o2', body: units.higher }], openRequirements: [], meetings: [] };
const amended = (stage: string, input: object = amendment): Play =>
  act(at(stage), 'amendDecision', people.chair, input, found);
const running = (play: Play): readonly string[] => openDeadlines(fileOf(play)).map(({ rule }) => rule);

describe('an amended decision', () => {
  it.each(['announcement', 'selfReport', 'verification', 'exchange', 'teamReport', 'deliberation'])(
    'begins a new round from %s, in which what was done before does not count',
    (stage) => {
      const play = amended(stage);
      expect(fileOf(play)).toMatchObject({ stage: 'preparation', round: 2, plan: null, decision: null, declared: [] });
      expect(Object.keys(fileOf(play).done)).not.toContain('decisionSigned');
      expect(running(play)).toContain('D21');
      expect(running(play)).not.toContain('D1');
      expect(running(play)).not.toContain('D2');
      expect(replayed(play)).toEqual(fileOf(play));
    },
  );

  it('lets the conduct limit go on, and starts none anew', () => {
    const limit = (play: Play) => fileOf(play).deadlines.filter(({ rule }) => rule === 'D3b');
    const before = at('verification');
    const play = act(before, 'amendDecision', people.chair, amendment, found);
    expect(limit(play)).toEqual(limit(before));
    expect(running(play)).not.toContain('D23');
  });

  it('sets a date for the next report where one was filed already', () => {
    const play = amended('deliberation', { ...amendment, reportBy: '2026-06-30' });
    const next = openDeadlines(fileOf(play), 'D23');
    expect(next.map(({ versions }) => versions[0]?.dueDate)).toEqual(['2026-06-30']);
    expect(running(play)).not.toContain('D6');
  });

  it('T34: asks again for limitation and overlaps of what it adds', () => {
    const play = amended('verification');
    expect(fileOf(play).allegedActs.map(({ description }) => description)).toEqual(['A second act']);
    const reasons = codes(why(play, 'signDecision', people.chair));
    expect(reasons).toEqual(expect.arrayContaining(['overlapSettled', 'limitationChecked', 'everyInterestDeclared']));
  });

  it('keeps the team, the evidence and the profile', () => {
    const before = at('exchange');
    const play = act(before, 'amendDecision', people.chair, amendment, found);
    const { duties, evidence, findings, profile } = fileOf(before);
    expect(fileOf(play)).toMatchObject({ duties, evidence, findings, profile });
  });

  it('counts its time from the amendment, even after a long wait', () => {
    const play = act(daysLater(at('verification'), 30), 'amendDecision', people.chair, amendment, found);
    expect(openDeadlines(fileOf(play), 'D21').map(({ start }) => start.date)).toEqual(['2026-04-01']);
  });
});
