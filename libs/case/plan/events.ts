import type { CaseFile } from '../case-file.ts';
import type { EventOf, Evolution } from '../event.ts';
import type { DocumentRef } from '../inputs.ts';
import { without } from '../case-file.ts';
import { withDocuments } from '../people/documents.ts';
import type { PlanLine, RemediationPlan } from './part.ts';

interface SubmittedPlan {
  readonly document: DocumentRef;
  readonly lines: readonly PlanLine[];
  readonly remarks: string;
}

/** What the events of this chapter record. */
export interface PlanEvents {
  remediationPlanSubmitted: SubmittedPlan;
  remediationPlanReturned: { readonly reasons: string };
  remediationPlanApproved: { readonly remarks: string };
  remediationPlanImposed: SubmittedPlan;
  caseClosedWithoutRemediation: { readonly remarks: string; readonly closedOn: string; readonly effectCheckDue: false };
}

const planIn = (
  state: RemediationPlan['state'],
  event: EventOf<'remediationPlanSubmitted'> | EventOf<'remediationPlanImposed'>,
): RemediationPlan => ({ sequence: event.sequence, at: event.at, by: event.by, lines: event.data.lines, state });

const planned = (file: CaseFile): CaseFile['measures'] =>
  file.measures.map((measure) => (measure.state === 'issued' ? { ...measure, state: 'planned' as const } : measure));

export const planEvolution: Evolution<PlanEvents> = {
  remediationPlanSubmitted: (file, event) => ({
    remediationPlan: planIn('submitted', event),
    documents: withDocuments(file, event, { remediationPlan: event.data.document }),
  }),
  remediationPlanReturned: (file) => ({
    remediationPlan: null,
    remediationPlanReturns: file.remediationPlanReturns + 1,
    done: without(file.done, 'remediationPlanSubmitted'),
  }),
  remediationPlanApproved: (file) => ({
    remediationPlan: file.remediationPlan && { ...file.remediationPlan, state: 'approved' },
    measures: planned(file),
  }),
  remediationPlanImposed: (file, event) => ({
    remediationPlan: planIn('imposed', event),
    measures: planned(file),
    documents: withDocuments(file, event, { remediationPlan: event.data.document }),
  }),
  caseClosedWithoutRemediation: (_file, event) => ({
    closure: { on: event.data.closedOn, at: event.at, sequence: event.sequence, effectCheckDue: false },
  }),
};
