import { describe, expect, it } from '@jest/globals';
import { requirements, type Params, type RequirementCode } from '#libs/case';
import {
  act,
  caseAt,
  codes,
  daysLater,
  fileOf,
  minutes,
  paper,
  people,
  planInput,
  proposalFacts,
  signingFacts,
  snapshotOf,
  step,
  teamInput,
  teamPeople,
  units,
  why,
  withFile,
  type Overrides,
  type Play,
} from '../../../test/support/case-at.ts';
import { smallRules } from '../../../test/support/small-rules.ts';

const decision = { number: '1-QD', document: paper(4) };
const reasonsToSign = (play: Play) => why(play, 'signDecision', people.chair, decision, signingFacts);

const member = { type: 'member', organisation: units.agency, person: people.subject.id };

describe('the team', () => {
  const preparation = caseAt('preparation');
  const snapshots = teamPeople.map((person) => snapshotOf(person));
  const broken = (input: object, play = preparation, known: readonly object[] = snapshots): unknown =>
    why(play, 'assignTeam', people.chair, { ...teamInput, ...input }, { people: known }).map(
      ({ params }) => params['broken'],
    );

  it.each<[what: string, input: object, rules: readonly string[]]>([
    ['as it should be', {}, []],
    ['directed by a member of it', { directingMember: people.leader.id }, ['directingMemberOnTeam']],
    ['with somebody twice', { members: [people.leader.id] }, ['namedTwice']],
    ['with somebody unknown', { members: [people.newcomer.id] }, ['unknownPerson']],
  ])('%s', (_what, input, rules) => {
    expect(broken(input)).toEqual(rules.length === 0 ? [] : [rules]);
  });

  it('is never the appraiser', () => {
    const named = withFile(preparation, {
      duties: { ...fileOf(preparation).duties, appraiser: people.member.id },
    });
    expect(broken({}, named)).toEqual([['appraiserOnTeam']]);
  });

  it('is never the subject', () => {
    const self = caseAt('preparation', {
      proposal: { subject: member },
      proposalFacts: { subject: { ...proposalFacts.subject, person: people.subject.id } },
    });
    expect(broken({ members: [people.subject.id] }, self, [...snapshots, snapshotOf(people.subject)])).toEqual([
      ['subjectNamed'],
    ]);
  });

  it.each<[kind: string, before: readonly string[] | undefined, reasons: readonly string[]]>([
    ['compliance', undefined, []],
    ['compliance', [people.member.id], []],
    ['recheck', [people.newcomer.id], []],
    ['recheck', [people.member.id], ['reviewersNew']],
    ['recheck', undefined, ['reviewersNew']],
  ])('of a %s, after %p worked on the earlier case', (kind, before, reasons) => {
    const play = caseAt('preparation', { proposal: { kind } });
    const facts = { people: snapshots, ...(before !== undefined && { workedBefore: before }) };
    expect(codes(why(play, 'assignTeam', people.chair, teamInput, facts))).toEqual(reasons);
  });

  it('carries its flags, which go with it when another team is named', () => {
    const flagged = snapshots.map((one) => ({
      ...one,
      flags: one.person === people.member.id ? [{ type: 'kin' }] : [],
    }));
    const play = act(preparation, 'assignTeam', people.chair, teamInput, { people: flagged });
    expect(fileOf(play).conflicts).toMatchObject([{ person: people.member.id, type: 'kin', source: 'flagged' }]);
    expect(fileOf(play).deadlines.filter(({ rule }) => rule === 'D24')).toHaveLength(1);
    const other = act(
      play,
      'assignTeam',
      people.chair,
      { ...teamInput, members: [people.newcomer.id] },
      {
        people: [...snapshots, snapshotOf(people.newcomer)],
      },
    );
    expect(fileOf(other).conflicts).toEqual([]);
    expect(fileOf(other).everOnCase.team).toContain(people.member.id);
    expect(fileOf(other).deadlines.filter(({ rule, state }) => rule === 'D24' && state === 'running')).toEqual([]);
  });
});

describe('the plan', () => {
  const named = act(caseAt('preparation'), 'assignTeam', people.chair, teamInput, {
    people: teamPeople.map((person) => snapshotOf(person)),
  });
  const submitted = (plan: object): Play => act(named, 'submitPlan', people.leader, plan);
  const reasons = (play: Play) => why(play, 'approvePlan', people.chair, {});

  it('is for the leader of a team that exists', () => {
    expect(codes(why(caseAt('preparation'), 'submitPlan', people.leader, planInput))).toEqual(['notYourPart']);
    expect(requirements.teamAssigned.met({ file: fileOf(named) } as never)).toBe(true);
    expect(requirements.teamAssigned.met({ file: fileOf(caseAt('preparation')) } as never)).toBe(false);
  });

  it.each(['items', 'subjects', 'period', 'durationDays', 'method', 'outline'] as const)(
    'without %s is incomplete',
    (part) => {
      const { [part]: _left, ...rest } = planInput;
      expect(reasons(submitted(rest))).toEqual([
        {
          code: 'planComplete',
          params: { missing: [part === 'durationDays' ? 'duration' : part] },
          remedy: { action: 'returnPlan', parties: ['chair'] },
        },
      ]);
    },
  );

  it('needs no outline where there is no self-report', () => {
    const { outline: _left, ...rest } = planInput;
    const recheck = caseAt('preparation', { proposal: { kind: 'recheck' } });
    const team = act(recheck, 'assignTeam', people.chair, teamInput, {
      people: teamPeople.map((person) => snapshotOf(person)),
      workedBefore: [],
    });
    expect(reasons(act(team, 'submitPlan', people.leader, rest))).toEqual([]);
  });

  it.each<[what: string, period: { from: string; to: string }, form: string | undefined, ok: boolean]>([
    ['T13 five years back', { from: '2021-03-02', to: '2026-03-02' }, undefined, true],
    ['T13 a day more than five years back', { from: '2021-03-01', to: '2026-03-02' }, undefined, false],
    ['T13 beyond the day of the plan', { from: '2024-01-01', to: '2026-03-03' }, undefined, false],
    ['T13 backwards', { from: '2025-01-01', to: '2024-01-01' }, undefined, false],
    ['T13 one and a half years back', { from: '2024-09-02', to: '2025-12-31' }, 'subordinateCell', true],
    ['T13 more than that', { from: '2024-09-01', to: '2025-12-31' }, 'subordinateCell', false],
  ])('%s', (_what, period, form, ok) => {
    const play = submitted({ ...planInput, period, durationDays: 900 });
    const of = form === undefined ? play : withFile(play, { bodyForm: form });
    expect(codes(reasons(of))).toEqual(ok ? [] : ['periodWithinLookBack']);
  });

  it('that was returned is submitted no longer', () => {
    const approved = act(submitted(planInput), 'approvePlan', people.chair);
    expect(fileOf(approved).planItems.map(({ id, answer }) => [id, answer])).toEqual([
      ['i1', undefined],
      ['i2', undefined],
    ]);
    const returned = act(approved, 'returnPlan', people.chair, { reason: 'Too wide' });
    expect(codes(reasons(returned))).toEqual(['planSubmitted', 'planComplete']);
    expect(codes(reasonsToSign(returned))).toContain('planApproved');
  });

  it('that replaces an approved one is approved anew', () => {
    const approved = act(submitted(planInput), 'approvePlan', people.chair);
    const again = act(approved, 'submitPlan', people.leader, planInput);
    expect(codes(reasonsToSign(again))).toContain('planApproved');
  });
});

describe('the decision', () => {
  const ready = caseAt('readyToSign');
  const withMember = (changed: object): Overrides => ({
    people: teamPeople.map((person) => snapshotOf(person, person === people.member ? changed : {})),
  });
  const without = (fact: string) => {
    const { [fact]: _left, ...done } = fileOf(ready).done;
    return done;
  };
  const withTeam = (team: object, ...more: readonly (typeof people.newcomer)[]): Play =>
    caseAt('readyToSign', { team, people: [...teamPeople, ...more].map((person) => snapshotOf(person)) });
  const { secretary: _secretary, ...noSecretary } = teamInput;
  const three = [people.newcomer, people.appraiser, people.verifier];
  const six = [people.member, ...three].map(({ id }) => id);

  it('can be signed when everything is there', () => {
    expect(reasonsToSign(ready)).toEqual([]);
  });

  it.each<[what: string, play: Play, code: RequirementCode, params: Params]>([
    ['no approved plan', withFile(ready, { done: without('planApproved') }), 'planApproved', {}],
    ['too few', withTeam({ ...teamInput, members: [] }), 'teamMeetsMinimum', { minimum: 3, maximum: 5, size: 2 }],
    [
      'no secretary',
      withTeam({ ...noSecretary, members: [people.member.id, people.newcomer.id] }, people.newcomer),
      'teamMeetsMinimum',
      { minimum: 3, maximum: 5, size: 3 },
    ],
    [
      'too many',
      withTeam({ ...teamInput, members: six }, ...three),
      'teamMeetsMinimum',
      { minimum: 3, maximum: 5, size: 6 },
    ],
    [
      'unqualified',
      caseAt('readyToSign', withMember({ qualifications: [] })),
      'membersQualified',
      { persons: [people.member.id] },
    ],
    [
      'qualified until yesterday',
      caseAt('readyToSign', withMember({ qualifications: [{ key: 'basic', until: '2026-03-01' }] })),
      'membersQualified',
      { persons: [people.member.id] },
    ],
    [
      'nobody for the field',
      caseAt('readyToSign', { proposal: { kind: 'finance' } }),
      'membersQualified',
      { persons: [], field: 'finance' },
    ],
    [
      'not cleared',
      caseAt('readyToSign', withMember({ clearance: 'internal' })),
      'membersCleared',
      { persons: [people.member.id] },
    ],
    [
      'too often here',
      caseAt('readyToSign', withMember({ consecutiveCases: 3 })),
      'rotationRespected',
      { persons: [people.member.id] },
    ],
    [
      'T48 somebody did not declare in this round',
      withFile(ready, { declared: fileOf(ready).declared.filter((one) => one !== people.directing.id) }),
      'everyInterestDeclared',
      { persons: [people.directing.id], officerNamed: true },
    ],
    [
      'a flag is undecided',
      caseAt('readyToSign', withMember({ flags: [{ type: 'hierarchy' }] })),
      'noOpenConflict',
      { persons: [people.member.id] },
    ],
    ['no grade', withFile(ready, { grade: undefined as never }), 'gradeSet', {}],
    ['not in the programme', withFile(ready, { programme: null }), 'programmeLinked', {}],
    [
      'unplanned for no reason of the list',
      withFile(ready, { programme: { unplanned: 'whim' } }),
      'programmeLinked',
      {},
    ],
    ['limitation unknown', withFile(ready, { done: without('limitationChecked') }), 'limitationChecked', { acts: [] }],
    [
      'overlap',
      withFile(ready, { overlaps: [{ id: 'L-7', body: units.higher }] }),
      'overlapSettled',
      { overlaps: ['L-7'] },
    ],
    [
      'no outline',
      withFile(ready, { documents: fileOf(ready).documents.filter(({ kind }) => kind !== 'selfReportOutline') }),
      'stageDocumentsFiled',
      { stage: 'preparation', documents: ['selfReportOutline'] },
    ],
    [
      'filed in an earlier round',
      withFile(ready, { round: 2 }),
      'stageDocumentsFiled',
      { stage: 'preparation', documents: ['plan', 'selfReportOutline'] },
    ],
  ])('%s', (_what, play, code, params) => {
    const found = reasonsToSign(play);
    expect(found.map((reason) => [reason.code, reason.params])).toEqual([[code, params]]);
    const names = requirements[code] as { remedy?: readonly string[] };
    expect(found[0]?.remedy).toMatchObject({ action: names.remedy?.[0] });
  });

  it('is qualified on the last day of a certificate', () => {
    const last = caseAt('readyToSign', withMember({ qualifications: [{ key: 'basic', until: '2026-03-02' }] }));
    expect(reasonsToSign(last)).toEqual([]);
    expect(codes(reasonsToSign(daysLater(last, 1)))).toEqual(['membersQualified']);
  });

  it('is signed for an unplanned case with a reason of the list', () => {
    expect(reasonsToSign(withFile(ready, { programme: { unplanned: 'signs' } }))).toEqual([]);
  });

  it('T60 needs no team of three in the variant without a team', () => {
    const alone = { ...noSecretary, members: [] };
    expect(reasonsToSign(caseAt('readyToSign', { proposal: { variant: 'none' }, team: alone }))).toEqual([]);
    expect(codes(reasonsToSign(withTeam(alone)))).toEqual(['teamMeetsMinimum']);
  });

  it('pins version and profile: a later regime skips no other stage', () => {
    const { play, event } = step(ready, 'signDecision', people.chair, decision, {
      rules: { ...signingFacts.rules, regimeVersion: 2 },
    });
    expect(fileOf(play).rules.regimeVersion).toBe(2);
    expect(event.stage).toBe('announcement');
    const kinds = { ...smallRules.regime.kinds, compliance: { ...fileOf(play).profile, skips: ['selfReport'] } };
    const rules = { ...smallRules, regime: { ...smallRules.regime, kinds: kinds as never } };
    const announced = act({ ...play, rules }, 'announceDecision', people.leader, { minutes, timetable: paper(5) });
    expect(fileOf(announced).stage).toBe('selfReport');
  });

  it.each<[on: string, effectiveAt: string | undefined]>([
    ['signing', undefined],
    ['announcedVote', '2026-03-01T10:00:00.000Z'],
  ])('takes effect on %s', (on, effectiveAt) => {
    const acts = { ...smallRules.regime.acts, effectiveOn: [{ value: on, source: 'test', status: 'unverified' }] };
    const rules = { ...smallRules, regime: { ...smallRules.regime, acts: acts as never } };
    const signed = { ...decision, announcedAt: '2026-03-01T10:00:00Z' };
    const { event } = step({ ...ready, rules }, 'signDecision', people.chair, signed, signingFacts);
    expect((event.data as { effectiveAt?: string }).effectiveAt).toBe(effectiveAt);
  });
});
