import { describe, expect, it } from '@jest/globals';
import {
  act,
  codes,
  daysLater,
  fileOf,
  people,
  replayed,
  step,
  units,
  why,
  type Play,
} from '../../../test/support/case-at.ts';
import {
  act0,
  bodyFacts,
  closingPapers,
  countInput,
  draftFacts,
  executionAt,
  executionRules,
  finding,
  laterPeople,
  noticeFor,
  requirement,
  serviceInput,
  windowOver,
} from '../../../test/support/execution.ts';
import { openDeadlines, type Actor, type CaseFile } from '../index.ts';
import type { Regime, Rules } from '#libs/regime';

const stages = ['served', 'remediation', 'remediationVerification'] as const;
const higher: Actor = {
  id: '00000000-0000-4000-8000-000000000061',
  positions: [{ unit: units.higher, office: 'chair' }],
};
const newcomer = people.newcomer.id;

const running = (play: Play): readonly string[] => openDeadlines(fileOf(play)).map(({ rule }) => rule);
const dueOf = (play: Play) => openDeadlines(fileOf(play), 'D10').map(({ state }) => state);
const measureStates = (play: Play): readonly string[] => fileOf(play).measures.map(({ state }) => state);
const isSound = (play: Play): void => expect(replayed(play)).toEqual(fileOf(play));

const request = (play: Play, items: readonly string[] = ['r1']): Play =>
  act(play, 'requestReconsideration', people.subject, { items, reason: 'The payment was ordered' });
const decision = { act: act0, preparedBy: [newcomer], reason: 'Examined anew' };
const counted = { ...countInput, preparedBy: [newcomer], reason: 'Examined anew' };
const maintain = (play: Play): Play => act(play, 'maintainConclusion', people.secretary, decision);
const annul = (play: Play): Play => act(play, 'annulConclusion', people.secretary, counted, bodyFacts);

const amending = (file: CaseFile, changed: object = {}) => ({
  ...counted,
  notice: noticeFor(file, {
    findings: [{ ...finding, id: 'f2' }],
    requirements: [{ ...requirement, id: 'r2', findings: ['f2'], term: { count: 40, unit: 'calendarDay' } }],
  }),
  cites: file.issued?.number,
  supersedes: [file.measures[0]?.id],
  ...changed,
});
const amendFacts = { ...draftFacts, ...bodyFacts, number: '9-TB' };
const amend = (play: Play, changed: object = {}): Play =>
  act(play, 'amendConclusion', people.secretary, amending(fileOf(play), changed), amendFacts);
const serve = (play: Play): Play => act(play, 'serveAmendingNotice', laterPeople.representative, serviceInput);

const order = (play: Play, changed: object = {}): Play =>
  act(play, 'orderRecheck', higher, { ground: 'wrongOrExpiredRule', reason: 'The rule had expired', ...changed });
const answer = { reviewers: [newcomer], reason: 'As the recheck found' };
const suspend = (play: Play): Play => act(play, 'suspendEffect', people.secretary, { act: act0 });

describe('a request for reconsideration', () => {
  it.each(stages)('marks what it contests in %s, and lets execution go on (T40)', (stage) => {
    const before = executionAt(stage);
    const play = request(before);
    expect(fileOf(play)).toMatchObject({ stage, contested: { items: ['r1'] }, measures: fileOf(before).measures });
    expect(dueOf(play)).toEqual(dueOf(before));
    expect(running(play)).toContain('D26a');
    expect(running(play)).not.toContain('D16');
    isSound(play);
  });

  it('is made once, within its time, by the subject', () => {
    const served = executionAt('served');
    expect(codes(why(request(served), 'requestReconsideration', people.subject))).toEqual([
      'reconsiderationWindowOpen',
      'noOpenReconsideration',
    ]);
    expect(codes(why(windowOver(served), 'requestReconsideration', people.subject))).toEqual([
      'reconsiderationWindowOpen',
    ]);
    expect(codes(why(served, 'requestReconsideration', people.officer))).toEqual(['notYourPart']);
  });

  it('can be waived: then the case may be closed without waiting', () => {
    const play = act(executionAt('remediationVerification'), 'waiveReconsideration', people.subject);
    expect(running(play)).not.toContain('D16');
    expect(codes(why(closingPapers(play), 'closeCase', people.chair))).not.toContain('reconsiderationWindowOver');
  });

  it('holds the closure until it is answered', () => {
    expect(codes(why(request(executionAt('remediationVerification')), 'closeCase', people.chair))).toContain(
      'noOpenReconsideration',
    );
  });

  it('is not prepared by whoever prepared the conclusion', () => {
    const play = request(executionAt('served'));
    for (const person of [people.leader, people.member, people.officer])
      expect(
        why(play, 'maintainConclusion', people.secretary, { ...decision, preparedBy: [person.id, newcomer] }),
      ).toMatchObject([{ code: 'preparersNew', params: { persons: [person.id] } }]);
  });
});

describe('a conclusion that is maintained', () => {
  it('is contested no longer, and the petition is open, once, for as long as the request was', () => {
    const play = maintain(request(executionAt('served')));
    expect(fileOf(play).contested).toBeUndefined();
    expect(running(play)).not.toContain('D26a');
    const petition = { reason: 'The body did not look at the order' };
    expect(codes(why(daysLater(play, 12), 'petitionHigherBody', people.subject, petition))).toEqual([
      'petitionWindowOpen',
    ]);
    const { play: petitioned, event } = step(play, 'petitionHigherBody', people.subject, petition);
    expect(openDeadlines(fileOf(petitioned), 'D15j').map(({ about }) => about)).toEqual([
      (event.data as { readonly review: string }).review,
    ]);
    expect(running(petitioned)).toContain('D26b');
    const dismissed = act(petitioned, 'dismissPetition', higher, { reason: 'Nothing new' });
    expect(running(dismissed)).not.toEqual(expect.arrayContaining(['D26b']));
    expect(openDeadlines(fileOf(dismissed), 'D15j')).toEqual([]);
    expect(codes(why(dismissed, 'petitionHigherBody', people.subject, petition))).toEqual(['petitionWindowOpen']);
    isSound(dismissed);
  });

  it('is not petitioned against before it was reconsidered', () => {
    expect(codes(why(executionAt('served'), 'petitionHigherBody', people.subject))).toContain('reconsiderationDecided');
  });
});

describe('a conclusion that is annulled', () => {
  it.each(stages)('ends every open measure in %s, with its due dates', (stage) => {
    const play = annul(request(executionAt(stage)));
    expect(measureStates(play)).toEqual(['annulled']);
    expect(running(play)).not.toEqual(expect.arrayContaining(['D10']));
    expect(running(play)).not.toEqual(expect.arrayContaining(['D12']));
    isSound(play);
  });

  it('leaves the decision to close, where nothing was planned yet', () => {
    const play = annul(request(executionAt('served')));
    expect(running(play)).toEqual(['D22b']);
    const closed = act(closingPapers(play), 'closeWithoutRemediation', people.chair);
    expect(fileOf(closed).stage).toBe('closed');
  });

  it('needs the quorum and the majority of all members', () => {
    const play = request(executionAt('served'));
    const few = { ...counted, present: counted.present.slice(0, 3), voters: counted.voters.slice(0, 3) };
    expect(
      codes(
        why(play, 'annulConclusion', people.secretary, { ...few, inFavour: 2, against: 1, abstained: 0 }, bodyFacts),
      ),
    ).toEqual(['quorumMet', 'majorityOfAllMembers']);
  });
});

describe('a conclusion that is amended', () => {
  it.each([
    ['served', 'issued'],
    ['remediation', 'planned'],
  ] as const)('replaces in %s, at service, the measures that the amending notice names', (stage, state) => {
    const before = executionAt(stage);
    const unserved = amend(request(before));
    expect(measureStates(unserved)).toEqual(measureStates(before));
    expect(running(unserved)).toContain('D8b');
    const play = serve(unserved);
    expect(measureStates(play)).toEqual(['superseded', state]);
    expect(running(play)).not.toContain('D8b');
    const due = openDeadlines(fileOf(play), 'D10');
    expect(due.map(({ about }) => about)).toEqual([fileOf(play).measures[1]?.id]);
    isSound(play);
  });

  it('T19: leaves the notice as it was issued, and cites it', () => {
    const before = executionAt('served');
    const play = serve(amend(request(before)));
    expect(fileOf(play).notice).toEqual(fileOf(before).notice);
    expect(fileOf(play).issued).toEqual(fileOf(before).issued);
    expect(fileOf(play).amendment).toMatchObject({ number: '9-TB', servedOn: '2026-03-02' });
    const uncited = amending(fileOf(before), { cites: 'another' });
    expect(why(request(before), 'amendConclusion', people.secretary, uncited, amendFacts)).toMatchObject([
      { code: 'amendingNoticeComplete', params: { missing: ['noticeCited'] } },
    ]);
  });

  it('asks of the amending notice what is asked of any notice', () => {
    const play = request(executionAt('served'));
    const notice = noticeFor(fileOf(play), { requirements: [{ ...requirement, id: 'r1', monitor: 'team' }] });
    const reasons = why(play, 'amendConclusion', people.secretary, amending(fileOf(play), { notice }), amendFacts);
    expect(reasons).toMatchObject([
      { params: { missing: ['everyRequirementMonitored', 'recipientsComplete', 'requirementIdsNew'] } },
    ]);
  });

  it('holds the closure until the amending notice is served, and starts no second request', () => {
    const play = amend(request(executionAt('remediationVerification')));
    expect(codes(why(play, 'closeCase', people.chair))).toContain('noOpenReconsideration');
    expect(running(serve(play))).not.toContain('D16');
  });

  it('reaches whoever must act on it, again', () => {
    const play = amend(request(executionAt('served')));
    expect(
      codes(why(play, 'serveAmendingNotice', laterPeople.representative, { ...serviceInput, deliveries: [] })),
    ).toEqual(['recipientsReached']);
  });
});

describe('the effect of a conclusion', () => {
  it('stands still for what is contested, without a maximum, and goes on with the answer', () => {
    const before = executionAt('remediation');
    const held = suspend(request(before));
    expect(dueOf(held)).toEqual(['paused']);
    expect(running(held)).not.toContain('D30');
    const [deadline] = openDeadlines(fileOf(held), 'D10');
    expect(codes(why(held, 'resumeClock', people.chair, { deadline: deadline?.id }))).toContain('deadlinePaused');
    const play = maintain(daysLater(held, 9));
    expect(dueOf(play)).toEqual(['running']);
    expect(openDeadlines(fileOf(play), 'D10')[0]?.versions.map(({ dueDate }) => dueDate)).toEqual([
      '2026-05-01',
      '2026-05-10',
    ]);
    expect(fileOf(play).heldByReview).toBeUndefined();
    isSound(play);
  });

  it('can be restored before the answer', () => {
    const play = act(suspend(request(executionAt('remediation'))), 'restoreEffect', people.secretary);
    expect(dueOf(play)).toEqual(['running']);
    expect(fileOf(play).contested).toEqual({ items: ['r1'] });
    expect(codes(why(play, 'restoreEffect', people.secretary))).toEqual(['effectSuspended']);
  });

  it('is not suspended without a review', () => {
    expect(codes(why(executionAt('remediation'), 'suspendEffect', people.secretary))).toEqual(['reviewOpen']);
  });

  it('stands still at once where the regime says so', () => {
    const { remediation } = executionRules.regime;
    const flag = { ...remediation.effectSuspendedByReview, value: true };
    const regime: Regime = { ...executionRules.regime, remediation: { ...remediation, effectSuspendedByReview: flag } };
    const rules: Rules = { ...executionRules, regime };
    expect(dueOf(request(executionAt('remediation', { rules })))).toEqual(['paused']);
    expect(dueOf(request(executionAt('remediation', { rules }), ['f9']))).toEqual(['running']);
  });

  it('is restored by the answer to the last open review only', () => {
    const both = order(suspend(request(executionAt('remediation'))), { items: ['r1'] });
    const one = maintain(both);
    expect(dueOf(one)).toEqual(['paused']);
    expect(fileOf(one).contested).toEqual({ items: ['r1'] });
    expect(dueOf(act(one, 'confirmOnRecheck', higher, answer))).toEqual(['running']);
  });
});

describe('a recheck', () => {
  it('is ordered on a ground of the list, within its time', () => {
    const play = executionAt('served');
    const input = { ground: 'curiosity', reason: 'Why not' };
    expect(codes(why(play, 'orderRecheck', higher, input))).toEqual(['recheckGroundListed']);
    const late = daysLater(play, 800);
    expect(codes(why(late, 'orderRecheck', higher, { ...input, ground: 'falsifiedFile' }))).toEqual([
      'recheckGroundListed',
    ]);
    expect(codes(why(order(play), 'orderRecheck', higher))).toEqual(['noOpenRecheck']);
  });

  it('contests the conclusion and has a term and a maximum of its own', () => {
    const play = order(executionAt('remediation'));
    const [recheck] = fileOf(play).escalations;
    expect(recheck).toMatchObject({ kind: 'recheck', to: units.higher });
    expect(openDeadlines(fileOf(play), 'D15h', 'D15j').map(({ about }) => about)).toEqual([recheck?.id, recheck?.id]);
    expect(fileOf(play).contested).toEqual({ items: [] });
    isSound(play);
  });

  it('answers an open petition', () => {
    const petition = { reason: 'The order was not read' };
    const petitioned = act(maintain(request(executionAt('served'))), 'petitionHigherBody', people.subject, petition);
    const play = order(petitioned);
    expect(running(play)).not.toContain('D26b');
    expect(openDeadlines(fileOf(play), 'D15j').map(({ about }) => about)).toEqual([fileOf(play).escalations[0]?.id]);
  });

  it.each([
    ['confirmOnRecheck', ['issued'], answer],
    ['amendOnRecheck', ['superseded'], answer],
    ['annulOnRecheck', ['annulled'], answer],
    ['remandOnRecheck', ['annulled'], { ...answer, newCaseBy: '2026-09-01' }],
  ] as const)('is answered by %s', (action, states, input) => {
    const play = act(order(executionAt('served')), action, higher, input);
    expect(measureStates(play)).toEqual(states);
    expect(fileOf(play).contested).toBeUndefined();
    expect(openDeadlines(fileOf(play), 'D15h', 'D15j')).toEqual([]);
    expect(fileOf(play).escalations.every(({ closedAt }) => closedAt !== undefined)).toBe(true);
    isSound(play);
  });

  it('that annuls ends what was pending about the conclusion', () => {
    const play = act(order(amend(request(executionAt('served')))), 'annulOnRecheck', higher, answer);
    expect(running(play)).toEqual(['D22b']);
    expect(fileOf(play).reviews.every(({ closedAt }) => closedAt !== undefined)).toBe(true);
  });

  it('that comes after the end of a measure leaves it as it ended', () => {
    const play = act(order(executionAt('closed')), 'annulOnRecheck', higher, answer);
    expect(measureStates(play)).toEqual(['closed']);
    expect(fileOf(play).stage).toBe('closed');
  });

  it('T41: is answered by nobody who worked on the case', () => {
    const play = order(executionAt('closed'));
    for (const person of [people.leader, people.officer, people.appraiser, people.verifier, people.secretary])
      expect(codes(why(play, 'confirmOnRecheck', higher, { ...answer, reviewers: [person.id] }))).toEqual([
        'reviewersNew',
      ]);
    expect(why(play, 'confirmOnRecheck', higher, answer)).toEqual([]);
  });
});
