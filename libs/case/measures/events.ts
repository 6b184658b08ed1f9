import type { Day } from '#libs/regime';
import type { CaseFile } from '../case-file.ts';
import type { EventOf, Evolution } from '../event.ts';
import type { BodyAct, DocumentRef } from '../inputs.ts';
import type { Degree, Measure, MeasureState } from './part.ts';

interface About {
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
  remediationSubmitted: Remarks;
  remediationReturned: { readonly reasons: string; readonly reportBackDate: Day };
}

type AboutMeasure = { [Type in keyof MeasuresEvents]: MeasuresEvents[Type] extends About ? Type : never }[keyof MeasuresEvents];

const changed = (file: CaseFile, id: string, change: (measure: Measure) => Measure): CaseFile['measures'] =>
  file.measures.map((measure) => (measure.id === id ? change(measure) : measure));

/** Sets the named measure into a state that is not its last. */
const moved =
  (state: MeasureState) =>
  (file: CaseFile, event: EventOf<AboutMeasure>): Partial<CaseFile> => ({
    measures: changed(file, event.data.measure, (measure) => ({ ...measure, state })),
  });

const ending = (measure: Measure, state: MeasureState, event: EventOf<AboutMeasure>): Measure => ({
  ...measure,
  state,
  ended: { at: event.at, sequence: event.sequence },
});

/** Ends the named measure. */
const ended =
  (state: MeasureState) =>
  (file: CaseFile, event: EventOf<AboutMeasure>): Partial<CaseFile> => ({
    measures: changed(file, event.data.measure, (measure) => ending(measure, state, event)),
  });

/** The measure back to work, with nothing of its former end. */
export const reopened = (measure: Measure, dueDate: Day): Measure => {
  const { ended: _ended, submission: _submission, verification: _verification, closedBy: _closedBy, ...rest } = measure;
  return { ...rest, state: 'reopened', dueDate };
};

const verification = (event: EventOf<'measureVerified'> | EventOf<'measurePartlyAccepted'>) => ({
  by: event.by,
  at: event.at,
  sequence: event.sequence,
  ...(event.data.second !== undefined && { second: event.data.second }),
});

const verifiers = (file: CaseFile, event: EventOf<'measureVerified'> | EventOf<'measurePartlyAccepted'>) => {
  const { second } = event.data;
  return [...new Set([...file.everVerified, event.by, ...(second === undefined ? [] : [second])])];
};

const answered = (file: CaseFile, measure: string, answer: 'granted' | 'refused'): CaseFile['rescheduleRequests'] =>
  file.rescheduleRequests.map((request) =>
    request.measure === measure && request.answer === undefined ? { ...request, answer } : request,
  );

/** A measure that goes on from another one, with its date. */
const continued = (measure: Measure, event: EventOf<AboutMeasure>, change: Partial<Measure>): Measure => {
  const { submission: _submission, verification: _verification, startedAt: _started, reportedAt: _reported, ...rest } = measure;
  return {
    ...rest,
    id: `m${event.sequence}-1`,
    state: event.stage === 'served' ? 'issued' : 'planned',
    from: measure.id,
    ...change,
  };
};

const withContinuation = (
  file: CaseFile,
  event: EventOf<AboutMeasure>,
  end: (measure: Measure) => Measure,
  change: Partial<Measure>,
): CaseFile['measures'] => {
  const measure = file.measures.find(({ id }) => id === event.data.measure);
  if (measure === undefined) return file.measures;
  return [...changed(file, measure.id, end), continued(measure, event, change)];
};

export const measuresEvolution: Evolution<MeasuresEvents> = {
  measureStarted: (file, event) => ({
    measures: changed(file, event.data.measure, (measure) => ({ ...measure, state: 'inProgress', startedAt: event.at })),
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
  }),
  measureVerified: (file, event) => ({
    measures: changed(file, event.data.measure, (measure) => ({
      ...measure,
      state: 'verified',
      verification: verification(event),
    })),
    everVerified: verifiers(file, event),
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
  }),
  measureRejected: moved('rejected'),
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
      {
        id: `r${event.sequence}`,
        measure: event.data.measure,
        date: event.data.date,
        by: event.by,
        at: event.at,
      },
    ],
  }),
  measureRescheduled: (file, event) => ({
    measures: changed(file, event.data.measure, (measure) => ({
      ...measure,
      dueDate: event.data.newDate,
      rescheduled: measure.rescheduled + 1,
    })),
    rescheduleRequests: answered(file, event.data.measure, 'granted'),
  }),
  rescheduleRefused: (file, event) => ({
    rescheduleRequests: answered(file, event.data.measure, 'refused'),
  }),
  measureTransferred: (file, event) => ({
    measures: withContinuation(file, event, (measure) => ending(measure, 'transferredToSuccessor', event), {
      owner: event.data.successor,
    }),
  }),
  measureSuperseded: ended('superseded'),
  measureDropped: ended('noLongerApplicable'),
  measureNotImplemented: (file, event) => ({
    measures: changed(file, event.data.measure, (measure) => ({
      ...ending(measure, 'notImplemented', event),
      consequence: event.data.consequence,
    })),
  }),
};
