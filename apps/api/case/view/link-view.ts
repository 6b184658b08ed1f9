import { inverseLinks, type LinkKind } from '#libs/case';
import type { LinkView } from '#libs/contract';

/** A link as one of the two cases holds it: this one, or the other (`inverse`). */
export interface Linked extends LinkView {
  readonly inverse: boolean;
}

const seenFromHere = ({ inverse, ...link }: Linked): LinkView => ({
  ...link,
  kind: inverse ? inverseLinks[link.kind satisfies LinkKind] : link.kind,
});

/** Links as this case sees them; what both cases hold is one link. */
export const toLinkViews = (linked: readonly Linked[] | null): readonly LinkView[] =>
  (linked ?? [])
    .map(seenFromHere)
    .filter(
      (link, index, all) => all.findIndex((other) => other.kind === link.kind && other.case === link.case) === index,
    );
