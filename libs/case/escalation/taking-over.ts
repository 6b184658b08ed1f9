import { z } from 'zod';
import { action, type Asked } from '../action.ts';
import { elapsedIn, type Elapsed } from '../endings/elapsed.ts';
import { followedBy, followingFact, type FollowingFacts } from '../endings/following.ts';
import { id, remarks, text } from '../inputs.ts';
import { custodyOf } from './custody.ts';
import { theOpen } from './open.ts';

/** The words of an order become the grounds of the successor. */
const reason = text(2_000);
const elapsed = z.enum(['reset', 'carry']).default('reset');
const facts = z.object({ following: followingFact });

interface Ordered {
  readonly reason: string;
  readonly remarks: string;
  readonly elapsed: Elapsed['policy'];
}

/** The successor, and what is handed over to the body that is to have it. */
const handedOver = (asked: Asked<Ordered, FollowingFacts>) => {
  const { reason: grounds, remarks: more, elapsed: policy } = asked.input;
  return {
    reason: grounds,
    remarks: more,
    following: followedBy(asked, 'successorOf', { grounds, elapsed: elapsedIn(asked, policy) }),
    custody: custodyOf(asked),
  };
};

/** Orders of the higher body that end the case below; a successor goes on elsewhere. */
export const takingOver = {
  acceptTakeOver: action({
    input: z.strictObject({ reason, elapsed, remarks }),
    facts,
    from: ['beforeIssue'],
    to: 'takenOver',
    by: ['higherChair'],
    needs: ['takeOverOpen', 'answererNotEscalator', 'conclusionNotVoted'],
    event: 'takeOverAccepted',
    record: (asked) => ({
      escalation: theOpen(asked.file, 'takeOver').id,
      ...handedOver(asked),
    }),
  }),
  assignToOtherBody: action({
    input: z.strictObject({ body: id, reason, elapsed, remarks }),
    facts,
    from: ['beforeIssue'],
    to: 'transferred',
    by: ['higherChair'],
    needs: ['takeOverOpen', 'answererNotEscalator', 'receivingBodyCompetent†'],
    event: 'assignedToOtherBody',
    record: (asked) => ({
      escalation: theOpen(asked.file, 'takeOver').id,
      ...handedOver(asked),
    }),
  }),
  withdrawFile: action({
    input: z.strictObject({ ground: text(64), reason, elapsed, remarks }),
    facts,
    from: ['beforeIssue'],
    to: 'takenOver',
    by: ['higherChair'],
    // An order: neither a request nor the consent of the lower body is asked for.
    needs: ['withdrawalGrounded†'],
    event: 'fileWithdrawn',
    record: (asked) => ({
      ground: asked.input.ground,
      ...handedOver(asked),
    }),
  }),
} as const;
