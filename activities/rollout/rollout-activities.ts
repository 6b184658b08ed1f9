/** The rollout that is meant. */
export interface OfRollout {
  readonly rollout: string;
}

export interface RolloutActivities {
  /** When it may begin: at once, or at the first instant of the day from which it holds. */
  beginRollout(of: OfRollout): Promise<{ readonly from?: string }>;
  /** Takes it to the next cases. */
  rollOut(of: OfRollout): Promise<{ readonly left: boolean }>;
  endRollout(of: OfRollout): Promise<void>;
}
