import type { Day, Grade, Instant, Kind, Profile } from '#libs/regime';
import type { Body, RulesRef, Subject } from '../case-file.ts';
import { without } from '../case-file.ts';
import type { OpenRequirement } from '../deliberation/part.ts';
import type { Circumstance, ValueBand } from '../escalation/circumstances.ts';
import type { Evolution } from '../event.ts';
import type { CaseLink } from '../endings/links.ts';
import type { DocumentRef } from '../inputs.ts';
import { afterTeam, type TeamNaming } from '../people/naming.ts';
import { withDocuments } from '../people/documents.ts';
import type { Snapshot } from '../people/part.ts';
import type { ActLimitation, AllegedAct, InspectionPlan, Origin, Overlap, Programme, Signal } from './part.ts';
import type { SuccessorCaseOpened } from './succeeding.ts';

/** Everything from which the first file is built. */
export interface CaseProposed {
  readonly caseId: string;
  readonly number: string;
  readonly kind: Kind;
  readonly body: Body;
  readonly higherBody?: { readonly id: string };
  readonly subject: Subject;
  readonly variant: 'team' | 'none';
  readonly rules: RulesRef;
  readonly origin: Origin;
  readonly grounds: string;
  readonly bodyForm?: string;
  readonly fields: readonly string[];
  readonly allegedActs: readonly AllegedAct[];
  readonly circumstances?: readonly Circumstance[];
  readonly valueBand?: ValueBand;
  readonly bodySize?: number;
  readonly overlaps: readonly Overlap[];
  readonly openRequirements: readonly OpenRequirement[];
  /** To the cases that led to this one, or that it looks at again. */
  readonly links?: readonly CaseLink[];
  /** Of the case that led to this one: what is known from there is not less secret here. */
  readonly grade?: Grade;
}

/** What the events of this chapter record. */
export interface OpeningEvents {
  caseProposed: CaseProposed;
  successorCaseOpened: SuccessorCaseOpened;
  signalAttached: Omit<Signal, 'id' | 'at'> & { readonly allegedActs: readonly AllegedAct[] };
  limitationChecked: { readonly acts: readonly ActLimitation[]; readonly remarks: string };
  overlapSettled: {
    readonly overlap: string;
    readonly how: NonNullable<Overlap['answer']>['how'];
    readonly remarks: string;
  };
  programmeLinked: Programme & { readonly remarks: string };
  proposalApproved: { readonly remarks: string; readonly meetings?: readonly Day[] };
  proposalDeclined: { readonly reason: string; readonly remarks: string };
  teamAssigned: TeamNaming & { readonly people: readonly Snapshot[]; readonly remarks: string };
  planSubmitted: Omit<InspectionPlan, 'sequence'>;
  planReturned: { readonly reason: string };
  planApproved: { readonly remarks: string };
  decisionSigned: {
    readonly number: string;
    readonly document: DocumentRef;
    readonly rules: RulesRef;
    readonly profile: Profile;
    /** Where a decision takes effect with the announced vote. */
    readonly effectiveAt?: Instant;
  };
}

/** Each submission opens the approval anew; what was returned is submitted no longer. */
const planMarks = ['planSubmitted', 'planApproved'] as const;

export const openingEvolution: Evolution<OpeningEvents> = {
  signalAttached: (file, { data: { allegedActs, ...signal }, sequence, at }) => ({
    signals: [...file.signals, { ...signal, id: `s${sequence}`, at }],
    allegedActs: [...file.allegedActs, ...allegedActs],
  }),
  limitationChecked: (_file, { data }) => ({ limitation: data.acts }),
  overlapSettled: (file, { data, by, at }) => ({
    overlaps: file.overlaps.map((overlap) =>
      overlap.id === data.overlap ? { ...overlap, answer: { how: data.how, by, at } } : overlap,
    ),
  }),
  programmeLinked: (_file, { data }) => ({
    programme: 'line' in data ? { line: data.line } : { unplanned: data.unplanned },
  }),
  teamAssigned: (file, event) => afterTeam(file, event),
  planSubmitted: (file, event) => ({
    plan: { ...event.data, sequence: event.sequence },
    documents: withDocuments(file, event, { plan: event.data.document, selfReportOutline: event.data.outline }),
    done: without(file.done, ...planMarks),
  }),
  planReturned: (file) => ({ plan: null, done: without(file.done, ...planMarks) }),
  planApproved: (file, { sequence }) => ({
    planItems: (file.plan?.items ?? []).map((item) => ({ ...item, openedAt: sequence })),
  }),
  decisionSigned: (file, event) => ({
    rules: event.data.rules,
    profile: event.data.profile,
    decision: { number: event.data.number, document: event.data.document, at: event.at },
    documents: withDocuments(file, event, { decision: event.data.document }),
  }),
};
