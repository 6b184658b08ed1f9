import type { Instant } from '#libs/regime';

/** A possible conflict of interest of somebody with a part in the case. */
export interface Conflict {
  readonly id: string;
  readonly person: string;
  readonly type: string;
  readonly source: 'declared' | 'flagged' | 'challenged';
  readonly at: Instant;
  readonly outcome?: 'cleared' | 'upheld';
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
}

export interface PeoplePart {
  readonly conflicts: readonly Conflict[];
  /** Persons who may do nothing more in this case. */
  readonly recused: readonly string[];
  /** Who declared interests in the present round. */
  readonly declared: readonly string[];
  readonly documents: readonly Filed[];
  readonly opinions: readonly { readonly by: string; readonly at: Instant; readonly sequence: number; readonly attached: boolean }[];
}

export const peopleAtStart: PeoplePart = { conflicts: [], recused: [], declared: [], documents: [], opinions: [] };
