export interface AlarmActivities {
  raise(alarm: {
    readonly caseId: string;
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
    readonly at: string;
  }): Promise<void>;
}
