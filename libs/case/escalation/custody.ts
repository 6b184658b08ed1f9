import type { Instant } from '#libs/regime';
import type { Asked } from '../action.ts';
import type { FollowingFacts } from '../endings/following.ts';

/** The custody record: which documents went from whom to whom, and when. */
export interface Custody {
  readonly from: { readonly body: string; readonly officer?: string };
  readonly to: { readonly body: string };
  readonly at: Instant;
  readonly documents: readonly { readonly id: string; readonly hash: string; readonly kind: string }[];
}

/** Every document of the file as it is handed over by the order. */
export const custodyOf = ({ file, facts, at }: Asked<unknown, FollowingFacts>): Custody => {
  const officer = file.duties.assignedOfficer;
  return {
    from: { body: file.body.id, ...(officer !== undefined && { officer }) },
    to: { body: facts.following.body.id },
    at,
    documents: file.documents.map(({ id, hash, kind }) => ({ id, hash, kind })),
  };
};
