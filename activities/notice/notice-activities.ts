import type { CaseEvent } from '#libs/case';

export interface NoticeActivities {
  tellReminder(reminder: { readonly caseId: string; readonly event: CaseEvent }): Promise<void>;
}
