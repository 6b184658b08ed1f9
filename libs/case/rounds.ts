import { without, type CaseFile } from './case-file.ts';
import { conductVoidedByAmendment, conductVoidedByRound } from './conduct/part.ts';
import { voidedByRound } from './deliberation/part.ts';
import { openingVoidedByAmendment } from './opening/part.ts';

/** Events of verification to deliberation: their marks do not reach into a new round. */
const markedFromVerification = [
  'workingSessionRecorded',
  'verificationCompleted',
  'draftServed',
  'commentsReceived',
  'commentsWaived',
  'commentsAnswered',
  'exchangeClosed',
  'conferenceHeld',
  'conferenceDispensed',
  'teamReportReturned',
  'teamReportCountersigned',
  'teamReportFiled',
  'sessionScheduled',
  'appraisalRecorded',
  'subjectHeard',
  'conclusionNoticeDrafted',
  'voteWithoutMajorityRecorded',
  'voteSetAside',
] as const;

/** Events of preparation to self-report: an amended decision voids them, too. The team stays. */
const markedFromPreparation = [
  'planSubmitted',
  'planReturned',
  'planApproved',
  'interestsDeclared',
  'decisionSigned',
  'decisionAnnounced',
  'selfReportReceived',
  'lateSelfReportReceived',
  'selfReportReminderServed',
  'exOfficioContinuationRecorded',
] as const;

const roundAfter = (file: CaseFile): Partial<CaseFile> => ({
  ...conductVoidedByRound,
  ...voidedByRound,
  round: file.round + 1,
  opinions: file.opinions.map((opinion) => ({ ...opinion, attached: false })),
});

/** A new round after questions of the body: what the questions are about is open again, evidence and findings stay. */
export const newRound = (file: CaseFile, items: readonly string[]): Partial<CaseFile> => ({
  ...roundAfter(file),
  done: without(file.done, ...markedFromVerification),
  planItems: file.planItems.map((item) => (items.includes(item.id) ? { ...item, openedAt: file.sequence + 1 } : item)),
});

/** A new round after an amended decision: everything from the plan on is done again, by the same team. */
export const amendedRound = (file: CaseFile): Partial<CaseFile> => ({
  ...roundAfter(file),
  ...openingVoidedByAmendment,
  ...conductVoidedByAmendment,
  declared: [],
  done: without(file.done, ...markedFromVerification, ...markedFromPreparation),
});
