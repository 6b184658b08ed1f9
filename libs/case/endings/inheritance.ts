import type { CaseFile } from '../case-file.ts';
import type { Evidence, Finding } from '../conduct/part.ts';
import type { ActLimitation, AllegedAct, Overlap, Signal } from '../opening/part.ts';
import type { Filed } from '../people/part.ts';

/** What travels from a case to its successor (handbook, escalation §5.4). Nothing of it counts as done there. */
export interface Inheritance {
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
  /** The custody record: each document, who produced it and when. */
  readonly documents: readonly Filed[];
  readonly overlaps: readonly Overlap[];
  readonly allegedActs: readonly AllegedAct[];
  readonly limitation: readonly ActLimitation[];
  readonly signals: readonly Signal[];
}

const travelling: readonly string[] = [
  'selfReport',
  'evidenceList',
  'evidence',
  'announcementMinutes',
  'workingMinutes',
  'verificationMinutes',
  'conferenceMinutes',
  'hearingMinutes',
  'sessionMinutes',
];

/** Ids of a predecessor do not meet those that the successor gives. */
const fromBefore = (id: string): string => `p-${id}`;

const asInherited = <Thing extends { readonly id: string }>(thing: Thing): Thing => ({
  ...thing,
  id: fromBefore(thing.id),
});

const unanswered = ({ answer: _answer, ...overlap }: Overlap): Overlap => overlap;

/** No round of the successor: what was filed before does not count for its stages. */
const noRound = 0;

/** What the case leaves to its successor, under ids of their own. Documents keep theirs: they are stored once. */
export const inheritanceOf = (file: CaseFile): Inheritance => ({
  evidence: file.evidence.map((one) => ({ ...asInherited(one), round: noRound })),
  findings: file.findings
    .filter(({ withdrawn }) => withdrawn !== true)
    .map((finding) => ({ ...asInherited(finding), evidence: finding.evidence.map(fromBefore) })),
  documents: file.documents
    .filter(({ kind }) => travelling.includes(kind))
    .map((document) => ({ ...document, round: noRound })),
  overlaps: file.overlaps.map((overlap) => asInherited(unanswered(overlap))),
  allegedActs: file.allegedActs.map(asInherited),
  limitation: file.limitation.map((one) => ({ ...one, act: fromBefore(one.act) })),
  signals: file.signals.map(asInherited),
});

/** Whether the case ended by an order that moves it to another body, which then goes on with a successor. */
export const isOrderedAway = ({ stage, done }: CaseFile): boolean =>
  stage === 'takenOver' || (stage === 'transferred' && done['assignedToOtherBody'] !== undefined);
