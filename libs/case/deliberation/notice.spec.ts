import { describe, expect, it } from '@jest/globals';
import { act, caseAt, codes, fileOf, people, units, why, type Play } from '../../../test/support/case-at.ts';
import {
  bodyFacts,
  countInput,
  criterion,
  draftFacts,
  executionAt,
  executionRules,
  finding,
  laterPeople,
  noticeFor,
  requirement,
} from '../../../test/support/execution.ts';
import { judges } from '../../../test/support/reason.ts';
import { noticeCompleteness } from './completeness.ts';
import { noticeWarnings } from './warnings.ts';

const base = executionAt('deliberation');
const items = fileOf(base).planItems.map(({ id }) => id);
const drafted = (notice: object = {}, facts: object = {}): Play =>
  act(base, 'draftConclusionNotice', people.officer, noticeFor(fileOf(base), notice), { ...draftFacts, ...facts });

const vote = (notice: object = {}, facts: object = {}) =>
  why(drafted(notice, facts), 'recordVote', people.secretary, countInput, bodyFacts);
const complete = () => vote();

const without = <Thing extends object>(thing: Thing, ...keys: readonly (keyof Thing)[]): object =>
  Object.fromEntries(Object.entries(thing).filter(([key]) => !keys.includes(key as keyof Thing)));
const findings = (changed: object) => ({ findings: [{ ...finding, ...changed }] });
const requirements = (changed: object) => ({ requirements: [{ ...requirement, ...changed }] });
const open = { openRequirements: [{ id: 'old-1', case: units.body, severity: 'major' }] };

const findingWith = (when: string, notice: object) => ({
  code: 'everyFindingComplete',
  when,
  unmet: () => vote(notice),
  met: complete,
  params: { findings: ['f1'] },
  remedy: 'draftConclusionNotice',
});
const requirementWith = (code: string, when: string, notice: object, remedy = 'draftConclusionNotice') => ({
  code,
  when,
  unmet: () => vote(notice),
  met: complete,
  params: { requirements: ['r1'] },
  remedy,
});

describe('a notice', () => {
  judges([
    {
      code: 'everyPlanItemConcluded',
      when: 'a plan item has no outcome',
      unmet: () => vote({ outcomes: [{ item: items[0], conclusion: 'As reported.' }] }),
      met: complete,
      params: { items: items.slice(1) },
      remedy: 'draftConclusionNotice',
    },
    ...(['type', 'criterion', 'actedOn', 'fact', 'cause', 'responsibility', 'severity'] as const).map((key) =>
      findingWith(`a finding has no ${key}`, { findings: [without(finding, key)] }),
    ),
    findingWith('a finding has no evidence', findings({ evidence: [] })),
    findingWith('nobody is named as responsible', findings({ responsibility: { collective: false } })),
    findingWith('the criterion has no version', findings({ criterion: without(criterion, 'version') })),
    findingWith('T15 the version came into force after the act', findings({ actedOn: '2023-12-31' })),
    findingWith(
      'T15 the version was out of force at the time of the act',
      findings({ criterion: { ...criterion, validTo: '2025-05-04' } }),
    ),
    {
      code: 'everyFindingAnswered',
      when: 'T21 a shortcoming is without requirement and without "none, because"',
      unmet: () => vote({ findings: [finding, { ...finding, id: 'f2' }] }),
      met: () => vote({ findings: [finding, { ...finding, id: 'f2', noRequirementBecause: 'Already remedied' }] }),
      params: { findings: ['f2'] },
      remedy: 'draftConclusionNotice',
    },
    requirementWith('everyRequirementTraced', 'T21 a requirement names no finding', requirements({ findings: [] })),
    requirementWith(
      'everyRequirementTraced',
      'T21 a requirement names a finding of no notice',
      requirements({ findings: ['f1', 'f9'] }),
    ),
    ...[
      { when: 'T22 it has two results', changed: { results: ['Review the rule', 'Publish the rule'] } },
      { when: 'T22 it has two owners', changed: { owners: [{ unit: units.agency }, { unit: units.host }] } },
      { when: 'T22 it has a term and a date', changed: { dueDate: '2026-06-01' } },
    ].map(({ when, changed }) =>
      requirementWith('everyRequirementAtomic', when, requirements(changed), 'everyRequirementAtomicRemedy'),
    ),
    {
      code: 'everyRequirementOwned',
      when: 'the owner does not exist today',
      unmet: () => vote({}, { owners: [{ unit: units.agency, exists: false }] }),
      met: complete,
      params: { requirements: ['r1'] },
      remedy: 'everyRequirementOwnedRemedy',
    },
    {
      code: 'everyRequirementOwned',
      when: 'the owner has no power to do it',
      unmet: () => vote({}, { owners: [{ unit: units.agency, exists: true, hasPower: false }] }),
      met: complete,
      params: { requirements: ['r1'] },
      remedy: 'everyRequirementOwnedRemedy',
    },
    requirementWith('everyRequirementDated', 'it has neither term nor date', {
      requirements: [without(requirement, 'term')],
    }),
    requirementWith('everyRequirementDated', 'its date lies before the last day for service', {
      requirements: [{ ...without(requirement, 'term'), dueDate: '2026-03-11' }],
    }),
    requirementWith(
      'everyRequirementDated',
      'a long term has no reason of the body',
      requirements({
        term: { count: 181, unit: 'calendarDay' },
      }),
    ),
    requirementWith('everyRequirementMeasurable', 'it has no success criterion', requirements({ criteria: [] })),
    requirementWith(
      'everyRequirementMeasurable',
      'the type of evidence is not said',
      requirements({
        criteria: [{ id: 'c1', text: 'The order is in force' }],
      }),
    ),
    requirementWith(
      'everyRequirementMeasurable',
      'the regime does not know the type of evidence',
      requirements({
        criteria: [{ id: 'c1', text: 'The order is in force', evidenceType: 'rumour' }],
      }),
    ),
    requirementWith(
      'everyRequirementMonitored',
      'nobody monitors it',
      {
        requirements: [without(requirement, 'monitor')],
      },
      'assignDuty',
    ),
    requirementWith(
      'everyRequirementMonitored',
      'the team shall monitor it',
      requirements({ monitor: 'team' }),
      'assignDuty',
    ),
    {
      code: 'earlierRequirementsListed',
      when: 'T23 an open requirement of an earlier notice is forgotten',
      unmet: () => vote({}, open),
      met: () => vote({ earlier: [{ id: 'old-1', outcome: 'remedied' }] }, open),
      params: { requirements: ['old-1'] },
      remedy: 'draftConclusionNotice',
    },
    {
      code: 'legalBasesComplete',
      when: 'a legal basis is missing',
      unmet: () => vote({ bases: [{ kind: 'charter', text: 'Art. 30' }] }),
      met: complete,
      params: { bases: ['rules', 'origin', 'decision', 'teamReport', 'session'] },
      remedy: 'draftConclusionNotice',
    },
    {
      code: 'recipientsComplete',
      when: 'subject, higher body, monitor or authority do not get it',
      unmet: () => vote({ recipients: [], authorities: [units.host] }),
      met: complete,
      params: { recipients: [units.agency, units.higher, laterPeople.monitor.id, units.host] },
      remedy: 'draftConclusionNotice',
    },
    {
      code: 'informantsAbsent',
      when: 'the vault knows a name in the text',
      unmet: () => vote({}, { informantsFound: true }),
      met: complete,
      remedy: 'informantsAbsentRemedy',
    },
    {
      code: 'periodMatchesPlan',
      when: 'another period is named than in the plan',
      unmet: () => vote({ period: { from: '2024-01-01', to: '2025-12-30' } }),
      met: complete,
      remedy: 'draftConclusionNotice',
    },
    {
      code: 'reportBackDated',
      when: 'no date to report back is named',
      unmet: () => why(lackingReportBack(), 'recordVote', people.secretary, countInput, bodyFacts),
      met: complete,
      remedy: 'draftConclusionNotice',
    },
  ]);

  it.each([
    ['a term of 180 days', { term: { count: 180, unit: 'calendarDay' } }],
    ['a long term with the reason of the body', { term: { count: 8, unit: 'month' }, longDateReason: 'Building work' }],
    ['a date on the last day for service', { term: undefined, dueDate: '2026-03-12' }],
  ])('may set %s', (_what, changed) => {
    const changedRequirement = without(
      { ...requirement, ...changed },
      ...('dueDate' in changed ? ['term' as const] : []),
    );
    expect(codes(vote({ requirements: [changedRequirement] }))).toEqual([]);
  });

  it('T23 carries an earlier requirement forward with its severity', () => {
    const carried = { ...requirement, id: 'r2', findings: [], carriedFrom: 'old-1' };
    const notice = {
      requirements: [requirement, carried],
      earlier: [{ id: 'old-1', outcome: 'carriedForward' }],
    };
    expect(codes(vote(notice, open))).toEqual([]);
    const { measures } = fileOf(executionAt('concluded', { notice, facts: open }));
    expect(measures.map(({ severity }) => severity)).toEqual(['minor', 'major']);
  });

  it('T43 of a denunciation concludes every allegation with one of four values', () => {
    const play = drafted();
    const denounced = { ...play, file: { ...fileOf(play), kind: 'denunciation' as const } };
    const asked = why(denounced, 'recordVote', people.secretary, countInput, bodyFacts);
    expect(asked.find(({ code }) => code === 'everyPlanItemConcluded')?.params).toEqual({ items });
  });

  it.each([
    ['recordVote', 'drafted', people.secretary, countInput, bodyFacts],
    ['signConclusionNotice', 'voted', people.chair, {}, {}],
    ['issueConclusionNotice', 'signed', people.officer, {}, { number: '7-TB' }],
  ] as const)('is looked at against the world of the day at %s', (action, stage, actor, input, facts) => {
    const world = { owners: [{ unit: units.agency, exists: false }], ...open };
    expect(codes(why(executionAt(stage), action, actor, input, facts))).toEqual([]);
    expect(codes(why(executionAt(stage), action, actor, input, { ...facts, ...world }))).toEqual([
      'everyRequirementOwned',
      'earlierRequirementsListed',
    ]);
  });

  it('that does not exist lacks all but names of informants', () => {
    const refused = codes(why(base, 'recordVote', people.secretary, countInput, bodyFacts));
    expect(noticeCompleteness.filter((code) => !refused.includes(code))).toEqual(['informantsAbsent']);
  });
});

const lackingReportBack = (): Play =>
  act(base, 'draftConclusionNotice', people.officer, without(noticeFor(fileOf(base)), 'reportBackDate'), draftFacts);

describe('a draft report', () => {
  it('is not served while the vault knows a name in it', () => {
    const play = caseAt('exchange', { rules: executionRules });
    const filed = (informantsAbsent: boolean) =>
      act(
        play,
        'fileDocument',
        people.leader,
        { kind: 'draftReport', document: noticeFor(fileOf(base)).document },
        { stored: [noticeFor(fileOf(base)).document], informantsAbsent },
      );
    expect(codes(why(filed(false), 'serveDraft', people.leader))).toEqual(['informantsAbsent']);
    expect(codes(why(filed(true), 'serveDraft', people.leader))).toEqual([]);
  });
});

describe('warnings about a notice', () => {
  const strength = { ...finding, id: 'f2', type: 'strength' };
  const grave = { ...finding, severity: 'major' };
  const sounds = (...results: readonly string[]) => requirements({ results });

  it.each([
    ['praiseContradictsFinding', { findings: [grave, strength] }, {}, { findings: ['f2'] }],
    ['textNamesOtherSubject', {}, { otherSubjectNamed: true }, {}],
    ['datesNotStaged', { requirements: [requirement, { ...requirement, id: 'r2' }] }, {}, {}],
    ['requirementSoundsCompound', sounds('Review, issue and publish the rule'), {}, { requirements: ['r1'] }],
    ['requirementSoundsCompound', sounds('Rà soát và ban hành quy chế'), {}, { requirements: ['r1'] }],
    ['requirementSoundsCompound', sounds('مراجعة القاعدة ونشرها'), {}, { requirements: ['r1'] }],
  ])('tell %s and refuse nothing', (code, notice, facts, params) => {
    expect(noticeWarnings(fileOf(drafted(notice, facts)))).toEqual([{ code, params }]);
    expect(codes(vote(notice, facts))).toEqual([]);
  });

  it('are silent about a good notice, and about none', () => {
    expect(noticeWarnings(fileOf(drafted()))).toEqual([]);
    expect(noticeWarnings(fileOf(drafted({ findings: [finding, strength] })))).toEqual([]);
    expect(noticeWarnings(fileOf(base))).toEqual([]);
  });
});
