import type { Day, Instant, Severity } from '#libs/regime';
import type { DocumentRef } from '../inputs.ts';

export const findingTypes = ['strength', 'limitation', 'shortcoming', 'violation'] as const;
export type FindingType = (typeof findingTypes)[number];

export const basisKinds = ['charter', 'rules', 'origin', 'decision', 'teamReport', 'session'] as const;
/** A legal basis that the form of the notice asks for; `origin` is the programme or the order. */
export type BasisKind = (typeof basisKinds)[number];

/** Conclusions on an allegation of a denunciation. */
export const allegationOutcomes = ['false', 'noBasis', 'trueShortcoming', 'trueViolation'] as const;
export type AllegationOutcome = (typeof allegationOutcomes)[number];

/** The rule that a fact was measured against, in the version whose validity the two days give. */
export interface NoticeCriterion {
  readonly rule: string;
  readonly article?: string;
  readonly version?: string;
  readonly validFrom?: Day;
  readonly validTo?: Day;
}

/** A finding as the body words it; the team's wording stays in its report. */
export interface NoticeFinding {
  readonly id: string;
  readonly type?: FindingType;
  readonly severity?: Severity;
  readonly criterion?: NoticeCriterion;
  /** When the act was done; the criterion must have been in force then. */
  readonly actedOn?: Day;
  readonly fact?: string;
  readonly evidence: readonly string[];
  readonly cause?: string;
  /** Collective, or the named individuals. */
  readonly responsibility?: { readonly collective: boolean; readonly persons: readonly string[] };
  /** Why nothing is required, where nothing is. */
  readonly noRequirementBecause?: string;
}

/** A time after service. */
export interface Term {
  readonly count: number;
  readonly unit: 'calendarDay' | 'workingDay' | 'month';
}

/** What proves that a requirement is met. */
export interface Criterion {
  readonly id: string;
  readonly text: string;
  /** From the regime's list. */
  readonly evidenceType?: string;
}

/** What the subject is bound to do: one owner, one result, one date. */
export interface NoticeRequirement {
  readonly id: string;
  readonly results: readonly string[];
  readonly owners: readonly { readonly unit: string; readonly person?: string }[];
  readonly term?: Term;
  readonly dueDate?: Day;
  /** The body's reason for a date beyond the regime's long date. */
  readonly longDateReason?: string;
  readonly criteria: readonly Criterion[];
  /** A person; `team` is what officers write by mistake, and is refused. */
  readonly monitor?: string;
  readonly findings: readonly string[];
  /** The earlier requirement that this one carries forward. */
  readonly carriedFrom?: string;
}

export const recipientRoles = ['subject', 'higherBody', 'owner', 'monitor', 'authority', 'member', 'file'] as const;
export type RecipientRole = (typeof recipientRoles)[number];

/** Who gets the notice; who must act on it must also be reached. */
export interface Recipient {
  readonly id: string;
  readonly role: RecipientRole;
  readonly mustAct: boolean;
}

/** A requirement of an earlier notice to the subject or its predecessors that was open when last looked. */
export interface OpenRequirement {
  readonly id: string;
  readonly case: string;
  readonly severity: Severity;
}

/** Whether an owner stands on the tree, and has the power to do what is required. */
export interface OwnerStanding {
  readonly unit: string;
  readonly exists: boolean;
  readonly hasPower?: boolean;
}

/** What the body is asked to vote. Its long wording is the document; this is what is checked and executed. */
export interface NoticeContent {
  readonly document: DocumentRef;
  readonly bases: readonly { readonly kind: BasisKind; readonly text: string }[];
  readonly period?: { readonly from: Day; readonly to: Day };
  readonly outcomes: readonly {
    readonly item: string;
    readonly conclusion?: string;
    readonly allegation?: AllegationOutcome;
  }[];
  readonly findings: readonly NoticeFinding[];
  readonly requirements: readonly NoticeRequirement[];
  readonly earlier: readonly { readonly id: string; readonly outcome: 'remedied' | 'carriedForward' }[];
  readonly recipients: readonly Recipient[];
  /** Whoever has authority over the remedy, where that is neither the subject nor the higher body. */
  readonly authorities: readonly string[];
  /** A violation is proposed for discipline: where the profile says so, the subject is heard first. */
  readonly disciplineProposed: boolean;
  readonly reportBackDate?: Day;
}

export interface Notice extends NoticeContent {
  /** SHA-256 of the canonical content; that of the document last filed in its place, if one was. */
  readonly hash: string;
  readonly sequence: number;
  readonly at: Instant;
  /** What was found out about the draft when it was made. */
  readonly informantsFound: boolean;
  readonly otherSubjectNamed: boolean;
  readonly owners: readonly OwnerStanding[];
  readonly openRequirements: readonly OpenRequirement[];
}

/** A vote on the conclusion that stands. */
export interface Vote {
  readonly sequence: number;
  readonly at: Instant;
  readonly hash: string;
  readonly voters: readonly string[];
  readonly officialMembers: number;
  readonly inFavour: number;
}

export const hearingOutcomes = ['heard', 'declinedInWriting', 'absentTwice'] as const;
export type HearingOutcome = (typeof hearingOutcomes)[number];

export const deliveryWays = ['delivered', 'handed', 'refused', 'leftWithOrganisation'] as const;
/** How a recipient was reached; to leave the notice takes two minuted attempts before. */
export type DeliveryWay = (typeof deliveryWays)[number];

export interface Delivery {
  readonly recipient: string;
  readonly way: DeliveryWay;
}

/** What this chapter adds to the case file. A new round sets `voidedByRound`. */
export interface DeliberationPart {
  readonly session: { readonly on: Day; readonly sequence: number } | null;
  readonly appraisal: { readonly by: string; readonly at: Instant; readonly sequence: number } | null;
  readonly hearing: { readonly outcome: HearingOutcome; readonly sequence: number } | null;
  readonly notice: Notice | null;
  readonly vote: Vote | null;
  readonly signature: {
    readonly hash: string;
    readonly by: string;
    readonly at: Instant;
    readonly sequence: number;
  } | null;
  readonly issued: {
    readonly number: string;
    readonly seal: string;
    readonly at: Instant;
    readonly sequence: number;
  } | null;
  /** Day 0 of every clock of execution. */
  readonly service: {
    readonly on: Day;
    readonly at: Instant;
    readonly sequence: number;
    readonly reportBackDate?: Day;
  } | null;
  readonly deliveries: readonly Delivery[];
  readonly disciplineNeed: { readonly at: Instant; readonly sequence: number; readonly form?: string } | null;
  /** Who was the team when the notice was issued and the team dissolved. */
  readonly dissolvedTeam: { readonly leader?: string; readonly members: readonly string[] } | null;
  /** Every person who voted in this case. */
  readonly everVoted: readonly string[];
}

/** What is void when a new round begins. */
export const voidedByRound = {
  session: null,
  appraisal: null,
  hearing: null,
  notice: null,
  vote: null,
  signature: null,
} as const satisfies Partial<DeliberationPart>;

export const deliberationAtStart: DeliberationPart = {
  ...voidedByRound,
  issued: null,
  service: null,
  deliveries: [],
  disciplineNeed: null,
  dissolvedTeam: null,
  everVoted: [],
};
