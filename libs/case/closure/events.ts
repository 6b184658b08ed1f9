import type { Day } from '#libs/regime';
import { without } from '../case-file.ts';
import type { Evolution } from '../event.ts';
import type { DocumentRef } from '../inputs.ts';
import { reopened } from '../measures/change.ts';
import type { Reopening } from '../measures/events.ts';
import { withDocuments } from '../people/documents.ts';

interface Remarks {
  readonly remarks: string;
}

/** What the events of this chapter record. */
export interface ClosureEvents {
  caseClosed: Remarks & { readonly closedOn: Day; readonly effectCheckDue: boolean };
  fileHandedOver: Remarks & { readonly place: string };
  caseArchived: Remarks & { readonly place: string };
  lateEvidenceReceived: Remarks & {
    readonly evidence: readonly { readonly document: DocumentRef; readonly description: string }[];
    /** The first submission of the same files, with which this one is answered. */
    readonly repeats?: string;
  };
  caseReopened: Remarks &
    Reopening & {
      readonly measures: readonly { readonly measure: string; readonly dueDate: Day }[];
      readonly reportBackDate: Day;
    };
  reopeningRefused: { readonly lateEvidence: string; readonly reason: string };
  effectLapsed: { readonly reason: string; readonly evidence: readonly DocumentRef[] };
  effectConfirmed: Remarks;
}

const voidedByReopening = ['caseClosed', 'fileHandedOver', 'effectLapsed', 'remediationSubmitted'] as const;

export const closureEvolution: Evolution<ClosureEvents> = {
  caseClosed: (_file, event) => ({
    closure: {
      on: event.data.closedOn,
      at: event.at,
      sequence: event.sequence,
      effectCheckDue: event.data.effectCheckDue,
    },
  }),
  lateEvidenceReceived: (file, event) =>
    event.data.repeats !== undefined
      ? {}
      : {
          lateEvidence: [
            ...file.lateEvidence,
            {
              id: `l${event.sequence}`,
              hashes: event.data.evidence.map(({ document }) => document.hash),
              by: event.by,
              at: event.at,
            },
          ],
          documents: withDocuments(file, event, {
            remediationEvidence: event.data.evidence.map(({ document }) => document),
          }),
        },
  caseReopened: (file, event) => ({
    measures: file.measures.map((measure) => {
      const named = event.data.measures.find((one) => one.measure === measure.id);
      return named === undefined ? measure : reopened(measure, named.dueDate);
    }),
    lateEvidence: file.lateEvidence.map((late) => ({ ...late, answer: late.answer ?? ('reopened' as const) })),
    effectLapse: null,
    closure: null,
    reopened: { at: event.at, sequence: event.sequence },
    done: without(file.done, ...voidedByReopening),
  }),
  reopeningRefused: (file, event) => ({
    lateEvidence: file.lateEvidence.map((late) =>
      late.id === event.data.lateEvidence ? { ...late, answer: 'refused' as const } : late,
    ),
  }),
  effectLapsed: (_file, event) => ({ effectLapse: { at: event.at, sequence: event.sequence } }),
};
