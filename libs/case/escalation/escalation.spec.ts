import { describe, expect, it } from '@jest/globals';
import {
  act,
  caseAt,
  codes,
  fileOf,
  people,
  paper,
  replayed,
  snapshotOf,
  units,
  why,
  withFile,
  type Play,
} from '../../../test/support/case-at.ts';
import { act0 } from '../../../test/support/execution.ts';
import { smallRules } from '../../../test/support/small-rules.ts';
import { clock, type Actor } from '../actor.ts';
import type { ActionName } from '../lifecycle.ts';
import { nextDue } from '../clocks/due.ts';
import { inForce, openDeadlines } from '../clocks/open.ts';
import { readersOf } from '../readers.ts';

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const furthest = id(5);
const higherOfficer: Actor = { id: id(61), positions: [{ unit: units.higher, office: 'officer' }] };
const higherChair: Actor = { id: id(62), positions: [{ unit: units.higher, office: 'chair' }] };
const furthestChair: Actor = { id: id(63), positions: [{ unit: furthest, office: 'chair' }] };
const joining: Actor = { id: id(64), positions: [] };

const ordered = { proposal: { origin: { type: 'order' } } };
const verification = caseAt('verification', ordered);
const reason = { reason: 'For good reasons' };

const guidance = act(verification, 'requestGuidance', people.officer, { question: 'How is this rule read?' });
const joint = act(verification, 'requestJointTeam', people.chair, reason);
const fromAbove = act(verification, 'requestJointTeam', higherChair, reason);
const takeOver = act(verification, 'requestTakeOver', people.chair, reason);
const dissent = act(verification, 'reportDissent', people.chair, { directive: 'Stop', opinion: 'We differ' });
const referral = act(verification, 'referOut', people.chair, { act: act0, authority: 'The prosecutor', ...reason });
const team = { members: [joining.id], leader: joining.id };
const teamFacts = { people: [snapshotOf(joining)] };

const only = (play: Play) => {
  const [one] = fileOf(play).escalations.slice(-1);
  if (one === undefined) throw new Error('Nothing was escalated');
  return one;
};
const running = (play: Play): readonly string[] =>
  openDeadlines(fileOf(play))
    .filter(({ rule }) => rule.startsWith('D15'))
    .map(({ rule, owner }) => `${rule} ${owner}`);

describe('what is asked of the higher body', () => {
  it.each([
    ['guidance', guidance, ['D15a higherOfficer', 'D15b higherChair', 'D15j higherChair']],
    ['jointTeam', joint, ['D15a higherOfficer', 'D15c higherChair', 'D15j higherChair']],
    ['takeOver', takeOver, ['D15a higherOfficer', 'D15d higherChair', 'D15j higherChair']],
    ['dissent', dissent, ['D15a higherOfficer', 'D15f higherChair', 'D15j higherChair']],
    ['referralOut', referral, ['D15i assignedOfficer']],
  ] as const)('%s has its own clocks', (kind, play, clocks) => {
    expect(only(play).kind).toBe(kind);
    expect(running(play)).toEqual(clocks);
  });

  it('a joint team proposed from above is answered by the lower chair', () => {
    expect(running(fromAbove).slice(0, 2)).toEqual(['D15a chair', 'D15c chair']);
    expect(codes(why(fromAbove, 'declineJointTeam', higherChair, reason))).toEqual(['answererNotEscalator']);
    expect(codes(why(fromAbove, 'declineJointTeam', people.chair, reason))).toEqual([]);
  });

  it.each([
    ['requestGuidance', guidance, people.officer, { question: 'Again?' }],
    ['requestJointTeam', joint, people.chair, reason],
    ['requestTakeOver', takeOver, people.chair, reason],
    ['reportDissent', dissent, people.chair, { directive: 'Stop', opinion: 'No' }],
  ] as const)('%s is refused while one of the kind is open', (action, play, actor, input) => {
    expect(codes(why(play, action, actor, input))).toEqual(['noEscalationOfKindOpen']);
  });

  it('T33 a take-over needs a serious or complex case, and moves nothing by itself', () => {
    const plain = caseAt('verification');
    expect(codes(why(plain, 'requestTakeOver', people.chair, reason))).toEqual(['complexityEstablished']);
    expect(fileOf(takeOver).stage).toBe('verification');
  });

  it('without a higher body nobody is asked', () => {
    const { higherBody: _none, ...alone } = fileOf(verification);
    const top = { ...verification, file: alone };
    expect(codes(why(top, 'requestGuidance', people.officer, { question: 'Whom?' }))).toEqual(['higherBodyExists']);
  });
});

const answers: readonly (readonly [ActionName, Play, Actor, object, object])[] = [
  ['giveGuidance', guidance, higherOfficer, { binding: false, answer: 'As follows' }, {}],
  ['returnGuidanceRequest', guidance, higherOfficer, reason, {}],
  ['agreeJointTeam', joint, higherChair, team, teamFacts],
  ['agreeJointTeam', fromAbove, people.chair, team, teamFacts],
  ['declineJointTeam', joint, higherChair, reason, {}],
  ['declineTakeOver', takeOver, higherChair, reason, {}],
  ['answerWithJointTeam', takeOver, higherChair, team, teamFacts],
  ['upholdCommittee', dissent, higherChair, reason, {}],
  ['upholdInspectionCommittee', dissent, higherChair, reason, {}],
];

describe('an answer', () => {
  it.each(answers)('%s closes what was asked, and all its clocks', (action, play, actor, input, facts) => {
    const after = act(play, action, actor, input, facts);
    expect(only(after)).toMatchObject({ closedAt: new Date(after.now).toISOString(), answer: fileOf(after).sequence });
    expect(running(after)).toEqual([]);
    expect(replayed(after)).toEqual(fileOf(after));
  });

  it.each(answers)('%s is not given by who asked', (action, play, actor, input, facts) => {
    const asker = play === fromAbove ? people.chair : actor;
    const one = only(play);
    const own = withFile(play, { escalations: [{ ...one, from: { ...one.from, person: asker.id } }] });
    expect(codes(why(own, action, asker, input, facts))).toContain('answererNotEscalator');
  });

  it('T36 leaves the clocks of the case running, and binding guidance is a document of the file', () => {
    const conduct = openDeadlines(fileOf(guidance), 'D3b');
    expect(conduct.map(({ state }) => state)).toEqual(['running']);
    const bound = act(guidance, 'giveGuidance', higherChair, { binding: true, answer: 'So', document: paper(70) });
    expect(fileOf(bound).documents.at(-1)).toMatchObject({ kind: 'guidance', id: paper(70).id });
    expect(() => act(guidance, 'giveGuidance', higherChair, { binding: true, answer: 'So' })).toThrow('document');
  });

  it('T39 to a dissent does not hold the case up meanwhile', () => {
    expect(codes(why(dissent, 'completeVerification', people.leader))).toEqual(
      codes(why(verification, 'completeVerification', people.leader)),
    );
  });

  it('with a joint team changes the team, not the deciding body, and interests are declared anew', () => {
    const file = fileOf(act(joint, 'agreeJointTeam', higherChair, team, teamFacts));
    expect(file.duties.teamLeader).toBe(joining.id);
    expect(file.duties.teamMembers).toContain(people.leader.id);
    expect(file.body.id).toBe(units.body);
    expect(file.declared).not.toContain(people.leader.id);
  });

  it.each([
    [{ members: [] }, ['nobodyNamed', 'leaderMissing']],
    [{ members: [joining.id] }, ['leaderMissing']],
    [{ members: [people.directing.id], leader: people.leader.id }, ['unknownPerson', 'otherPartHeld']],
  ])('with %j does not say who leads', (input, broken) => {
    expect(why(joint, 'agreeJointTeam', higherChair, input, teamFacts)).toMatchObject([
      { code: 'leadershipStated', params: { broken } },
    ]);
  });
});

describe('handling', () => {
  it('acknowledging is not answering', () => {
    const after = act(guidance, 'acknowledgeEscalation', higherOfficer, { escalation: only(guidance).id });
    expect(running(after)).toEqual(['D15b higherChair', 'D15j higherChair']);
    expect(codes(why(after, 'acknowledgeEscalation', higherOfficer, { escalation: only(after).id }))).toEqual([
      'escalationUnacknowledged',
    ]);
  });

  it('whoever asked may withdraw, nobody else', () => {
    const named = { escalation: only(joint).id, ...reason };
    expect(codes(why(joint, 'withdrawRequest', higherChair, named))).toEqual(['requestOpen']);
    const after = act(joint, 'withdrawRequest', people.chair, named);
    expect(only(after)).toMatchObject({ closedBy: 'requestWithdrawn' });
    expect(running(after)).toEqual([]);
  });

  it('T35 guidance is passed up one level at a time, and never in a circle', () => {
    const up = act(guidance, 'passGuidanceUp', higherChair, {}, { next: { id: furthest } });
    expect(only(up)).toMatchObject({ to: furthest, passedBy: [units.higher] });
    expect(codes(why(up, 'passGuidanceUp', furthestChair, {}, { next: { id: units.higher } }))).toEqual([
      'noEscalationLoop',
    ]);
    expect(codes(why(up, 'passGuidanceUp', furthestChair, {}, {}))).toEqual(['noEscalationLoop']);
    expect(codes(why(up, 'giveGuidance', furthestChair, { binding: false, answer: 'So' }))).toEqual([]);
    expect(codes(why(up, 'requestJointTeam', furthestChair, reason))).toEqual(['notYourPart']);
    expect(running(up)).toEqual(['D15a higherOfficer', 'D15j higherChair', 'D15b higherChair']);
  });

  it('T54 a referral runs beside the case, and its receipt counts for good', () => {
    expect(codes(why(referral, 'completeVerification', people.leader))).not.toContain('referralOpen');
    const received = act(referral, 'recordReferralReceipt', people.officer, {
      escalation: only(referral).id,
      proof: 'delivery',
      receivedOn: '2026-03-03',
      document: paper(71),
    });
    expect(running(received)).toEqual([]);
    expect(fileOf(received).done['referralReceived']).toBeDefined();
  });

  it('T37 silence grants nothing and refuses nothing: the longest time ends the matter', () => {
    const [maximum] = openDeadlines(fileOf(takeOver), 'D15j');
    if (maximum === undefined) throw new Error('No maximum runs');
    expect(codes(why(takeOver, 'lapseUnanswered', clock, { deadline: maximum.id }))).toEqual(['answerMaximumReached']);
    const late = { ...takeOver, now: Date.parse(inForce(maximum).dueAt) };
    const lapsed = act(late, 'lapseUnanswered', clock, { deadline: maximum.id });
    expect(only(lapsed)).toMatchObject({ closedBy: 'leftUnanswered' });
    expect(only(lapsed).answer).toBeUndefined();
    expect(running(lapsed)).toEqual([]);
    expect(fileOf(lapsed).stage).toBe('verification');
  });

  it('T37 where the regime lets silence be consent, a question lapses as no objection and nobody is late', () => {
    const escalation = {
      ...smallRules.regime.escalation,
      silenceIsConsent: [{ value: true, about: ['guidance'], source: 'made up for tests', status: 'unverified' }],
    };
    const rules = { ...smallRules, regime: { ...smallRules.regime, escalation } } as typeof smallRules;
    const asked = act({ ...verification, rules }, 'requestGuidance', people.officer, { question: 'May we?' });
    const [window] = openDeadlines(fileOf(asked), 'D15b');
    expect(window?.nature).toBe('window');
    const late = { ...asked, now: Date.parse(window === undefined ? '' : inForce(window).dueAt) };
    const lapsed = act(late, 'lapseWindow', clock, { deadline: window?.id });
    expect(only(lapsed)).toMatchObject({ closedBy: 'windowLapsed' });
  });
});

describe('need-to-know', () => {
  const readers = (play: Play) => readersOf(fileOf(play)).filter(({ party }) => party.startsWith('higher'));

  it('opens the case to officer and chair of the higher body, and leaves them their own part afterwards', () => {
    expect(readers(verification)).toEqual([]);
    expect(readers(guidance).map(({ holder }) => holder)).toContain(`${units.higher}/officer`);
    const answered = act(guidance, 'giveGuidance', higherOfficer, { binding: false, answer: 'So' });
    expect(readers(answered)).toEqual(readers(guidance));
  });

  it('reaches the body that a question was passed up to', () => {
    const up = act(guidance, 'passGuidanceUp', higherChair, {}, { next: { id: furthest } });
    expect(readers(up).map(({ holder }) => holder)).toContain(`${furthest}/chair`);
  });
});

describe('an end of the case', () => {
  it('closes everything that was escalated', () => {
    const proposed = caseAt('proposed', ordered);
    const asked = act(proposed, 'requestGuidance', people.officer, { question: 'May we?' });
    const declined = act(asked, 'declineProposal', people.deputy, { reason: 'noGround' });
    expect(only(declined)).toMatchObject({ closedBy: 'caseEnded' });
    expect(nextDue(fileOf(declined))).toBeUndefined();
  });
});
