import { z } from 'zod';
import { action, type Asked } from '../action.ts';
import { documentRef, text, thing } from '../inputs.ts';
import { standingSuspension } from './suspension.ts';

const reason = text(2_000);

const stands = ({ file }: Asked): string => {
  const suspension = standingSuspension(file);
  if (suspension === undefined) throw new Error('No suspension stands');
  return suspension.id;
};

/** Suspension of activity: bounded by D19, extended once, over at the latest when its maximum is reached. */
export const suspendingActions = {
  suspendActivity: action({
    input: z.strictObject({ document: documentRef, reason }),
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['activityNotSuspended'],
    event: 'activitySuspended',
  }),
  extendSuspension: action({
    input: z.strictObject({ deadline: thing, days: z.int().min(1).max(366), reason }),
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['activitySuspended', 'suspensionNotExtended', 'deadlineNotExpired†'],
    event: 'suspensionExtended',
    // No more than the rules allow, whatever is asked for; what was granted is recorded.
    record: (asked) => ({
      suspension: stands(asked),
      deadline: asked.input.deadline,
      count: Math.min(asked.input.days, asked.rules.regime.acts.suspensionExtensionDays.value),
      reason: asked.input.reason,
    }),
  }),
  liftSuspension: action({
    input: z.strictObject({ reason }),
    from: ['active'],
    to: '=',
    by: ['chair'],
    needs: ['activitySuspended'],
    event: 'suspensionLifted',
    record: (asked) => ({ suspension: stands(asked), reason: asked.input.reason }),
  }),
  lapseSuspension: action({
    input: z.strictObject({ deadline: thing }),
    from: ['active'],
    to: '=',
    by: ['clock'],
    needs: ['activitySuspended', 'suspensionMaximumReached'],
    event: 'suspensionLapsed',
    record: (asked) => ({ suspension: stands(asked) }),
  }),
} as const;
