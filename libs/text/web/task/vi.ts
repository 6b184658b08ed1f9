import type { Translated } from '../../translated.ts';
import type { task as source } from './en.ts';

/** The page of tasks, in Vietnamese. */
export const task: Translated<typeof source, 'vi'> = {
  title: 'Việc của tôi',
  count_other: 'Có {{count}} việc đang chờ bạn',
  none: 'Không có việc nào đang chờ bạn.',
  seeCases: 'Xem các cuộc kiểm tra',
  somethingFirst: 'Cần làm việc khác trước',
  overdue: 'Quá hạn ({{count}})',
  today: 'Hôm nay ({{count}})',
  thisWeek: 'Trong vòng một tuần ({{count}})',
  later: 'Về sau ({{count}})',
  waitingForOthers: 'Đang chờ người khác ({{count}})',
};
