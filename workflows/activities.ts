import { proxyActivities } from '@temporalio/workflow';
import type {
  AlarmActivities,
  FollowingActivities,
  NoticeActivities,
  RecordActivities,
  RolloutActivities,
} from '#activities';

/** The journal must not have gaps: tried for ever, and a lost worker is noticed within ten seconds. */
export const recording = proxyActivities<RecordActivities>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '30 seconds' },
});

/** A reminder of yesterday is still worth telling, one of last week is not. */
export const notices = proxyActivities<NoticeActivities>({
  startToCloseTimeout: '2 minutes',
  scheduleToCloseTimeout: '1 day',
  retry: { maximumInterval: '10 minutes', nonRetryableErrorTypes: ['GaveUp', 'Unknown'] },
});

/** The last resort: if nobody can be told that something failed, it is tried until somebody can. */
export const alarms = proxyActivities<AlarmActivities>({
  startToCloseTimeout: '10 seconds',
  retry: { maximumInterval: '5 minutes' },
});

/** A case that follows must come into being, however long the world is away; only what is refused is given up. */
export const followingCases = proxyActivities<FollowingActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '1 minute', nonRetryableErrorTypes: ['GaveUp'] },
});

/** Every case must be reached: what fails because the world did is tried for ever. */
export const rollouts = proxyActivities<RolloutActivities>({
  startToCloseTimeout: '5 minutes',
  retry: { maximumInterval: '1 minute' },
});
