import { describe, expect, it } from '@jest/globals';
import type { Actor, CaseFile } from '#libs/case';
import { escalationOf } from '../../../../test/support/escalation-of.ts';
import { maySeeDeadline, maySeeEvent, sightOf } from './sight.ts';

const body = 'body';
const file = {
  body: { id: body, type: 'inspectionCommittee' },
  higherBody: { id: 'higher' },
  subject: { type: 'organisation', organisation: 'agency', host: 'host' },
  duties: {
    assignedOfficer: 'officer',
    teamLeader: 'leader',
    teamMembers: ['member'],
    verifiers: ['verifier'],
    monitor: 'monitor',
  },
  stage: 'verification',
  deadlines: [],
  escalations: [escalationOf('guidance')],
} as unknown as CaseFile;

const somebody = (id: string, ...positions: Actor['positions']): Actor => ({ id, positions });

describe('sight', () => {
  it.each([
    ['officer', somebody('officer'), 'caseFile'],
    ['leader', somebody('leader'), 'caseFile'],
    ['chair', somebody('c', { unit: body, office: 'chair' }), 'caseFile'],
    ['verifier', somebody('verifier'), 'execution'],
    ['monitor', somebody('monitor'), 'execution'],
    ['subject', somebody('s', { unit: 'agency', office: 'head' }), 'ownPart'],
    ['host', somebody('h', { unit: 'host', office: 'delegate' }), 'hosting'],
    ['higher body with something open', somebody('x', { unit: 'higher', office: 'chair' }), 'caseFile'],
    ['higher body with nothing open', somebody('x', { unit: 'above', office: 'chair' }), 'hosting'],
    ['nobody', somebody('nobody'), 'hosting'],
  ] as const)('of the %s is that of its part', (_who, actor, sight) => {
    expect(sightOf(file, actor)).toBe(sight);
  });

  const subject = somebody('s');
  it.each([
    ['decisionAnnounced', 'teamLeader', true],
    ['noticeServed', 'bodyRepresentative', true],
    ['commentsReceived', 'subject', true],
    ['workingSessionRecorded', 'teamLeader', false],
    ['findingRecorded', 'teamMember', false],
    ['conclusionNoticeDrafted', 'assignedOfficer', false],
    ['conclusionVoted', 'bodySecretary', false],
    ['interestsDeclared', 'teamMember', false],
    ['opinionReserved', 'teamMember', false],
  ])('of the subject: %s by the %s is shown: %s', (type, as, shown) => {
    expect(maySeeEvent('ownPart', { type, by: 'x', as }, subject)).toBe(shown);
  });

  it.each([
    ['ownPart', 'subject', true],
    ['ownPart', 'chair', false],
    ['hosting', 'hostOrganisation', true],
    ['hosting', 'subject', false],
    ['execution', 'subject', true],
    ['execution', 'teamLeader', false],
    ['caseFile', 'teamLeader', true],
  ] as const)('with %s a deadline of the %s is shown: %s', (sight, owner, shown) => {
    expect(maySeeDeadline(sight, owner)).toBe(shown);
  });
});
