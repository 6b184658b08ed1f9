import type { Actor, CaseFile } from '#libs/case';
import type { Sight } from '../case/view/sight.ts';

/** What was served on the subject, by the event that served it. */
const served: Readonly<Record<string, string>> = {
  decision: 'decisionAnnounced',
  plan: 'decisionAnnounced',
  selfReportOutline: 'decisionAnnounced',
  announcementMinutes: 'decisionAnnounced',
  draftReport: 'draftServed',
  responseTable: 'commentsAnswered',
  conclusionNotice: 'noticeServed',
  serviceMinutes: 'noticeServed',
};

const forExecution: readonly string[] = [
  'conclusionNotice',
  'serviceMinutes',
  'remediationPlan',
  'progressReport',
  'remediationEvidence',
];

/** The documents of a case that somebody may read: all of the file, or what was served on, or filed by, the asker. */
export const visibleDocuments = (file: CaseFile, actor: Actor, sight: Sight): CaseFile['documents'] => {
  if (sight === 'caseFile') return file.documents;
  return file.documents.filter(({ kind, by }) => {
    if (by === actor.id) return true;
    if (sight === 'execution') return file.service !== null && forExecution.includes(kind);
    const event = served[kind];
    return sight === 'ownPart' && event !== undefined && file.done[event] !== undefined;
  });
};
