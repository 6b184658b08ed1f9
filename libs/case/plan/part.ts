import type { Day, Instant } from '#libs/regime';

/** What is done about one measure, by whom and by when. */
export interface PlanLine {
  readonly measure: string;
  readonly action: string;
  /** The unit that does it. */
  readonly owner: string;
  /** The persons who carry it out. */
  readonly implementers: readonly string[];
  /** To whom those persons answer directly. */
  readonly superiors: readonly string[];
  readonly date: Day;
}

/** The remediation plan submitted last, or imposed. */
export interface RemediationPlan {
  readonly sequence: number;
  readonly at: Instant;
  readonly by: string;
  readonly lines: readonly PlanLine[];
  readonly state: 'submitted' | 'approved' | 'imposed';
}

/** What this chapter adds to the case file. */
export interface PlanPart {
  /** None before the first submission and after a return. */
  readonly remediationPlan: RemediationPlan | null;
  readonly remediationPlanReturns: number;
}

export const planAtStart: PlanPart = { remediationPlan: null, remediationPlanReturns: 0 };
