import type { Kind } from '#libs/regime';

/** How a case stands to another one, each with how the other stands to it (handbook, process §8). */
export const inverseLinks = {
  successorOf: 'succeededBy',
  succeededBy: 'successorOf',
  transferredFrom: 'transferredTo',
  transferredTo: 'transferredFrom',
  convertedFrom: 'convertedTo',
  convertedTo: 'convertedFrom',
  recheckOf: 'recheckedBy',
  recheckedBy: 'recheckOf',
  followUpOf: 'followedUpBy',
  followedUpBy: 'followUpOf',
  partOf: 'hasPart',
  hasPart: 'partOf',
  sharesEvidenceWith: 'sharesEvidenceWith',
} as const satisfies Readonly<Record<string, string>>;
export type LinkKind = keyof typeof inverseLinks;

export const linkKinds = Object.keys(inverseLinks) as readonly LinkKind[] as readonly [LinkKind, ...LinkKind[]];

/** How a case that is opened stands to the one that led to it. */
export const openingLinks = [
  'successorOf',
  'transferredFrom',
  'convertedFrom',
  'recheckOf',
  'followUpOf',
  'partOf',
  'sharesEvidenceWith',
] as const satisfies readonly LinkKind[];
export type OpeningLink = (typeof openingLinks)[number];

/** Kinds that say by themselves how they stand to the case from which they come. */
export const linkOfKind: Readonly<Partial<Record<Kind, OpeningLink>>> = {
  recheck: 'recheckOf',
  followUp: 'followUpOf',
};

/** A link never gives access by itself. */
export interface CaseLink {
  readonly kind: LinkKind;
  readonly case: string;
}
