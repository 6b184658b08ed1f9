import type { EventType } from './event.ts';
import type { CaseFile } from './case-file.ts';
import type { Party } from './parties.ts';
import { inspectedSide, isAnnounced } from './readers.ts';

/**
 * Who is told, in the application, that something has happened: those who must act next, and those whose matter it is.
 * Events without an entry tell nobody; reminders of deadlines have rules of their own.
 */
const tellings: Readonly<Partial<Record<EventType, readonly Party[]>>> = {
  caseProposed: ['chair'],
  successorCaseOpened: ['chair'],
  proposalApproved: ['assignedOfficer'],
  proposalDeclined: ['assignedOfficer'],
  teamAssigned: ['teamLeader', 'teamMember', 'directingMember'],
  teamChanged: ['teamLeader', 'teamMember', 'directingMember', 'subject'],
  planSubmitted: ['chair'],
  planReturned: ['teamLeader'],
  planApproved: ['teamLeader', 'assignedOfficer'],
  decisionSigned: ['teamLeader', 'assignedOfficer', 'directingMember'],
  decisionAnnounced: ['subject', 'assignedOfficer'],
  selfReportReceived: ['teamLeader', 'assignedOfficer'],
  lateSelfReportReceived: ['teamLeader'],
  selfReportReminderServed: ['subject', 'teamLeader'],
  exOfficioContinuationRecorded: ['subject', 'assignedOfficer'],
  draftServed: ['subject'],
  commentsReceived: ['teamLeader'],
  commentsWaived: ['teamLeader'],
  exchangeClosed: ['hostOrganisation', 'assignedOfficer'],
  conferenceHeld: ['teamLeader', 'directingMember'],
  conferenceDispensed: ['teamLeader', 'hostOrganisation'],
  teamReportReturned: ['teamLeader'],
  teamReportCountersigned: ['teamLeader'],
  teamReportFiled: ['bodySecretary', 'assignedOfficer', 'chair'],
  sessionScheduled: ['bodyMember', 'assignedOfficer'],
  returnedWithQuestions: ['teamLeader', 'directingMember'],
  conclusionNoticeDrafted: ['bodySecretary'],
  conclusionVoted: ['chair', 'assignedOfficer'],
  voteSetAside: ['assignedOfficer'],
  conclusionNoticeSigned: ['assignedOfficer'],
  conclusionNoticeIssued: ['bodyRepresentative', 'subject'],
  noticeServed: ['subject', 'monitor', 'assignedOfficer'],
  remediationPlanSubmitted: ['monitor'],
  remediationPlanReturned: ['subject'],
  remediationPlanApproved: ['subject'],
  remediationPlanImposed: ['subject', 'monitor'],
  measureSubmitted: ['verifier', 'monitor'],
  measureVerified: ['chair'],
  measurePartlyAccepted: ['subject', 'chair'],
  measureRejected: ['subject', 'monitor'],
  measureClosed: ['subject'],
  measureReopened: ['subject', 'monitor'],
  rescheduleRequested: ['chair'],
  measureRescheduled: ['subject', 'monitor'],
  rescheduleRefused: ['subject'],
  remediationSubmitted: ['chair', 'verifier'],
  remediationReturned: ['subject', 'monitor'],
  caseClosed: ['subject', 'registry', 'monitor'],
  caseClosedWithoutRemediation: ['subject', 'registry'],
  lateEvidenceReceived: ['chair'],
  reopeningRefused: ['subject', 'monitor'],
  effectLapsed: ['chair'],
  caseReopened: ['subject', 'monitor'],
  reconsiderationRequested: ['chair', 'bodySecretary', 'assignedOfficer', 'monitor'],
  reconsiderationWaived: ['assignedOfficer'],
  conclusionMaintained: ['subject', 'monitor', 'assignedOfficer'],
  conclusionAmended: ['bodyRepresentative', 'monitor', 'assignedOfficer'],
  conclusionAnnulled: ['subject', 'monitor', 'assignedOfficer'],
  amendingNoticeServed: ['subject', 'monitor', 'assignedOfficer'],
  higherBodyPetitioned: ['higherChair', 'higherOfficer', 'chair'],
  petitionDismissed: ['subject', 'chair'],
  effectSuspended: ['subject', 'monitor', 'chair'],
  effectRestored: ['subject', 'monitor', 'chair'],
  recheckOrdered: ['chair', 'assignedOfficer', 'subject', 'higherOfficer'],
  confirmedOnRecheck: ['chair', 'assignedOfficer', 'subject'],
  amendedOnRecheck: ['chair', 'assignedOfficer', 'subject', 'monitor'],
  annulledOnRecheck: ['chair', 'assignedOfficer', 'subject', 'monitor'],
  remandedOnRecheck: ['chair', 'assignedOfficer', 'subject', 'monitor'],
  decisionAmended: ['teamLeader', 'teamMember', 'directingMember', 'assignedOfficer', 'subject'],
  caseDiscontinued: ['assignedOfficer', 'teamLeader', 'chair', 'subject'],
  caseTransferred: ['assignedOfficer', 'teamLeader', 'subject'],
  caseConverted: ['assignedOfficer', 'teamLeader', 'directingMember', 'subject'],
  caseClosedByReferral: ['assignedOfficer', 'teamLeader', 'chair', 'subject'],
  linkedCaseOpened: ['assignedOfficer'],
  extensionRequested: ['chair'],
  extensionGranted: ['teamLeader', 'assignedOfficer'],
  extensionRefused: ['teamLeader', 'assignedOfficer'],
  clockPaused: ['teamLeader', 'assignedOfficer', 'subject'],
  clockResumed: ['teamLeader', 'assignedOfficer', 'subject'],
  pauseLapsed: ['chair', 'assignedOfficer'],
  overdueExplained: ['chair'],
  limitationAlarmRaised: ['assignedOfficer', 'chair'],
  startCorrected: ['teamLeader', 'assignedOfficer', 'subject'],
  calendarApplied: ['assignedOfficer'],
  violationTimeEstablished: ['assignedOfficer', 'chair'],
  activitySuspended: ['subject', 'assignedOfficer'],
  suspensionExtended: ['subject', 'assignedOfficer'],
  suspensionLifted: ['subject', 'assignedOfficer'],
  suspensionLapsed: ['subject', 'assignedOfficer', 'chair'],
  overdueEscalated: ['higherOfficer', 'higherChair', 'chair'],
  guidanceRequested: ['higherOfficer', 'higherChair'],
  guidanceGiven: ['assignedOfficer', 'teamLeader', 'chair'],
  guidanceRequestReturned: ['assignedOfficer', 'teamLeader', 'chair'],
  guidancePassedUp: ['higherOfficer', 'higherChair', 'chair', 'assignedOfficer'],
  jointTeamRequested: ['higherChair', 'chair'],
  jointTeamAgreed: ['teamLeader', 'teamMember', 'directingMember', 'chair', 'higherChair'],
  jointTeamDeclined: ['chair', 'higherChair'],
  takeOverRequested: ['higherOfficer', 'higherChair'],
  takeOverDeclined: ['chair', 'assignedOfficer'],
  takeOverAccepted: ['chair', 'assignedOfficer', 'teamLeader', 'subject'],
  assignedToOtherBody: ['chair', 'assignedOfficer', 'teamLeader', 'subject'],
  fileWithdrawn: ['chair', 'assignedOfficer', 'teamLeader', 'subject'],
  takeOverTurnedIntoJointTeam: ['teamLeader', 'teamMember', 'directingMember', 'chair'],
  newDateSet: ['chair', 'assignedOfficer', 'teamLeader'],
  supervisionOrdered: ['chair', 'higherOfficer'],
  accountabilityOrdered: ['chair'],
  dissentReported: ['higherOfficer', 'higherChair'],
  committeeUpheld: ['chair', 'assignedOfficer'],
  inspectionCommitteeUpheld: ['chair', 'assignedOfficer'],
  extraTimeRequested: ['higherOfficer', 'higherChair'],
  extraTimeGranted: ['chair', 'teamLeader', 'assignedOfficer'],
  extraTimeRefused: ['chair', 'teamLeader', 'assignedOfficer'],
  referralReceived: ['chair'],
  escalationAcknowledged: ['chair'],
  requestWithdrawn: ['higherOfficer', 'higherChair', 'chair'],
  leftUnanswered: ['chair', 'higherChair'],
  riskAccepted: ['subject', 'chair', 'monitor'],
  interestsDeclared: ['chair'],
  conflictUpheld: ['assignedOfficer'],
  memberChallenged: ['chair', 'assignedOfficer'],
  challengeUpheld: ['subject', 'assignedOfficer', 'teamLeader'],
  challengeDismissed: ['subject', 'assignedOfficer', 'teamLeader'],
  regimeRepinned: ['assignedOfficer', 'chair', 'teamLeader'],
  disciplineDecisionServed: ['chair'],
  disciplinaryAppealFiled: ['chair'],
  disciplinaryAppealDecided: ['chair'],
  subjectSucceeded: ['assignedOfficer', 'chair', 'monitor'],
  memberMoved: ['assignedOfficer', 'chair'],
  caseGraded: ['assignedOfficer'],
  messageUndeliverable: ['assignedOfficer'],
};

export const toldOf = (event: EventType): readonly Party[] => tellings[event] ?? [];

/** Kinds of messages among which people choose what reaches them outside the application. */
export const messageKinds = ['reminder', 'overdue', 'digest', 'news'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** The kind of a reminder by its rung, or of what is told of an event; absent for what stays in the application. */
export const messageKindOf = (event: string, rung?: string): MessageKind | undefined => {
  // A mail about a mail that could not be delivered would not be delivered either.
  if (event === 'messageUndeliverable') return undefined;
  if (rung === undefined) return 'news';
  if (rung.startsWith('O4')) return 'digest';
  return rung.startsWith('O') ? 'overdue' : 'reminder';
};

const urgent: readonly string[] = ['voteSetAside', 'conflictUpheld', 'caseGraded'] satisfies readonly EventType[];

/** After these, somebody must not go on as before: they are told at any hour. */
export const isUrgent = (event: string): boolean => urgent.includes(event);

/** The same, without the inspected side as long as it was not told that there is a case. */
export const toldIn = (file: CaseFile, event: EventType): readonly Party[] =>
  isAnnounced(file) ? toldOf(event) : toldOf(event).filter((party) => !inspectedSide.includes(party));
