import { z } from 'zod';
import type { Grade, Instant } from '#libs/regime';
import { day, id, type DocumentRef } from '../inputs.ts';
import type { DisciplineDecision } from './discipline.ts';

export const conflictTypes = [
  'kin',
  'financial',
  'hierarchy',
  'priorInvolvement',
  'enmity',
  'partyToDenunciation',
] as const;
export type ConflictType = (typeof conflictTypes)[number];

/** A possible conflict of interest of somebody with a part in the case. A challenge by the subject is one, too. */
export interface Conflict {
  readonly id: string;
  readonly person: string;
  readonly type: ConflictType;
  readonly source: 'declared' | 'flagged' | 'challenged';
  readonly at: Instant;
  /** Undecided without one. `moot`: another one of the same person was upheld, or the case ended. */
  readonly outcome?: 'cleared' | 'upheld' | 'moot';
}

/** A document in the case: bytes are stored elsewhere, immutable, under the hash. */
export interface Filed {
  readonly id: string;
  readonly hash: string;
  readonly kind: string;
  readonly round: number;
  readonly sequence: number;
  readonly by: string;
  readonly at: Instant;
  readonly stage: string;
  /** For a text that may name an informant: what the vault answered when it was filed. */
  readonly informantsAbsent?: boolean;
}

/** What mattered about a person when he or she was named: the register may change later, this does not. */
export const snapshot = z.object({
  person: id,
  qualifications: z.array(z.object({ key: z.string(), fields: z.array(z.string()).exactOptional(), until: day })),
  rank: z.string().exactOptional(),
  clearance: z.string(),
  /** Cases in a row on this subject, this one included. */
  consecutiveCases: z.int().min(0),
  /** Whether the person belongs to the deciding body. */
  memberOfBody: z.boolean(),
  /** Possible conflicts found in the history of posts and the register of kin. */
  flags: z.array(z.object({ type: z.enum(['kin', 'hierarchy', 'priorInvolvement']) })),
});
export type Snapshot = z.output<typeof snapshot>;

/** A reserved opinion: it travels with draft and report to everyone who decides. */
export interface Opinion {
  readonly id: string;
  readonly by: string;
  readonly at: Instant;
  readonly sequence: number;
  readonly document: DocumentRef;
  /** Whether it is attached to the report that stands. */
  readonly attached: boolean;
}

/** A grade that the case had, or has: the history is kept. */
export interface Grading {
  readonly grade: Grade;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** What this chapter adds to the case file. */
export interface PeoplePart {
  readonly conflicts: readonly Conflict[];
  /** Persons who may do nothing more in this case. */
  readonly recused: readonly string[];
  /** Who declared interests in the present round. */
  readonly declared: readonly string[];
  readonly documents: readonly Filed[];
  readonly opinions: readonly Opinion[];
  /** The latest snapshot of everybody who was named. */
  readonly snapshots: readonly Snapshot[];
  /** Technical seconds among the members of the team: they may not sign findings alone. */
  readonly seconds: readonly string[];
  readonly grades: readonly Grading[];
  /** Absent until a disciplinary decision that followed the case was served. */
  readonly discipline?: readonly DisciplineDecision[];
  /** Nobody is left who could act as chair: the chair of the higher body does. Absent otherwise. */
  readonly bodyVacant?: true;
}

export const peopleAtStart: PeoplePart = {
  conflicts: [],
  recused: [],
  declared: [],
  documents: [],
  opinions: [],
  snapshots: [],
  seconds: [],
  grades: [],
};
