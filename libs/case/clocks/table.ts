import type { DeadlineId } from '#libs/regime';
import type { Party } from '../parties.ts';
import type { StageGroup, ActiveStage } from '../stages.ts';
import type { Nature } from './part.ts';

/** One row of the handbook's table of deadlines (time §2). Event names of chapters that are not built yet stand ready. */
export interface DeadlineRow {
  readonly key: string;
  readonly nature: Nature;
  readonly starts: readonly string[];
  readonly stops: readonly string[];
  /** `owner`: who owns the deadline that this one is about. */
  readonly owner: Party | 'owner';
  /** `case`: one instance; `round`: each start replaces an open one; the others: one per thing that the event names. */
  readonly per: 'case' | 'round' | 'measure' | 'escalation' | 'request' | 'deadline';
  /** Stages in which it keeps the case from going silent. */
  readonly stages: readonly (ActiveStage | StageGroup)[];
  readonly cancelledAt: readonly string[];
}

/** What runs, from when, until when, for whom. Lengths are regime data. */
// One line a row, as in the handbook.
// prettier-ignore
export const deadlineTable = {
  D1: { key: 'announceDecision', nature: 'duty', owner: 'teamLeader', per: 'round', starts: ['decisionSigned'], stops: ['decisionAnnounced'], stages: ['announcement'], cancelledAt: ['decisionAmended'] },
  D2: { key: 'selfReport', nature: 'duty', owner: 'subject', per: 'round', starts: ['decisionAnnounced'], stops: ['selfReportReceived', 'exOfficioContinuationRecorded'], stages: ['selfReport'], cancelledAt: ['decisionAmended'] },
  D3a: { key: 'conductSigns', nature: 'duty', owner: 'teamLeader', per: 'case', starts: ['decisionAnnounced'], stops: ['teamReportFiled'], stages: ['selfReport', 'verification', 'exchange', 'conference', 'teamReport'], cancelledAt: [] },
  D3b: { key: 'conductCompliance', nature: 'duty', owner: 'teamLeader', per: 'case', starts: ['decisionAnnounced'], stops: ['teamReportFiled'], stages: ['selfReport', 'verification', 'exchange', 'conference', 'teamReport'], cancelledAt: [] },
  D3c: { key: 'conductSupervision', nature: 'duty', owner: 'teamLeader', per: 'case', starts: ['selfReportReceived', 'exOfficioContinuationRecorded', 'decisionAnnounced'], stops: ['teamReportFiled'], stages: ['verification', 'exchange', 'conference', 'teamReport'], cancelledAt: [] },
  D3d: { key: 'conductSupreme', nature: 'duty', owner: 'teamLeader', per: 'case', starts: ['decisionSigned'], stops: ['teamReportFiled'], stages: ['announcement', 'selfReport', 'verification', 'exchange', 'conference', 'teamReport'], cancelledAt: [] },
  D3e: { key: 'handleDenunciation', nature: 'duty', owner: 'chair', per: 'case', starts: ['decisionSigned'], stops: ['conclusionNoticeIssued'], stages: ['announcement', 'selfReport', 'verification', 'exchange', 'conference', 'teamReport', 'deliberation'], cancelledAt: [] },
  D3f: { key: 'handleAppeal', nature: 'duty', owner: 'chair', per: 'case', starts: ['caseProposed', 'successorCaseOpened'], stops: ['conclusionNoticeIssued'], stages: ['proposed', 'preparation', 'announcement', 'selfReport', 'verification', 'exchange', 'conference', 'teamReport', 'deliberation'], cancelledAt: [] },
  D5: { key: 'commentOnDraft', nature: 'window', owner: 'subject', per: 'round', starts: ['draftServed'], stops: ['commentsWaived', 'exchangeClosed'], stages: ['exchange'], cancelledAt: ['decisionAmended'] },
  D6: { key: 'deliberate', nature: 'duty', owner: 'bodySecretary', per: 'round', starts: ['teamReportFiled', 'voteSetAside'], stops: ['conclusionVoted', 'returnedWithQuestions'], stages: ['deliberation'], cancelledAt: ['decisionAmended'] },
  D7: { key: 'signNotice', nature: 'duty', owner: 'chair', per: 'round', starts: ['conclusionVoted'], stops: ['conclusionNoticeSigned'], stages: ['deliberation'], cancelledAt: ['voteSetAside'] },
  D8a: { key: 'serveNotice', nature: 'duty', owner: 'bodyRepresentative', per: 'round', starts: ['conclusionNoticeSigned'], stops: ['noticeServed'], stages: ['deliberation', 'concluded'], cancelledAt: ['voteSetAside'] },
  D8b: { key: 'serveAmendingNotice', nature: 'duty', owner: 'bodyRepresentative', per: 'request', starts: ['conclusionAmended'], stops: ['amendingNoticeServed'], stages: ['served', 'remediation', 'remediationVerification'], cancelledAt: ['annulledOnRecheck', 'remandedOnRecheck'] },
  D9a: { key: 'remediationPlan', nature: 'duty', owner: 'subject', per: 'round', starts: ['noticeServed', 'amendingNoticeServed'], stops: ['remediationPlanSubmitted', 'remediationPlanImposed', 'caseClosedWithoutRemediation'], stages: ['served'], cancelledAt: [] },
  D9b: { key: 'revisedRemediationPlan', nature: 'duty', owner: 'subject', per: 'round', starts: ['remediationPlanReturned'], stops: ['remediationPlanSubmitted', 'remediationPlanImposed', 'caseClosedWithoutRemediation'], stages: ['served'], cancelledAt: [] },
  D10: { key: 'measureDue', nature: 'duty', owner: 'subject', per: 'measure', starts: ['noticeServed', 'amendingNoticeServed', 'measureTransferred', 'measurePartlyAccepted', 'measureRejected', 'measureReopened', 'caseReopened'], stops: ['measureSubmitted'], stages: ['served', 'remediation'], cancelledAt: ['measureTransferred', 'measureSuperseded', 'measureDropped', 'measureNotImplemented', 'riskAccepted', 'conclusionAnnulled', 'amendedOnRecheck', 'annulledOnRecheck', 'remandedOnRecheck'] },
  D11: { key: 'progressReport', nature: 'duty', owner: 'subject', per: 'round', starts: ['remediationPlanApproved', 'remediationPlanImposed', 'progressReported', 'remediationReturned', 'caseReopened'], stops: ['progressReported', 'remediationSubmitted'], stages: ['remediation'], cancelledAt: [] },
  D12: { key: 'verifyMeasure', nature: 'duty', owner: 'verifier', per: 'measure', starts: ['measureSubmitted'], stops: ['measureVerified', 'measurePartlyAccepted', 'measureRejected'], stages: ['remediation', 'remediationVerification'], cancelledAt: ['measureTransferred', 'measureSuperseded', 'measureDropped', 'measureNotImplemented', 'riskAccepted', 'conclusionAnnulled', 'amendedOnRecheck', 'annulledOnRecheck', 'remandedOnRecheck'] },
  D13: { key: 'effectCheck', nature: 'duty', owner: 'monitor', per: 'round', starts: ['caseClosed'], stops: ['effectConfirmed', 'caseReopened'], stages: ['closed', 'postClosure'], cancelledAt: [] },
  D14: { key: 'fileHandover', nature: 'duty', owner: 'registry', per: 'round', starts: ['caseClosed', 'caseClosedWithoutRemediation'], stops: ['fileHandedOver', 'caseArchived'], stages: ['closed'], cancelledAt: ['caseReopened'] },
  D16: { key: 'askReconsideration', nature: 'window', owner: 'subject', per: 'case', starts: ['noticeServed'], stops: ['reconsiderationRequested', 'reconsiderationWaived'], stages: ['served'], cancelledAt: ['annulledOnRecheck', 'remandedOnRecheck'] },
  D17: { key: 'fileDisciplinaryAppeal', nature: 'window', owner: 'subject', per: 'request', starts: ['disciplineDecisionServed'], stops: ['disciplinaryAppealFiled'], stages: [], cancelledAt: [] },
  D18: { key: 'triage', nature: 'duty', owner: 'chair', per: 'case', starts: ['caseProposed'], stops: ['proposalApproved', 'proposalDeclined', 'caseTransferred'], stages: ['proposed'], cancelledAt: [] },
  D19: { key: 'suspensionEnd', nature: 'maximum', owner: 'chair', per: 'request', starts: ['activitySuspended'], stops: ['suspensionLifted', 'suspensionLapsed'], stages: [], cancelledAt: [] },
  D20: { key: 'limitationAlarm', nature: 'alarm', owner: 'assignedOfficer', per: 'round', starts: ['limitationChecked', 'violationTimeEstablished', 'voteSetAside'], stops: ['disciplineNeedConcluded'], stages: [], cancelledAt: [] },
  D21: { key: 'signDecision', nature: 'duty', owner: 'chair', per: 'round', starts: ['proposalApproved', 'successorCaseOpened', 'decisionAmended'], stops: ['decisionSigned'], stages: ['preparation'], cancelledAt: [] },
  D22a: { key: 'decideClosure', nature: 'duty', owner: 'chair', per: 'round', starts: ['remediationSubmitted'], stops: ['caseClosed', 'remediationReturned'], stages: ['remediationVerification'], cancelledAt: [] },
  D22b: { key: 'decideClosureWithoutRemediation', nature: 'duty', owner: 'chair', per: 'round', starts: ['noticeServed', 'amendingNoticeServed', 'conclusionAnnulled', 'amendedOnRecheck', 'annulledOnRecheck', 'remandedOnRecheck', 'measureSuperseded', 'measureDropped'], stops: ['caseClosedWithoutRemediation'], stages: ['served'], cancelledAt: ['amendingNoticeServed'] },
  D23: { key: 'answerQuestions', nature: 'duty', owner: 'teamLeader', per: 'round', starts: ['returnedWithQuestions', 'decisionAmended'], stops: ['teamReportFiled'], stages: ['verification', 'exchange', 'conference', 'teamReport'], cancelledAt: [] },
  D24: { key: 'decideChallenge', nature: 'duty', owner: 'chair', per: 'request', starts: ['memberChallenged', 'interestsDeclared', 'teamAssigned', 'teamChanged', 'dutyAssigned', 'jointTeamAgreed', 'takeOverTurnedIntoJointTeam'], stops: ['challengeUpheld', 'challengeDismissed', 'conflictCleared', 'conflictUpheld'], stages: [], cancelledAt: [] },
  D25: { key: 'decideRemediationPlan', nature: 'duty', owner: 'monitor', per: 'round', starts: ['remediationPlanSubmitted'], stops: ['remediationPlanApproved', 'remediationPlanReturned'], stages: ['served'], cancelledAt: ['remediationPlanImposed'] },
  D26a: { key: 'decideReconsideration', nature: 'duty', owner: 'chair', per: 'request', starts: ['reconsiderationRequested'], stops: ['conclusionMaintained', 'conclusionAmended', 'conclusionAnnulled'], stages: ['served', 'remediation', 'remediationVerification'], cancelledAt: ['annulledOnRecheck', 'remandedOnRecheck'] },
  D26b: { key: 'decidePetition', nature: 'duty', owner: 'higherChair', per: 'request', starts: ['higherBodyPetitioned'], stops: ['petitionDismissed', 'recheckOrdered'], stages: [], cancelledAt: ['leftUnanswered'] },
  D27: { key: 'decideExtension', nature: 'duty', owner: 'chair', per: 'request', starts: ['extensionRequested'], stops: ['extensionGranted', 'extensionRefused'], stages: [], cancelledAt: [] },
  D28: { key: 'explainOverdue', nature: 'duty', owner: 'owner', per: 'deadline', starts: ['deadlineMissed'], stops: ['overdueExplained'], stages: [], cancelledAt: [] },
  D29: { key: 'decideReschedule', nature: 'duty', owner: 'chair', per: 'request', starts: ['rescheduleRequested'], stops: ['measureRescheduled', 'rescheduleRefused'], stages: [], cancelledAt: ['measureTransferred', 'measureSuperseded', 'measureDropped', 'measureNotImplemented', 'riskAccepted', 'conclusionAnnulled', 'amendedOnRecheck', 'annulledOnRecheck', 'remandedOnRecheck'] },
  D30: { key: 'pauseEnd', nature: 'maximum', owner: 'chair', per: 'deadline', starts: ['clockPaused'], stops: ['clockResumed', 'pauseLapsed'], stages: ['active'], cancelledAt: [] },
  D31: { key: 'reportBack', nature: 'duty', owner: 'subject', per: 'round', starts: ['noticeServed', 'amendingNoticeServed', 'remediationReturned', 'caseReopened'], stops: ['remediationSubmitted'], stages: ['remediation'], cancelledAt: [] },
  D32: { key: 'decideReopening', nature: 'duty', owner: 'chair', per: 'request', starts: ['lateEvidenceReceived', 'effectLapsed'], stops: ['caseReopened', 'reopeningRefused'], stages: ['closed', 'postClosure'], cancelledAt: [] },
  D33: { key: 'publishNotice', nature: 'duty', owner: 'assignedOfficer', per: 'case', starts: ['conclusionNoticeIssued'], stops: ['noticePublished'], stages: [], cancelledAt: [] },
  D15a: { key: 'acknowledge', nature: 'duty', owner: 'higherOfficer', per: 'escalation', starts: ['guidanceRequested', 'jointTeamRequested', 'takeOverRequested', 'overdueEscalated', 'dissentReported', 'extraTimeRequested'], stops: ['escalationAcknowledged'], stages: [], cancelledAt: ['requestWithdrawn', 'leftUnanswered'] },
  D15b: { key: 'answerGuidance', nature: 'duty', owner: 'higherChair', per: 'escalation', starts: ['guidanceRequested', 'guidancePassedUp'], stops: ['guidanceGiven', 'guidanceRequestReturned', 'guidancePassedUp'], stages: [], cancelledAt: ['requestWithdrawn', 'leftUnanswered'] },
  D15c: { key: 'answerJointTeam', nature: 'duty', owner: 'higherChair', per: 'escalation', starts: ['jointTeamRequested'], stops: ['jointTeamAgreed', 'jointTeamDeclined'], stages: [], cancelledAt: ['requestWithdrawn', 'leftUnanswered'] },
  D15d: { key: 'answerTakeOver', nature: 'duty', owner: 'higherChair', per: 'escalation', starts: ['takeOverRequested'], stops: ['takeOverAccepted', 'takeOverDeclined', 'assignedToOtherBody', 'takeOverTurnedIntoJointTeam'], stages: [], cancelledAt: ['requestWithdrawn', 'leftUnanswered'] },
  D15e: { key: 'answerOverdue', nature: 'duty', owner: 'higherChair', per: 'escalation', starts: ['overdueEscalated'], stops: ['newDateSet', 'supervisionOrdered', 'accountabilityOrdered', 'fileWithdrawn'], stages: [], cancelledAt: ['leftUnanswered'] },
  D15f: { key: 'answerDissent', nature: 'duty', owner: 'higherChair', per: 'escalation', starts: ['dissentReported'], stops: ['committeeUpheld', 'inspectionCommitteeUpheld'], stages: [], cancelledAt: ['leftUnanswered'] },
  D15g: { key: 'answerExtraTime', nature: 'duty', owner: 'higherChair', per: 'escalation', starts: ['extraTimeRequested'], stops: ['extraTimeGranted', 'extraTimeRefused'], stages: [], cancelledAt: ['requestWithdrawn', 'leftUnanswered'] },
  D15h: { key: 'concludeRecheck', nature: 'duty', owner: 'higherChair', per: 'escalation', starts: ['recheckOrdered'], stops: ['confirmedOnRecheck', 'amendedOnRecheck', 'annulledOnRecheck', 'remandedOnRecheck'], stages: [], cancelledAt: ['leftUnanswered'] },
  D15i: { key: 'confirmReferral', nature: 'duty', owner: 'assignedOfficer', per: 'escalation', starts: ['referredOutside'], stops: ['referralReceived'], stages: [], cancelledAt: [] },
  D15j: { key: 'answerMaximum', nature: 'maximum', owner: 'higherChair', per: 'escalation', starts: ['guidanceRequested', 'jointTeamRequested', 'takeOverRequested', 'overdueEscalated', 'dissentReported', 'extraTimeRequested', 'recheckOrdered', 'higherBodyPetitioned', 'disciplinaryAppealFiled'], stops: ['leftUnanswered'], stages: [], cancelledAt: [] },
} as const satisfies Readonly<Partial<Record<DeadlineId, DeadlineRow>>>;
export type TableId = keyof typeof deadlineTable;

export const rowFor = (rule: DeadlineId): DeadlineRow => {
  const row: DeadlineRow | undefined = (deadlineTable as Partial<Record<DeadlineId, DeadlineRow>>)[rule];
  if (row === undefined) throw new Error(`No deadline ${rule} in the table`);
  return row;
};

export const tableIds = Object.keys(deadlineTable) as readonly DeadlineId[];
