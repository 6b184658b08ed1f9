import type { Day, Instant, Kind, Profile } from '#libs/regime';
import type { Body, CaseFile, RulesRef, Subject } from '../case-file.ts';
import { without } from '../case-file.ts';
import { clocksAtStart } from '../clocks/part.ts';
import { closureAtStart } from '../closure/part.ts';
import { escalationAtStart } from '../escalation/part.ts';
import { reviewAtStart } from '../review/part.ts';
import { conductAtStart } from '../conduct/part.ts';
import { deliberationAtStart, type OpenRequirement } from '../deliberation/part.ts';
import type { EventOf, Evolution } from '../event.ts';
import type { DocumentRef } from '../inputs.ts';
import { measuresAtStart } from '../measures/part.ts';
import { afterTeam, type TeamNaming } from '../people/naming.ts';
import { withDocuments } from '../people/documents.ts';
import { peopleAtStart, type Snapshot } from '../people/part.ts';
import { planAtStart } from '../plan/part.ts';
import { engine } from '../actor.ts';
import {
  openingAtStart,
  type ActLimitation,
  type AllegedAct,
  type InspectionPlan,
  type Origin,
  type Overlap,
  type Programme,
  type Signal,
} from './part.ts';

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
  readonly overlaps: readonly Overlap[];
  readonly openRequirements: readonly OpenRequirement[];
}

/** What the events of this chapter record. */
export interface OpeningEvents {
  caseProposed: CaseProposed;
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

/** The file that a proposal makes, before its first mark. The engine does not become the officer. */
export const opened = (event: EventOf<'caseProposed'>): CaseFile => {
  const { caseId, ...data } = event.data;
  const officers = event.by === engine.id ? [] : [event.by];
  return {
    ...planAtStart,
    ...conductAtStart,
    ...deliberationAtStart,
    ...measuresAtStart,
    ...closureAtStart,
    ...escalationAtStart,
    ...reviewAtStart,
    ...clocksAtStart,
    ...peopleAtStart,
    ...openingAtStart,
    ...data,
    format: 1,
    id: caseId,
    proposer: event.by,
    stage: event.stage,
    sequence: event.sequence,
    round: 1,
    openedAt: event.at,
    duties: { teamMembers: [], verifiers: [], ...(officers[0] !== undefined && { assignedOfficer: officers[0] }) },
    everOnCase: { team: [], directing: [], officers },
    done: {},
    seen: event.updateId === undefined ? [] : [[event.updateId, event.sequence]],
  };
};

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
