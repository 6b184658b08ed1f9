export type { AlarmActivities } from './alarm/alarm-activities.ts';
export type { NoticeActivities } from './notice/notice-activities.ts';
export type { RecordActivities } from './record/record-activities.ts';
export { ActivitiesModule, activityProviders } from './activities.module.ts';
export { bindActivities } from './bind.ts';
export { poolToken } from './pool.ts';
export * from './record/journal.ts';
export { project, unproject } from './record/project.ts';
export { inTransaction, type Queries } from './transaction.ts';
