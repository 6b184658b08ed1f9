import type { Day, Instant, Severity } from '#libs/regime';

export const openMeasureStates = [
  'issued',
  'planned',
  'inProgress',
  'submitted',
  'rejected',
  'verified',
  'reopened',
] as const;
export const terminalMeasureStates = [
  'closed',
  'partlyImplemented',
  'notImplemented',
  'superseded',
  'noLongerApplicable',
  'annulled',
  'transferredToSuccessor',
  'riskAccepted',
] as const;
export type MeasureState = (typeof openMeasureStates)[number] | (typeof terminalMeasureStates)[number];

export const degrees = ['mostRespects', 'someRespects'] as const;
export type Degree = (typeof degrees)[number];

/** A file that proves a criterion. */
export interface MeasureEvidence {
  readonly id: string;
  readonly hash: string;
  /** From the regime's list. */
  readonly type: string;
  /** The subject says so itself. */
  readonly ownDeclaration: boolean;
  readonly criteria: readonly string[];
}

export interface Submission {
  readonly by: string;
  readonly at: Instant;
  readonly sequence: number;
  readonly evidence: readonly MeasureEvidence[];
}

/** Who examined a measure; the second verifier stands beside a team leader. */
export interface Verification {
  readonly by: string;
  readonly second?: string;
  /** The id of the document in which it is recorded. */
  readonly record: string;
  readonly at: Instant;
  readonly sequence: number;
}

/** One requirement of a served notice on its way. Words and criteria stand in the notice. */
export interface Measure {
  readonly id: string;
  /** The requirement of the notice. */
  readonly requirement: string;
  readonly state: MeasureState;
  readonly severity: Severity;
  readonly owner: { readonly unit: string; readonly person?: string };
  readonly monitor?: string;
  /** The success criteria that this measure still has to meet. */
  readonly criteria: readonly string[];
  /** Known from service on. */
  readonly dueDate?: Day;
  /** What on-time rates measure against; never moved. */
  readonly originalDueDate?: Day;
  readonly rescheduled: number;
  readonly startedAt?: Instant;
  readonly reportedAt?: Instant;
  readonly submission?: Submission;
  readonly verification?: Verification;
  readonly closedBy?: string;
  readonly degree?: Degree;
  readonly consequence?: string;
  /** The measure whose remainder, or whose continuation at a successor, this is. */
  readonly from?: string;
  readonly ended?: { readonly at: Instant; readonly sequence: number };
}

export interface RescheduleRequest {
  readonly id: string;
  readonly measure: string;
  readonly date: Day;
  readonly by: string;
  readonly at: Instant;
  readonly answer?: 'granted' | 'refused' | 'closed';
}

/** What this chapter adds to the case file. */
export interface MeasuresPart {
  readonly measures: readonly Measure[];
  readonly rescheduleRequests: readonly RescheduleRequest[];
  /** Everybody who ever verified, partly accepted or rejected a measure of this case. */
  readonly everVerified: readonly string[];
}

export const measuresAtStart: MeasuresPart = { measures: [], rescheduleRequests: [], everVerified: [] };

/** Whether the measure still has to come to an end. */
export const isOpen = (measure: Pick<Measure, 'state'>): boolean =>
  (openMeasureStates as readonly MeasureState[]).includes(measure.state);
