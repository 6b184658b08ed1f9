import { describe, expect, it } from '@jest/globals';
import type { ActionName, Actor, CaseFile } from '#libs/case';
import {
  act,
  caseAt,
  codes,
  fileOf,
  paper,
  people,
  proposalFacts,
  snapshotOf,
  units,
  why,
  withFile,
  type Play,
} from '../../../test/support/case-at.ts';

const chairs = [{ person: people.chair.id, clearance: 'secret' }];
const known = [...Object.values(people)].map((person) => snapshotOf(person));
const reason = 'Needed';
const duty = (name: string, person: Actor, more: object = {}) => ({
  duty: name,
  person: person.id,
  interests: [],
  reason,
  ...more,
});

const verification = caseAt('verification');
const asChair = (play: Play, name: ActionName, input: object, facts: object = { people: known, chairs }) =>
  why(play, name, people.chair, input, facts);
const brokenRules = (play: Play, name: ActionName, input: object, facts?: object): unknown =>
  asChair(play, name, input, facts).find(({ code }) => code === 'dutiesSeparated')?.params['broken'];
const withDuties = (duties: Partial<CaseFile['duties']>, more: Partial<CaseFile> = {}): Play =>
  withFile(verification, { duties: { ...fileOf(verification).duties, ...duties }, ...more });

describe('naming for a duty', () => {
  const outsiders = [{ ...snapshotOf(people.newcomer), memberOfBody: true }];

  it.each<[what: string, play: Play, input: object, facts: object | undefined, broken: readonly string[] | undefined]>([
    ['an appraiser from outside', verification, duty('appraiser', people.appraiser), undefined, undefined],
    ['an appraiser of the team', verification, duty('appraiser', people.member), undefined, ['appraiserOnTeam']],
    ['the officer as appraiser', verification, duty('appraiser', people.officer), undefined, ['appraiserOnTeam']],
    [
      'the directing member as appraiser',
      verification,
      duty('appraiser', people.directing),
      undefined,
      ['appraiserOnTeam'],
    ],
    [
      'an appraiser who was on the team once',
      withFile(verification, { everOnCase: { ...fileOf(verification).everOnCase, team: [people.newcomer.id] } }),
      duty('appraiser', people.newcomer),
      undefined,
      ['appraiserOnTeam'],
    ],
    [
      'a directing member of the team',
      verification,
      duty('directingMember', people.member),
      undefined,
      ['directingMemberOnTeam'],
    ],
    ['a verifier', verification, duty('verifier', people.verifier), undefined, undefined],
    [
      'the appraiser as verifier',
      withDuties({ appraiser: people.verifier.id }),
      duty('verifier', people.verifier),
      undefined,
      ['verifierIsAppraiser'],
    ],
    ['the only chair as verifier', verification, duty('verifier', people.chair), undefined, ['nobodyLeftToClose']],
    [
      'the chair as verifier, with a deputy left',
      verification,
      duty('verifier', people.chair),
      { people: known, chairs: [...chairs, { person: people.deputy.id, clearance: 'secret' }] },
      undefined,
    ],
    [
      'the chair as verifier, with a deputy who has a conflict',
      withFile(verification, { recused: [people.deputy.id] }),
      duty('verifier', people.chair),
      { people: known, chairs: [...chairs, { person: people.deputy.id, clearance: 'secret' }] },
      ['nobodyLeftToClose'],
    ],
    [
      'an appraiser of the body itself, without a team',
      withFile(verification, { variant: 'none' }),
      duty('appraiser', people.newcomer),
      { people: outsiders, chairs },
      ['notFromOutside'],
    ],
    [
      'a verifier of another body, without a team',
      withFile(verification, { variant: 'none' }),
      duty('verifier', people.newcomer),
      undefined,
      undefined,
    ],
    ['somebody unknown', verification, duty('monitor', people.outsider), { people: [], chairs }, ['unknownPerson']],
  ])('%s', (_what, play, input, facts, broken) => {
    expect(brokenRules(play, 'assignDuty', input, facts)).toEqual(broken);
  });

  it('T25 never makes the subject its own verifier', () => {
    const own = withFile(verification, {
      subject: { type: 'member', organisation: units.agency, person: people.subject.id, host: units.host },
    });
    expect(brokenRules(own, 'assignDuty', duty('verifier', people.subject))).toEqual(['subjectNamed']);
  });

  it('takes the part over, with declaration and snapshot, and forgets nobody', () => {
    const other = act(verification, 'assignDuty', people.chair, duty('assignedOfficer', people.newcomer), {
      people: known,
      chairs,
    });
    expect(fileOf(other).duties.assignedOfficer).toBe(people.newcomer.id);
    expect(fileOf(other).everOnCase.officers).toEqual([people.officer.id, people.newcomer.id]);
    expect(fileOf(other).declared).toContain(people.newcomer.id);
    expect(fileOf(other).snapshots.map(({ person }) => person)).toContain(people.newcomer.id);
    expect(codes(why(other, 'attachSignal', people.officer, { source: 'x', hash: 'a'.repeat(64) }))).toEqual([
      'notYourPart',
    ]);
  });

  it('adds a verifier, or puts one in the place of another', () => {
    const facts = { people: known, chairs };
    const one = act(verification, 'assignDuty', people.chair, duty('verifier', people.verifier), facts);
    const two = act(one, 'assignDuty', people.chair, duty('verifier', people.newcomer), facts);
    expect(fileOf(two).duties.verifiers).toEqual([people.verifier.id, people.newcomer.id]);
    const replaced = duty('verifier', people.newcomer, { replaces: people.verifier.id });
    expect(fileOf(act(one, 'assignDuty', people.chair, replaced, facts)).duties.verifiers).toEqual([
      people.newcomer.id,
    ]);
  });
});

describe('a change of the team', () => {
  const change = (more: object = {}) => ({
    role: 'teamMember',
    leaves: people.member.id,
    joins: people.newcomer.id,
    interests: [],
    reason,
    handover: paper(21),
    ...more,
  });
  const facts = (changed: object = {}) => ({ people: [snapshotOf(people.newcomer, changed)] });
  const reasons = (input: object, found: object = facts(), play = verification) =>
    codes(asChair(play, 'changeTeam', input, found));

  it('T49 keeps what the member did, and hands over', () => {
    const proved = fileOf(caseAt('exchange'));
    const play = act(
      withFile(verification, { evidence: proved.evidence }),
      'changeTeam',
      people.chair,
      change(),
      facts(),
    );
    expect(fileOf(play).duties.teamMembers).toEqual([people.newcomer.id]);
    expect(fileOf(play).everOnCase.team).toContain(people.member.id);
    expect(fileOf(play).evidence).toEqual(proved.evidence);
    expect(fileOf(play).documents.map(({ kind }) => kind)).toContain('handover');
    expect(codes(why(play, 'recordWorkingSession', people.member))).toEqual(['notYourPart']);
  });

  it.each<[what: string, snapshot: object, input: object, fit: boolean]>([
    ['who fits', {}, {}, true],
    ['without the qualification', { qualifications: [] }, {}, false],
    ['without clearance', { clearance: 'internal' }, {}, false],
    ['too often on this subject', { consecutiveCases: 3 }, {}, false],
    ['without a declaration', {}, { interests: undefined }, false],
    ['who declares an interest', {}, { interests: [{ type: 'kin' }] }, false],
  ])('takes somebody in %s', (_what, snapshot, more, fit) => {
    const input = Object.fromEntries(Object.entries(change(more)).filter(([, value]) => value !== undefined));
    expect(reasons(input, facts(snapshot))).toEqual(fit ? [] : ['replacementFit']);
  });

  it('takes nobody in with an undecided conflict', () => {
    const conflict = { id: 'x1', person: people.newcomer.id, type: 'kin', source: 'declared', at: '' } as const;
    expect(reasons(change(), facts(), withFile(verification, { conflicts: [conflict] }))).toEqual(['replacementFit']);
    const cleared = withFile(verification, { conflicts: [{ ...conflict, outcome: 'cleared' }] });
    expect(reasons(change(), facts(), cleared)).toEqual([]);
  });

  it('opens what the registers show', () => {
    const play = act(verification, 'changeTeam', people.chair, change(), facts({ flags: [{ type: 'hierarchy' }] }));
    expect(fileOf(play).conflicts).toMatchObject([
      { person: people.newcomer.id, type: 'hierarchy', source: 'flagged' },
    ]);
  });

  it('lets somebody go without another in the place', () => {
    const { joins: _joins, interests: _interests, ...leaving } = change();
    expect(reasons(leaving, { people: [] })).toEqual([]);
    expect(fileOf(act(verification, 'changeTeam', people.chair, leaving, { people: [] })).duties.teamMembers).toEqual(
      [],
    );
  });

  it('lets a member of the team lead it', () => {
    const promoted = change({ role: 'teamLeader', leaves: people.leader.id, joins: people.member.id });
    const play = act(verification, 'changeTeam', people.chair, promoted, { people: [snapshotOf(people.member)] });
    expect(fileOf(play).duties).toMatchObject({ teamLeader: people.member.id, teamMembers: [] });
    expect(fileOf(play).everOnCase.team).toContain(people.leader.id);
  });

  it.each(['teamLeader', 'directingMember'])('never leaves the place of the %s empty', (role) => {
    expect(() => reasons({ role, leaves: people.leader.id, reason }, { people: [] })).toThrow();
  });

  it('keeps the directing member out of the team', () => {
    const input = change({ role: 'directingMember', leaves: people.directing.id, joins: people.member.id });
    expect(reasons(input, { people: [snapshotOf(people.member)] })).toEqual(['dutiesSeparated']);
  });
});

describe('conflicts of interest', () => {
  const declared = act(verification, 'declareInterests', people.member, { interests: [{ type: 'kin' }] });
  const conflict = fileOf(declared).conflicts[0]?.id;
  const decision = { conflict, reason };

  it('are opened by a declaration, one each, with a time to decide', () => {
    const two = act(verification, 'declareInterests', people.leader, {
      interests: [{ type: 'kin' }, { type: 'financial' }, { type: 'kin' }],
    });
    expect(fileOf(two).conflicts.map(({ type, source }) => [type, source])).toEqual([
      ['kin', 'declared'],
      ['financial', 'declared'],
    ]);
    expect(fileOf(two).deadlines.filter(({ rule, state }) => rule === 'D24' && state === 'running')).toHaveLength(2);
  });

  it('hold back who has one, but not the declaration', () => {
    expect(codes(why(declared, 'recordWorkingSession', people.member))).toEqual(['recused']);
    expect(codes(why(declared, 'declareInterests', people.member, { interests: [] }))).toEqual([]);
  });

  it('hold up what the team does next, if they are of somebody who counts', () => {
    const held = (play: Play): boolean =>
      codes(why(play, 'completeVerification', people.leader)).includes('noOpenConflict');
    expect(held(verification)).toBe(false);
    expect(held(declared)).toBe(true);
    expect(held(act(declared, 'clearConflict', people.chair, decision))).toBe(false);
    expect(held(act(declared, 'upholdConflict', people.chair, decision))).toBe(true);
    const ofBody = act(verification, 'declareInterests', people.secretary, { interests: [{ type: 'kin' }] });
    expect(held(ofBody)).toBe(false);
  });

  it.each<[what: string, person: Actor, input: object, reasons: readonly string[]]>([
    ['the chair', people.chair, decision, []],
    ['nobody twice, or about nothing', people.chair, { ...decision, conflict: 'x9-9' }, ['conflictOpen']],
    ['not the team', people.leader, decision, ['notYourPart']],
  ])('are decided by %s', (_what, person, input, reasons) => {
    expect(codes(why(declared, 'clearConflict', person, input))).toEqual(reasons);
    expect(codes(why(declared, 'upholdConflict', person, input))).toEqual(reasons);
  });

  it('T9 are not decided by a chair who is on the team', () => {
    const chairOnTeam = withFile(declared, {
      duties: { ...fileOf(declared).duties, teamMembers: [people.deputy.id] },
    });
    expect(codes(why(chairOnTeam, 'clearConflict', people.deputy, decision))).toEqual(['deciderNotOnTeam']);
  });

  it('when upheld, hold for good and close the others of that person', () => {
    const twice = act(declared, 'declareInterests', people.member, { interests: [{ type: 'enmity' }] });
    const upheld = act(twice, 'upholdConflict', people.chair, decision);
    expect(fileOf(upheld).recused).toEqual([people.member.id]);
    expect(fileOf(upheld).conflicts.map(({ outcome }) => outcome)).toEqual(['upheld', 'moot']);
    expect(fileOf(upheld).deadlines.filter(({ rule, state }) => rule === 'D24' && state === 'running')).toEqual([]);
    expect(codes(why(upheld, 'recordWorkingSession', people.member))).toEqual(['recused']);
    expect(codes(why(upheld, 'clearConflict', people.chair, decision))).toEqual(['conflictOpen']);
  });

  it('that were cleared may be declared again, when something new is to be told', () => {
    const cleared = act(declared, 'clearConflict', people.chair, decision);
    const again = act(cleared, 'declareInterests', people.member, { interests: [{ type: 'kin' }] });
    expect(fileOf(again).conflicts.map(({ outcome }) => outcome)).toEqual(['cleared', undefined]);
  });
});

describe('documents', () => {
  const draft = { kind: 'draftReport', document: paper(14) };
  const facts = { stored: [paper(14)], informantsAbsent: true };

  it.each<[what: string, person: Actor, input: object, found: object, reasons: readonly string[]]>([
    ['by the party whose it is', people.leader, draft, facts, []],
    ['by another party', people.officer, draft, facts, ['documentKindOpenToParty']],
    [
      'of a kind that the regime has not',
      people.leader,
      { ...draft, kind: 'effectNote' },
      facts,
      ['documentKindOpenToParty'],
    ],
    ['that are not stored', people.leader, draft, { ...facts, stored: [] }, ['evidenceSealed']],
    ['by nobody of the case', people.outsider, draft, facts, ['notYourPart']],
  ])('are filed %s', (_what, person, input, found, reasons) => {
    expect(codes(why(verification, 'fileDocument', person, input, found))).toEqual(reasons);
  });

  it('T44 carry what was found about informants, not their names', () => {
    const play = act(verification, 'fileDocument', people.leader, draft, { ...facts, informantsAbsent: false });
    expect(fileOf(play).documents.at(-1)).toMatchObject({ kind: 'draftReport', informantsAbsent: false, round: 1 });
  });
});

describe('the grade', () => {
  const raise = { grade: 'topSecret', reason: 'A member of the committee' };
  const reasons = (input: object, facts: object) => codes(asChair(verification, 'gradeCase', input, facts));

  it.each<[what: string, input: object, facts: object, reasons: readonly string[]]>([
    ['that may be held, with a cleared chair', { ...raise, grade: 'secret' }, { held: 'contents', chairs }, []],
    ['of which only metadata are kept', { ...raise, grade: 'secret' }, { held: 'metadata', chairs }, []],
    ['that may not be held', { ...raise, grade: 'secret' }, { held: 'nothing', chairs }, ['gradeHoldable']],
    ['for which no chair is cleared', raise, { held: 'metadata', chairs }, ['gradeHoldable']],
  ])('%s', (_what, input, facts, expected) => {
    expect(reasons(input, facts)).toEqual(expected);
  });

  it('T47 goes up and down by acts, with a reason, and its history is kept', () => {
    const facts = { held: 'metadata', chairs };
    const up = act(verification, 'gradeCase', people.chair, { grade: 'secret', reason: 'Unpublished' }, facts);
    const down = act(up, 'gradeCase', people.chair, { grade: 'internal', reason: 'Published' }, facts);
    expect(fileOf(down).grade).toBe('internal');
    expect(fileOf(down).grades.map(({ grade, reason: why_ }) => [grade, why_])).toEqual([
      ['restricted', 'As usual'],
      ['secret', 'Unpublished'],
      ['internal', 'Published'],
    ]);
  });
});

describe('who takes part', () => {
  it('T45 has no part by rank in another body', () => {
    const higherChair: Actor = {
      id: people.outsider.id,
      positions: [{ unit: proposalFacts.higherBody.id, office: 'chair' }],
    };
    expect(codes(why(verification, 'fileDocument', higherChair))).toEqual(['notYourPart']);
    const administrator: Actor = { id: people.outsider.id, positions: [{ unit: units.body, office: 'administrator' }] };
    expect(codes(why(verification, 'declareInterests', administrator))).toEqual(['notYourPart']);
  });
});
