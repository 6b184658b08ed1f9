import type { Translated } from '../../translated.ts';
import type { deadline as source } from './en.ts';

/** Deadlines in words, in Vietnamese. */
export const deadline: Translated<typeof source, 'vi'> = {
  leftDays_other: 'Còn {{count}} ngày',
  leftWorkingDays_other: 'Còn {{count}} ngày làm việc',
  tomorrow: 'Đến hạn ngày mai',
  today: 'Đến hạn hôm nay',
  lateToday: 'Quá hạn từ hôm nay',
  lateDays_other: 'Quá hạn {{count}} ngày',
  lateWorkingDays_other: 'Quá hạn {{count}} ngày làm việc',
  pausedDays_other: 'Tạm dừng từ {{since}} – còn {{count}} ngày khi chạy lại',
  pausedWorkingDays_other: 'Tạm dừng từ {{since}} – còn {{count}} ngày làm việc khi chạy lại',
  met: 'Đã hoàn thành',
  metLate: 'Hoàn thành trễ hạn',
  lapsed: 'Đã hết hạn',
  moot: 'Không còn cần thiết',
  none: 'Không có thời hạn',
  howCounted: 'Thời hạn này được tính thế nào?',
  howCountedOf: 'Thời hạn này được tính thế nào? {{title}}',
  version: 'Lần tính {{number}}: {{day}}',
};
