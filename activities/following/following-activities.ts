import type { Following } from '#libs/case';

/** A case that led to another one, and with which of its events. */
export interface Leading {
  readonly caseId: string;
  readonly sequence: number;
  readonly following: Following;
}

export interface FollowingActivities {
  openFollowing(leading: Leading): Promise<void>;
}
