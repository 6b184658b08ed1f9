import { describe, expect, it } from '@jest/globals';
import {
  act,
  caseAt,
  codes,
  fileOf,
  paper,
  people,
  step,
  units,
  why,
  withFile,
  type Play,
} from '../../../test/support/case-at.ts';
import { escalationOf } from '../../../test/support/escalation-of.ts';
import {
  act0,
  bodyFacts,
  countInput,
  executionAt,
  executionRules,
  laterPeople,
  noticeFor,
  draftFacts,
  requirement,
  serviceInput,
} from '../../../test/support/execution.ts';
import { rowOf } from '../lifecycle.ts';

const drafted = executionAt('drafted');
const signed = executionAt('signed');
const concluded = executionAt('concluded');
const vote = (play: Play, input: object = countInput, facts: object = bodyFacts) =>
  why(play, 'recordVote', people.secretary, input, facts);
const refiled = (play: Play): Play =>
  act(
    play,
    'fileDocument',
    people.officer,
    { kind: 'conclusionNotice', document: paper(84) },
    { stored: [paper(84)], informantsAbsent: true },
  );

describe('a notice on its way', () => {
  it('T18 is made of the acts of others than the team that reported', () => {
    const parties = ['recordVote', 'signConclusionNotice', 'issueConclusionNotice', 'draftConclusionNotice'] as const;
    const acting = parties.flatMap((name) => rowOf(name).by);
    expect(acting.filter((party) => party.startsWith('team'))).toEqual([]);
    expect(fileOf(caseAt('deliberation', { rules: executionRules }))).toMatchObject({ vote: null, issued: null });
  });

  it('T19 is immutable once issued', () => {
    const { notice, issued } = fileOf(concluded);
    expect(issued?.seal).toBe(notice?.hash);
    expect(fileOf(refiled(concluded)).notice).toEqual(notice);
    expect(codes(why(concluded, 'draftConclusionNotice', people.officer))).toEqual(['wrongStage']);
  });

  it('T20 starts no clock of execution before it was served', () => {
    const [measure] = fileOf(concluded).measures;
    expect(measure).toMatchObject({ state: 'issued' });
    expect(measure?.dueDate).toBeUndefined();
    expect(fileOf(concluded).deadlines.map(({ rule }) => rule)).not.toContain('D10');
  });

  it.each(['refused', 'handed', 'delivered'] as const)('T20 is served on whom it was %s', (way) => {
    const input = { ...serviceInput, deliveries: [{ recipient: units.agency, way }] };
    const { play } = step(concluded, 'serveNotice', laterPeople.representative, input);
    expect(fileOf(play).stage).toBe('served');
    expect(
      fileOf(play)
        .deadlines.filter(({ state }) => state === 'running')
        .map(({ rule }) => rule),
    ).toEqual(expect.arrayContaining(['D9a', 'D10', 'D16', 'D31']));
  });

  it('is served by leaving it only after two minuted attempts', () => {
    const left = (attempts: readonly string[]) =>
      rowOf('serveNotice').input.safeParse({
        ...serviceInput,
        deliveries: [{ recipient: units.agency, way: 'leftWithOrganisation', attempts }],
      });
    expect(left(['2026-03-01']).error?.issues[0]).toMatchObject({ params: { code: 'twoAttemptsNeeded' } });
    expect(left(['2026-02-27', '2026-03-01']).success).toBe(true);
  });

  it('makes one measure of each requirement, with the heaviest severity of its findings', () => {
    const found = (id: string, severity: string) => ({ ...noticeFor(fileOf(drafted)).findings[0], id, severity });
    const notice = {
      findings: [found('f1', 'minor'), found('f2', 'critical')],
      requirements: [requirement, { ...requirement, id: 'r2', findings: ['f1', 'f2'] }],
    };
    expect(fileOf(executionAt('concluded', { notice })).measures.map(({ severity }) => severity)).toEqual([
      'minor',
      'critical',
    ]);
  });

  it('dissolves the team on issue, and makes its monitor a party', () => {
    const { duties, dissolvedTeam } = fileOf(concluded);
    expect(duties.teamLeader).toBeUndefined();
    expect(duties.teamMembers).toEqual([]);
    expect(dissolvedTeam?.leader).toBe(people.leader.id);
    expect(duties.monitor).toBe(laterPeople.monitor.id);
  });

  it('ends requests for a joint team and a take-over on issue', () => {
    const asked = withFile(signed, {
      escalations: [escalationOf('jointTeam'), escalationOf('guidance', { id: 'e2' })],
    });
    const { escalations } = fileOf(act(asked, 'issueConclusionNotice', people.officer, {}, { number: '8-TB' }));
    expect(escalations.map(({ closedAt }) => closedAt !== undefined)).toEqual([true, false]);
  });

  it('is drafted and voted anew after a vote was set aside', () => {
    const aside = act(signed, 'setVoteAside', people.secretary, { act: act0 });
    expect(fileOf(aside)).toMatchObject({ notice: null, vote: null, signature: null, disciplineNeed: null });
    const redrafted = act(aside, 'draftConclusionNotice', people.officer, noticeFor(fileOf(aside)), draftFacts);
    expect(codes(vote(redrafted))).toEqual([]);
  });

  it('has the same hash whatever the order of its fields, and another one for another text', () => {
    const hashOf = (notice: object) => fileOf(executionAt('drafted', { notice })).notice?.hash;
    const period = { from: '2024-01-01', to: '2025-12-31' };
    expect(hashOf({ period: { to: period.to, from: period.from } })).toBe(hashOf({ period }));
    expect(hashOf({ reportBackDate: '2026-07-02' })).not.toBe(hashOf({}));
  });
});

describe('questions of the body', () => {
  const returned = act(drafted, 'returnWithQuestions', people.secretary, {
    act: act0,
    questions: [{ item: fileOf(drafted).planItems[0]?.id, question: 'Who paid?' }],
    reportBy: '2026-03-20',
  });

  it('send the case back for another round without its draft notice', () => {
    expect(fileOf(returned)).toMatchObject({
      stage: 'verification',
      round: 2,
      notice: null,
      appraisal: null,
      hearing: null,
    });
  });

  it('set the date of the answer', () => {
    expect(fileOf(returned).deadlines.find(({ rule }) => rule === 'D23')?.versions[0]?.dueDate).toBe('2026-03-20');
  });

  it('open the items that they are about and no others', () => {
    expect(
      why(returned, 'completeVerification', people.leader).find(({ code }) => code === 'everyPlanItemAnswered')?.params,
    ).toEqual({
      items: [fileOf(drafted).planItems[0]?.id],
    });
  });
});
