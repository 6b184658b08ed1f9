import type { Answer, CaseStage } from '#libs/case';

/** What the engine asks the journal for when the workflow can no longer answer; the API gives it. */
export interface Remembered {
  /** What the command with this update id led to, if it was ever performed. */
  answerOf(caseId: string, updateId: string): Promise<Answer | undefined>;
  /** Where the case stands according to its last recorded event; absent for a case that was never recorded. */
  stageOf(caseId: string): Promise<CaseStage | undefined>;
}
