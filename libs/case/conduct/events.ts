import type { Day } from '#libs/regime';
import { without, type CaseFile } from '../case-file.ts';
import type { Evolution } from '../event.ts';
import type { DocumentRef, Minutes } from '../inputs.ts';
import { withDocuments } from '../people/documents.ts';
import type { CommentPoint, Evidence, Finding, ItemAnswer, SelfReport } from './part.ts';

interface Remarks {
  readonly remarks: string;
}

interface SelfReportData {
  readonly report: DocumentRef;
  readonly evidence: SelfReport['evidence'];
  /** An empty list of evidence is stated. */
  readonly noEvidence: boolean;
}

/** What the events of this chapter record. */
export interface ConductEvents {
  decisionAnnounced: Remarks & { readonly minutes: Minutes; readonly timetable: DocumentRef };
  selfReportReceived: SelfReportData;
  selfReportReminderServed: Remarks;
  exOfficioContinuationRecorded: Remarks;
  lateSelfReportReceived: SelfReportData;
  workingSessionRecorded: Remarks & { readonly minutes: Minutes; readonly with: 'subject' | 'others' };
  evidenceAdded: Pick<Evidence, 'description' | 'document' | 'declarationOfSubject'> & { readonly bySubject: boolean };
  planItemAnswered: Omit<ItemAnswer, 'sequence' | 'by'> & { readonly item: string };
  findingRecorded: Omit<Finding, 'id' | 'by' | 'sequence' | 'withdrawn'>;
  findingWithdrawn: { readonly finding: string; readonly reason: string };
  verificationCompleted: Remarks;
  draftServed: Remarks & { readonly draft: DocumentRef };
  commentsReceived: { readonly points: readonly string[]; readonly document?: DocumentRef };
  commentsWaived: Remarks;
  commentsAnswered: {
    readonly answers: readonly { readonly point: string; readonly answer: string }[];
    readonly table?: DocumentRef;
  };
  exchangeClosed: Remarks;
  conferenceHeld: Remarks & {
    readonly minutes: Minutes;
    readonly present: number;
    readonly entitled: number;
    readonly ballot?: DocumentRef;
    readonly countingMinutes?: DocumentRef;
  };
  conferenceDispensed: Remarks & {
    readonly ground: string;
    readonly ballot?: DocumentRef;
    readonly countingMinutes?: DocumentRef;
  };
  teamReportReturned: { readonly reason: string };
  teamReportCountersigned: Remarks;
  teamReportFiled: Remarks & { readonly meetings: readonly Day[] };
}

const selfReported =
  (late: boolean) =>
  (
    file: CaseFile,
    event: { readonly sequence: number; readonly by: string; readonly at: string; readonly data: SelfReportData },
  ): Partial<CaseFile> => ({
    selfReport: { sequence: event.sequence, document: event.data.report, evidence: event.data.evidence, late },
    documents: withDocuments(file, event, {
      selfReport: event.data.report,
      evidenceList: event.data.report,
    }),
  });

/** What was said about an earlier draft says nothing about this one. */
const aboutTheDraft = ['commentsReceived', 'commentsWaived', 'commentsAnswered'] as const;

const points = (texts: readonly string[], sequence: number): readonly CommentPoint[] =>
  texts.map((text, index) => ({ id: `k${sequence}-${index + 1}`, text }));

export const conductEvolution: Evolution<ConductEvents> = {
  decisionAnnounced: (file, event) => ({
    documents: withDocuments(file, event, {
      announcementMinutes: event.data.minutes.document,
      timetable: event.data.timetable,
    }),
  }),
  selfReportReceived: selfReported(false),
  lateSelfReportReceived: selfReported(true),
  workingSessionRecorded: (file, event) => ({
    documents: withDocuments(file, event, {
      [event.data.with === 'subject' ? 'workingMinutes' : 'verificationMinutes']: event.data.minutes.document,
    }),
  }),
  evidenceAdded: (file, event) => ({
    evidence: [
      ...file.evidence,
      { ...event.data, id: `e${event.sequence}`, by: event.by, at: event.at, round: file.round },
    ],
    documents: withDocuments(file, event, { evidence: event.data.document }),
  }),
  planItemAnswered: (file, { data: { item, ...answer }, sequence, by }) => ({
    planItems: file.planItems.map((one) => (one.id === item ? { ...one, answer: { ...answer, sequence, by } } : one)),
  }),
  findingRecorded: (file, { data, sequence, by }) => ({
    findings: [...file.findings, { ...data, id: `f${sequence}`, by, sequence }],
  }),
  findingWithdrawn: (file, { data }) => ({
    findings: file.findings.map((finding) => (finding.id === data.finding ? { ...finding, withdrawn: true } : finding)),
  }),
  draftServed: (file) => ({ comments: [], done: without(file.done, ...aboutTheDraft) }),
  commentsReceived: (file, event) => ({
    comments: [...file.comments, { sequence: event.sequence, points: points(event.data.points, event.sequence) }],
    documents: withDocuments(file, event, { subjectComments: event.data.document }),
  }),
  commentsAnswered: (file, event) => ({
    comments: file.comments.map((comment) => ({
      ...comment,
      points: comment.points.map((point) => {
        const found = event.data.answers.find((answer) => answer.point === point.id);
        return found === undefined ? point : { ...point, answer: found.answer };
      }),
    })),
    documents: withDocuments(file, event, { responseTable: event.data.table }),
  }),
  conferenceHeld: (file, event) => ({
    conference: { present: event.data.present, entitled: event.data.entitled },
    documents: withDocuments(file, event, {
      conferenceMinutes: event.data.minutes.document,
      ballot: event.data.ballot,
      countingMinutes: event.data.countingMinutes,
    }),
  }),
  conferenceDispensed: (file, event) => ({
    dispensed: event.data.ground,
    documents: withDocuments(file, event, { ballot: event.data.ballot, countingMinutes: event.data.countingMinutes }),
  }),
  teamReportReturned: (file) => ({ report: null, done: without(file.done, 'teamReportCountersigned') }),
};
