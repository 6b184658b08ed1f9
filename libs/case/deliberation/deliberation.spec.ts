import { describe } from '@jest/globals';
import { act, fileOf, minutes, paper, people, units, why, withFile, type Play } from '../../../test/support/case-at.ts';
import { escalationOf } from '../../../test/support/escalation-of.ts';
import {
  act0,
  bodyFacts,
  countInput,
  executionAt,
  laterPeople,
  serviceInput,
} from '../../../test/support/execution.ts';
import { judges } from '../../../test/support/reason.ts';
import type { CaseFile } from '../case-file.ts';

const drafted = executionAt('drafted');
const voted = executionAt('voted');
const signed = executionAt('signed');
const concluded = executionAt('concluded');

const vote = (play: Play, input: object = countInput, facts: object = bodyFacts) =>
  why(play, 'recordVote', people.secretary, input, facts);
const withProfile = (play: Play, changed: object): Play => {
  const { profile } = fileOf(play);
  return withFile(play, { profile: { ...profile, ...changed } as NonNullable<CaseFile['profile']> });
};
const conflict = {
  id: 'k1',
  person: people.deputy.id,
  type: 'kin',
  source: 'declared',
  at: '2026-03-02T00:00:00.000Z',
} as const;
const discipline = { act: act0 };
const needed = (play: Play) => why(play, 'concludeDisciplineNeeded', people.secretary, discipline);
const limitation = { act: 'a1', description: 'Paid twice', committedOn: '2024-01-01', estimated: true } as const;
const graded = (play: Play, grade: 'restricted' | 'secret'): Play =>
  withProfile(withFile(play, { grade }), { publication: true });
const reheard = (play: Play, outcome: 'heard' | 'declinedInWriting' | 'absentTwice') =>
  act(play, 'recordHearing', people.secretary, {
    outcome,
    minutes: { ...minutes, document: paper(80) },
    notified: [
      { date: '2026-03-01', notice: paper(81) },
      { date: '2026-03-02', notice: paper(82) },
    ],
  });

describe('requirements of deliberation, issue and service', () => {
  judges([
    {
      code: 'bodyActMinuted',
      when: 'the session is still to come',
      unmet: () => why(voted, 'setVoteAside', people.secretary, { act: { ...act0, heldOn: '2026-03-03' } }, {}),
      met: () => why(voted, 'setVoteAside', people.secretary, { act: act0 }, {}),
      params: { heldOn: '2026-03-03' },
      remedy: 'bodyActMinutedRemedy',
    },
    {
      code: 'appraiserOutsideTeam',
      when: 'the appraiser was on the team',
      unmet: () =>
        why(
          withFile(drafted, { everOnCase: { ...fileOf(drafted).everOnCase, team: [people.appraiser.id] } }),
          'recordAppraisal',
          people.appraiser,
        ),
      met: () => why(drafted, 'recordAppraisal', people.appraiser),
      remedy: 'assignDuty',
    },
    {
      code: 'appraisalDone',
      when: 'the profile asks for an appraisal that was not made',
      unmet: () => vote(withProfile(drafted, { appraisal: true })),
      met: () =>
        vote(
          act(withProfile(drafted, { appraisal: true }), 'recordAppraisal', people.appraiser, {
            note: paper(83),
            opinion: 'agrees',
          }),
        ),
      remedy: 'recordAppraisal',
    },
    {
      code: 'hearingDone',
      when: 'the profile asks for a hearing that was not held',
      unmet: () => vote(withProfile(drafted, { hearing: 'always' })),
      met: () => vote(reheard(withProfile(drafted, { hearing: 'always' }), 'absentTwice')),
      remedy: 'recordHearing',
    },
    {
      code: 'hearingDone',
      when: 'a violation is proposed for discipline and nobody was heard',
      unmet: () =>
        vote(
          withProfile(executionAt('drafted', { notice: { disciplineProposed: true } }), {
            hearing: 'whenDisciplineProposed',
          }),
        ),
      met: () => vote(withProfile(drafted, { hearing: 'whenDisciplineProposed' })),
      remedy: 'recordHearing',
    },
    {
      code: 'conclusionNoticeDrafted',
      when: 'there is no draft',
      unmet: () => vote(executionAt('deliberation')),
      met: () => vote(drafted),
      remedy: 'draftConclusionNotice',
    },
    {
      code: 'conclusionNotVoted',
      when: 'a vote stands',
      unmet: () => why(voted, 'draftConclusionNotice', people.officer),
      met: () => why(drafted, 'draftConclusionNotice', people.officer),
      remedy: 'setVoteAside',
    },
    {
      code: 'conclusionVoted',
      when: 'nothing was voted',
      unmet: () => why(drafted, 'signConclusionNotice', people.chair),
      met: () => why(voted, 'signConclusionNotice', people.chair),
      remedy: 'recordVote',
    },
    {
      code: 'noPendingTakeOver',
      when: 'a take-over was asked for and not answered',
      unmet: () => vote(withFile(drafted, { escalations: [escalationOf('takeOver')] })),
      met: () =>
        vote(
          withFile(drafted, {
            escalations: [escalationOf('takeOver', { closedAt: '2026-03-02T00:00:00.000Z' })],
          }),
        ),
      remedy: 'withdrawRequest',
    },
    {
      code: 'noConflictedVoter',
      when: 'a voter has an undecided conflict',
      unmet: () => vote(withFile(drafted, { conflicts: [conflict] })),
      met: () => vote(withFile(drafted, { conflicts: [{ ...conflict, outcome: 'cleared' }] })),
      params: { voters: [people.deputy.id] },
      remedy: 'assignDuty',
    },
    {
      code: 'quorumMet',
      when: 'the conflicted do not count as present',
      unmet: () => vote(withFile(drafted, { conflicts: [conflict] })),
      met: () => vote(drafted),
      params: { present: 3, needed: 4, officialMembers: 5 },
      remedy: 'quorumMetRemedy',
    },
    {
      code: 'majorityOfAllMembers',
      when: 'more voters agree than not, but no more than half of all members',
      unmet: () => vote(drafted, { ...countInput, inFavour: 2, against: 1, abstained: 1 }),
      met: () => vote(drafted),
      params: { inFavour: 2, officialMembers: 5 },
      remedy: 'recordVoteWithoutMajority',
    },
    {
      code: 'conclusionNotSigned',
      when: 'the chair has signed',
      unmet: () => why(signed, 'signConclusionNotice', people.chair),
      met: () => why(voted, 'signConclusionNotice', people.chair),
    },
    {
      code: 'conclusionSigned',
      when: 'the chair has not signed',
      unmet: () => why(voted, 'issueConclusionNotice', people.officer),
      met: () => why(signed, 'issueConclusionNotice', people.officer),
      remedy: 'signConclusionNotice',
    },
    {
      code: 'votedTextUnchanged',
      when: 'another text was filed after the vote',
      unmet: () => why(refiled(voted), 'signConclusionNotice', people.chair),
      met: () => why(voted, 'signConclusionNotice', people.chair),
      remedy: 'setVoteAside',
    },
    {
      code: 'signedTextUnchanged',
      when: 'another text was filed after the signature',
      unmet: () => why(refiled(signed), 'issueConclusionNotice', people.officer),
      met: () => why(signed, 'issueConclusionNotice', people.officer),
      remedy: 'setVoteAside',
    },
    {
      code: 'limitationNotExpired',
      when: 'discipline is barred for every act',
      unmet: () =>
        needed(
          withFile(voted, {
            limitation: [
              { ...limitation, gravity: 'reprimand', outcome: 'expires', expiresOn: '2026-03-01', expired: true },
            ] as never,
          }),
        ),
      met: () =>
        needed(
          withFile(voted, {
            limitation: [
              { ...limitation, gravity: 'reprimand', outcome: 'expires', expiresOn: '2026-03-02', expired: false },
            ] as never,
          }),
        ),
    },
    {
      code: 'kindMayEndInDiscipline',
      when: 'the kind of case never leads to discipline',
      unmet: () => needed(voted),
      met: () => needed(withProfile(voted, { mayEndInDiscipline: true })),
      params: { kind: 'compliance' },
      remedy: 'openLinkedCase',
    },
    {
      code: 'recipientsReached',
      when: 'somebody who must act was not reached',
      unmet: () => serve({ deliveries: [] }),
      met: () => serve({}),
      params: { recipients: [units.agency] },
      remedy: 'recordDelivery',
    },
    {
      code: 'publicationProvided',
      when: 'the grade forbids it',
      unmet: () => why(graded(concluded, 'secret'), 'publishNotice', people.officer),
      met: () => why(graded(concluded, 'restricted'), 'publishNotice', people.officer),
    },
  ]);
});

const refiled = (play: Play): Play =>
  act(
    play,
    'fileDocument',
    people.officer,
    { kind: 'conclusionNotice', document: paper(84) },
    { stored: [paper(84)], informantsAbsent: true },
  );
const serve = (changed: object) =>
  why(concluded, 'serveNotice', laterPeople.representative, { ...serviceInput, ...changed }, {});
