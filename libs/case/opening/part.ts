import type { Day, Instant, Profile } from '#libs/regime';
import type { OpenRequirement } from '../deliberation/part.ts';
import type { Circumstance, ValueBand } from '../escalation/circumstances.ts';
import type { DocumentRef } from '../inputs.ts';

/** Where the case came from. */
export interface Origin {
  readonly type: 'programmeLine' | 'signal' | 'order' | 'case';
  /** The line, signal, order or case, if it is known by an id. */
  readonly ref?: string;
}

/** Something that the subject is alleged to have done, known before anything is verified. */
export interface AllegedAct {
  readonly id: string;
  readonly description: string;
}

/** A sign, letter or report that was attached to the case. */
export interface Signal {
  readonly id: string;
  readonly source: string;
  readonly hash: string;
  /** The same source and content again: attached as a repeat, not opened. */
  readonly repeat: boolean;
  readonly at: Instant;
}

/** Another inspection of the subject on the same content in the year. */
export interface Overlap {
  readonly id: string;
  readonly body: string;
  readonly answer?: {
    readonly how: 'jointTeam' | 'otherContent' | 'deferred';
    readonly by: string;
    readonly at: Instant;
  };
}

export const disciplineForms = ['reprimand', 'warning', 'dismissal', 'expulsion'] as const;
export type DisciplineForm = (typeof disciplineForms)[number];

/** The limitation of discipline for one alleged act: an estimate, until the body establishes the time. */
export interface ActLimitation {
  readonly act: string;
  readonly description: string;
  /** The form of discipline that the act would deserve. */
  readonly form: DisciplineForm;
  /** Absent where the time of the act is not known. */
  readonly committedOn?: Day;
  readonly estimated: boolean;
  readonly outcome: 'expires' | 'never' | 'unknown';
  /** The last day on which discipline can still be concluded. */
  readonly expiresOn?: Day;
  /** Shown at opening, refused only where discipline is concluded. */
  readonly expired: boolean;
}

/** Why the case is carried out in this year. */
export type Programme = { readonly line: string } | { readonly unplanned: string };

/** One content item of the plan. */
export interface PlannedItem {
  readonly id: string;
  readonly content: string;
}

/** The plan submitted last. */
export interface InspectionPlan {
  readonly sequence: number;
  readonly planDate: Day;
  readonly document: DocumentRef;
  readonly items: readonly PlannedItem[];
  readonly subjects: readonly string[];
  /** The period under inspection, which is not the duration (T13). */
  readonly period?: { readonly from: Day; readonly to: Day };
  /** How long the work will take, in days. */
  readonly durationDays?: number;
  readonly method?: string;
  readonly outline?: DocumentRef;
}

/** The decision to inspect. */
export interface Decision {
  readonly number: string;
  readonly document: DocumentRef;
  readonly at: Instant;
}

/** What this chapter adds to the case file. */
export interface OpeningPart {
  /** A person, or `engine`. */
  readonly proposer: string;
  readonly origin: Origin;
  readonly grounds: string;
  /** What else tells bodies of one type apart, in the regime's words: a subordinate cell, for example. */
  readonly bodyForm?: string;
  readonly fields: readonly string[];
  readonly allegedActs: readonly AllegedAct[];
  readonly circumstances?: readonly Circumstance[];
  readonly valueBand?: ValueBand;
  /** How many official members the body had when the case was proposed. */
  readonly bodySize?: number;
  readonly signals: readonly Signal[];
  readonly overlaps: readonly Overlap[];
  /** Requirements of earlier notices to the subject or its predecessors that were open when the case was proposed. */
  readonly openRequirements: readonly OpenRequirement[];
  /** What was computed last; empty before, and where nothing is alleged. */
  readonly limitation: readonly ActLimitation[];
  readonly programme: Programme | null;
  /** The plan submitted last, none after a return. */
  readonly plan: InspectionPlan | null;
  /** The profile of the kind, pinned with the decision: a later regime changes values, never what it says. */
  readonly profile: Profile | null;
  /** The decision in force. */
  readonly decision: Decision | null;
}

/** What an amended decision makes void. */
export const openingVoidedByAmendment = { plan: null, decision: null } as const satisfies Partial<OpeningPart>;

/** What nobody has said yet when a case is proposed. */
export const openingAtStart = {
  signals: [],
  limitation: [],
  programme: null,
  plan: null,
  profile: null,
  decision: null,
} as const satisfies Partial<OpeningPart>;
