import type { Day } from '#libs/regime';
import type { EventOf, Evolution } from '../event.ts';
import type { BodyAct, DocumentRef } from '../inputs.ts';
import type { OpenRequirement } from '../deliberation/part.ts';
import type { AllegedAct, Overlap } from '../opening/part.ts';
import { withDocuments } from '../people/documents.ts';
import { amendedRound } from '../rounds.ts';
import { linkedTo, type Following } from './following.ts';
import type { discontinueReasons } from './reasons.ts';
import type { CaseFile } from '../case-file.ts';

interface Remarks {
  readonly remarks: string;
}

/** A judgment that has taken effect, after which nothing is left to inspect. */
export interface Judgment {
  readonly court: string;
  readonly number: string;
  readonly on: Day;
  readonly document: DocumentRef;
}

/** What the events of this chapter record. */
export interface EndingsEvents {
  decisionAmended: Remarks & {
    readonly number: string;
    readonly document: DocumentRef;
    readonly reason: string;
    /** Where the report was filed before: by when it is filed again. */
    readonly reportBy?: Day;
    readonly allegedActs: readonly AllegedAct[];
    readonly overlaps: readonly Overlap[];
    readonly openRequirements: readonly OpenRequirement[];
    readonly meetings: readonly Day[];
  };
  caseDiscontinued: Remarks & {
    readonly act: BodyAct;
    readonly reason: (typeof discontinueReasons)[number];
    readonly judgment?: Judgment;
  };
  caseTransferred: Remarks & { readonly reason: string; readonly following: Following };
  caseConverted: Remarks & { readonly reason: string; readonly following: Following };
  caseClosedByReferral: Remarks & { readonly act: BodyAct };
  linkedCaseOpened: Remarks & { readonly following: Following };
}

const minuted = (file: CaseFile, event: EventOf<'caseDiscontinued'> | EventOf<'caseClosedByReferral'>) =>
  withDocuments(file, event, { sessionMinutes: event.data.act.minutes });

/** Overlaps that were answered stay answered. */
const withFound = (overlaps: readonly Overlap[], found: readonly Overlap[]): readonly Overlap[] => [
  ...overlaps,
  ...found.filter(({ id }) => !overlaps.some((overlap) => overlap.id === id)),
];

export const endingsEvolution: Evolution<EndingsEvents> = {
  decisionAmended: (file, event) => ({
    ...amendedRound(file),
    allegedActs: [...file.allegedActs, ...event.data.allegedActs],
    overlaps: withFound(file.overlaps, event.data.overlaps),
    openRequirements: event.data.openRequirements,
    documents: withDocuments(file, event, { decision: event.data.document }),
  }),
  caseDiscontinued: (file, event) => ({ documents: minuted(file, event) }),
  caseTransferred: linkedTo,
  caseConverted: linkedTo,
  caseClosedByReferral: (file, event) => ({ documents: minuted(file, event) }),
  linkedCaseOpened: linkedTo,
};
