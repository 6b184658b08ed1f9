import type { CaseFile, Entry } from '#libs/case';

/** `fileDiffers`: the journal is written, but the file evolved from the row is not the workflow's. */
export type Outcome = 'recorded' | 'fileDiffers';

export interface RecordActivities {
  recordStep(step: { readonly caseId: string; readonly entries: readonly Entry[] }): Promise<Outcome>;
  recordFile(whole: { readonly file: CaseFile; readonly at: string }): Promise<void>;
}
