import type { CaseFile } from '#libs/case';
import type { ReviewView } from '#libs/contract';
import type { Sight } from './sight.ts';

/** An amending notice exists for the subject from its service on. */
const mayKnow = (sight: Sight, { kind, open }: ReviewView): boolean =>
  sight !== 'ownPart' || kind !== 'amendingNotice' || !open;

/** Reviews of the conclusion, rechecks included, for those whom its execution concerns. */
export const toReviewViews = ({ reviews, escalations }: CaseFile, sight: Sight): readonly ReviewView[] => {
  if (sight === 'hosting') return [];
  const rechecks = escalations.filter(({ kind }) => kind === 'recheck');
  return [
    ...reviews.map(({ id, kind, closedAt }) => ({ id, kind, open: closedAt === undefined })),
    ...rechecks.map(({ id, closedAt }) => ({ id, kind: 'recheck' as const, open: closedAt === undefined })),
  ].filter((review) => mayKnow(sight, review));
};
