import type { Day } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import type { Evolution } from '../event.ts';
import type { BodyAct, DocumentRef } from '../inputs.ts';
import { withDocuments } from '../people/documents.ts';
import { changed, ending, reopened, verification, verifiers, withContinuation, type MeasureEvent } from './change.ts';
import type { Degree, Measure } from './part.ts';

/** Names the measure that an event is about. */
export interface About {
  readonly measure: string;
}
interface Remarks {
  readonly remarks: string;
}

export const reopenGrounds = ['effectLapsed', 'evidenceFalse', 'recurrence', 'newEvidence'] as const;
export type ReopenGround = (typeof reopenGrounds)[number];

/** Why something is opened again, with what shows it. */
export interface Reopening {
  readonly ground: ReopenGround;
  readonly evidence: readonly DocumentRef[];
  readonly findings: readonly string[];
}

/** One file offered as proof. */
export interface OfferedEvidence {
  readonly document: DocumentRef;
  readonly type: string;
  readonly ownDeclaration: boolean;
  readonly criteria: readonly string[];
}

/** How a success criterion was examined. */
export interface Examination {
  readonly criterion: string;
  readonly evidence: readonly string[];
  readonly examined: boolean;
  readonly how: string;
}

/** What is said of a criterion in a partial acceptance. */
export interface CriterionStatement {
  readonly criterion: string;
  readonly statement: string;
}

/** What the events of this chapter record. */
export interface MeasuresEvents {
  measureStarted: About & Remarks;
  progressReported: About & { readonly report: string };
  measureSubmitted: About & Remarks & { readonly evidence: readonly OfferedEvidence[] };
  measureVerified: About &
    Remarks & {
      readonly record: DocumentRef;
      readonly criteria: readonly Examination[];
      readonly siteMinutes?: DocumentRef;
      readonly samplingRecord?: DocumentRef;
      readonly second?: string;
    };
  measurePartlyAccepted: About &
    Remarks & {
      readonly record: DocumentRef;
      readonly done: readonly CriterionStatement[];
      readonly remains: readonly CriterionStatement[];
      readonly degree?: Degree;
      readonly second?: string;
    };
  measureRejected: About & { readonly record: DocumentRef; readonly reasons: string };
  measureClosed: About & Remarks;
  measureReopened: About & Remarks & Reopening & { readonly dueDate: Day };
  rescheduleRequested: About & { readonly date: Day; readonly reason: string };
  measureRescheduled: About & { readonly newDate: Day; readonly reason: string; readonly act?: BodyAct };
  rescheduleRefused: About & { readonly reason: string };
  measureTransferred: About &
    Remarks & {
      readonly act: BodyAct;
      readonly successor: Measure['owner'];
      readonly acceptance?: DocumentRef;
      readonly inherits: boolean;
    };
  measureSuperseded: About &
    Remarks & { readonly act: BodyAct; readonly supersededBy: { readonly case: string; readonly requirement: string } };
  measureDropped: About & { readonly act: BodyAct; readonly reason: string };
  measureNotImplemented: About & { readonly act: BodyAct; readonly consequence: string; readonly reason: string };
  riskAccepted: About & { readonly reason: string };
  remediationSubmitted: Remarks;
  remediationReturned: { readonly reasons: string; readonly reportBackDate: Day };
}

const answered = (file: CaseFile, measure: string, answer: 'granted' | 'refused'): CaseFile['rescheduleRequests'] =>
  file.rescheduleRequests.map((request) =>
    request.measure === measure && request.answer === undefined ? { ...request, answer } : request,
  );

/** The minutes of an act of the body, filed with it. */
const minuted = (
  file: CaseFile,
  event: MeasureEvent & { readonly data: { readonly act: BodyAct } },
): Pick<CaseFile, 'documents'> => ({
  documents: withDocuments(file, event, { sessionMinutes: event.data.act.minutes }),
});

export const measuresEvolution: Evolution<MeasuresEvents> = {
  measureStarted: (file, event) => ({
    measures: changed(file, event.data.measure, (measure) => ({
      ...measure,
      state: 'inProgress',
      startedAt: event.at,
    })),
  }),
  progressReported: (file, event) => ({
    measures: changed(file, event.data.measure, (measure) => ({ ...measure, reportedAt: event.at })),
  }),
  measureSubmitted: (file, event) => ({
    measures: changed(file, event.data.measure, (measure) => ({
      ...measure,
      state: 'submitted',
      submission: {
        by: event.by,
        at: event.at,
        sequence: event.sequence,
        evidence: event.data.evidence.map(({ document, ...evidence }) => ({ ...document, ...evidence })),
      },
    })),
    documents: withDocuments(file, event, { remediationEvidence: event.data.evidence.map(({ document }) => document) }),
  }),
  measureVerified: (file, event) => ({
    measures: changed(file, event.data.measure, (measure) => ({
      ...measure,
      state: 'verified',
      verification: verification(event),
    })),
    everVerified: verifiers(file, event),
    documents: withDocuments(file, event, {
      verificationRecord: event.data.record,
      siteMinutes: [event.data.siteMinutes, event.data.samplingRecord].filter((document) => document !== undefined),
    }),
  }),
  measurePartlyAccepted: (file, event) => ({
    measures: withContinuation(
      file,
      event,
      (measure) => ({
        ...ending(measure, 'partlyImplemented', event),
        verification: verification(event),
        ...(event.data.degree !== undefined && { degree: event.data.degree }),
      }),
      { criteria: event.data.remains.map(({ criterion }) => criterion) },
    ),
    everVerified: verifiers(file, event),
    documents: withDocuments(file, event, { verificationRecord: event.data.record }),
  }),
  measureRejected: (file, event) => ({
    measures: changed(file, event.data.measure, (measure) => ({ ...measure, state: 'rejected' })),
    documents: withDocuments(file, event, { verificationRecord: event.data.record }),
  }),
  measureClosed: (file, event) => ({
    measures: changed(file, event.data.measure, (measure) => ({
      ...ending(measure, 'closed', event),
      closedBy: event.by,
    })),
  }),
  measureReopened: (file, event) => ({
    measures: changed(file, event.data.measure, (measure) => reopened(measure, event.data.dueDate)),
  }),
  rescheduleRequested: (file, event) => ({
    rescheduleRequests: [
      ...file.rescheduleRequests,
      { id: `r${event.sequence}`, measure: event.data.measure, date: event.data.date, by: event.by, at: event.at },
    ],
  }),
  measureRescheduled: (file, event) => ({
    measures: changed(file, event.data.measure, (measure) => ({
      ...measure,
      dueDate: event.data.newDate,
      rescheduled: measure.rescheduled + 1,
    })),
    rescheduleRequests: answered(file, event.data.measure, 'granted'),
    documents: withDocuments(file, event, { sessionMinutes: event.data.act?.minutes }),
  }),
  rescheduleRefused: (file, event) => ({
    rescheduleRequests: answered(file, event.data.measure, 'refused'),
  }),
  measureTransferred: (file, event) => ({
    measures: withContinuation(file, event, (measure) => ending(measure, 'transferredToSuccessor', event), {
      owner: event.data.successor,
    }),
    ...minuted(file, event),
  }),
  measureSuperseded: (file, event) => ({
    measures: changed(file, event.data.measure, (measure) => ending(measure, 'superseded', event)),
    ...minuted(file, event),
  }),
  measureDropped: (file, event) => ({
    measures: changed(file, event.data.measure, (measure) => ending(measure, 'noLongerApplicable', event)),
    ...minuted(file, event),
  }),
  riskAccepted: (file, event) => ({
    measures: changed(file, event.data.measure, (measure) => ending(measure, 'riskAccepted', event)),
  }),
  measureNotImplemented: (file, event) => ({
    measures: changed(file, event.data.measure, (measure) => ({
      ...ending(measure, 'notImplemented', event),
      consequence: event.data.consequence,
    })),
    ...minuted(file, event),
  }),
};
