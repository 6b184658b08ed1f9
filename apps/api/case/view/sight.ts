import { isOpenAbove, partiesOf, type Actor, type CaseFile, type Party } from '#libs/case';

/** How much of a case somebody sees (handbook, confidentiality §2). */
export type Sight = 'caseFile' | 'execution' | 'ownPart' | 'hosting';

const wholeFile: readonly Party[] = [
  'assignedOfficer',
  'chair',
  'bodySecretary',
  'bodyMember',
  'bodyRepresentative',
  'directingMember',
  'teamLeader',
  'teamMember',
  'appraiser',
  'registry',
];
const execution: readonly Party[] = ['verifier', 'monitor'];

/** The widest of what the asker's parties may see; the higher body, where the case exists for it, sees the file. */
export const sightOf = (file: CaseFile, actor: Actor): Sight => {
  const parties = partiesOf(file, actor);
  const has = (wanted: readonly Party[]): boolean => parties.some((party) => wanted.includes(party));
  if (has(wholeFile)) return 'caseFile';
  if (has(execution)) return 'execution';
  if (has(['subject'])) return 'ownPart';
  if (has(['hostOrganisation'])) return 'hosting';
  if (!has(['higherOfficer', 'higherChair'])) return 'hosting';
  // Once nothing waits above any more, its people go on seeing what they did themselves.
  return actor.positions.some(({ unit }) => isOpenAbove(file, unit)) ? 'caseFile' : 'hosting';
};

/** Events that reach the subject: served on it, announced to it, its own, or answers to what it asked. */
const reachesSubject: readonly string[] = [
  'decisionAnnounced',
  'selfReportReminderServed',
  'exOfficioContinuationRecorded',
  'draftServed',
  'commentsAnswered',
  'noticeServed',
  'remediationPlanReturned',
  'remediationPlanApproved',
  'remediationPlanImposed',
  'measurePartlyAccepted',
  'measureRejected',
  'measureClosed',
  'measureReopened',
  'measureRescheduled',
  'rescheduleRefused',
  'measureTransferred',
  'measureSuperseded',
  'measureDropped',
  'measureNotImplemented',
  'remediationReturned',
  'caseClosed',
  'caseClosedWithoutRemediation',
  'caseReopened',
  'reopeningRefused',
  'noticePublished',
  'conclusionMaintained',
  'conclusionAnnulled',
  'amendingNoticeServed',
  'petitionDismissed',
  'effectSuspended',
  'effectRestored',
  'recheckOrdered',
  'confirmedOnRecheck',
  'amendedOnRecheck',
  'annulledOnRecheck',
  'remandedOnRecheck',
  'decisionAmended',
  'caseDiscontinued',
  'caseTransferred',
  'caseConverted',
  'caseClosedByReferral',
];

/** Events of execution: what verifiers and monitors need. */
const ofExecution =
  /^(notice(Served|Published)|conclusionNoticeIssued|remediation|measure|progress|reschedule|case(Closed|Reopened)|lateEvidence|reopening|effect|fileHandedOver|reconsideration|conclusion(Maintained|Amended|Annulled)|amendingNotice|recheckOrdered|\w+OnRecheck)/;

/** Whether somebody with this sight may read an event; one's own acts always. */
export const maySeeEvent = (
  sight: Sight,
  event: { readonly type: string; readonly by: string; readonly as: string },
  actor: Actor,
): boolean => {
  if (sight === 'caseFile' || event.by === actor.id) return true;
  if (sight === 'execution') return ofExecution.test(event.type);
  if (sight === 'ownPart') return event.as === 'subject' || reachesSubject.includes(event.type);
  return event.as === 'hostOrganisation' || event.type === 'decisionAnnounced';
};

/** Whether a deadline may be shown: the subject and the host see their own only. */
export const maySeeDeadline = (sight: Sight, owner: Party): boolean => {
  if (sight === 'caseFile') return true;
  if (sight === 'execution') return ['subject', 'verifier', 'monitor', 'chair', 'registry'].includes(owner);
  return owner === (sight === 'ownPart' ? 'subject' : 'hostOrganisation');
};
