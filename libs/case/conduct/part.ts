import type { Day, Instant, Severity } from '#libs/regime';
import type { FindingType, NoticeCriterion } from '../deliberation/part.ts';
import type { DocumentRef } from '../inputs.ts';

export interface Responsibility {
  readonly collective: boolean;
  readonly persons: readonly string[];
}

/** How somebody answered a plan item: by evidence, or by why it could not be verified. */
export interface ItemAnswer {
  readonly sequence: number;
  readonly text: string;
  readonly evidence: readonly string[];
  readonly notVerifiedBecause?: string;
  readonly by: string;
}

/** One item of the approved plan. An answer counts if it was given after the item was last opened. */
export interface PlanItem {
  readonly id: string;
  readonly content: string;
  /** The event that opened it: the approval of the plan, or a question of the body. */
  readonly openedAt: number;
  readonly answer?: ItemAnswer;
}

export interface Evidence {
  readonly id: string;
  readonly description: string;
  readonly document: DocumentRef;
  /** What the subject only declares proves little by itself. */
  readonly declarationOfSubject: boolean;
  readonly bySubject: boolean;
  readonly by: string;
  readonly at: Instant;
  readonly round: number;
}

/** What the team found. The body may change it in the notice; this version stays in the report. */
export interface Finding {
  readonly id: string;
  readonly type: FindingType;
  readonly severity?: Severity;
  /** In the version in force at the time of the act, not today's. */
  readonly criterion: NoticeCriterion;
  readonly fact: string;
  /** When the act was committed. */
  readonly actedOn?: Day;
  readonly evidence: readonly string[];
  readonly cause: string;
  /** One value of the regime's list. */
  readonly causeKey?: string;
  readonly responsibility: Responsibility;
  readonly source: 'foundByBody' | 'selfReported' | 'foundFromAbove' | 'denunciation';
  readonly remediedOn?: Day;
  readonly signOfViolation: boolean;
  readonly signOfCrime: boolean;
  readonly by: string;
  readonly sequence: number;
  readonly withdrawn?: boolean;
}

/** One point of the subject's comments on the draft. */
export interface CommentPoint {
  readonly id: string;
  readonly text: string;
  readonly answer?: string;
}

export interface Comment {
  readonly sequence: number;
  readonly points: readonly CommentPoint[];
}

/** The self-report of this round. */
export interface SelfReport {
  readonly sequence: number;
  readonly document: DocumentRef;
  readonly evidence: readonly { readonly description: string; readonly document?: DocumentRef }[];
  readonly late: boolean;
}

export interface Conference {
  readonly present: number;
  readonly entitled: number;
}

/** A report that the team filed. */
export interface FiledReport {
  readonly document: DocumentRef;
  readonly sequence: number;
}

/** What this chapter adds to the case file. */
export interface ConductPart {
  readonly planItems: readonly PlanItem[];
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
  readonly selfReport: SelfReport | null;
  /** The draft report filed last in this round. */
  readonly draft: FiledReport | null;
  /** Comments on the draft that was served last. */
  readonly comments: readonly Comment[];
  readonly conference: Conference | null;
  /** Why the conference was dispensed with. */
  readonly dispensed: string | null;
  /** The final report filed last in this round and not returned. */
  readonly report: FiledReport | null;
}

/** What is void when a new round begins; evidence, findings and the self-report stay. */
export const conductVoidedByRound = {
  draft: null,
  comments: [],
  conference: null,
  dispensed: null,
  report: null,
} as const satisfies Partial<ConductPart>;

/** What an amended decision makes void besides. */
export const conductVoidedByAmendment = { planItems: [], selfReport: null } as const satisfies Partial<ConductPart>;

export const conductAtStart: ConductPart = {
  ...conductVoidedByRound,
  ...conductVoidedByAmendment,
  evidence: [],
  findings: [],
};
