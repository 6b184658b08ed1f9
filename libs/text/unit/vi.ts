import type { Translated } from '../translated.ts';
import type { unit as source } from './en.ts';

/** The units of a length of time, without the number, in Vietnamese. */
export const unit: Translated<typeof source, 'vi'> = {
  calendarDay_other: 'ngày',
  workingDay_other: 'ngày làm việc',
  month_other: 'tháng',
  unstatedDay_other: 'ngày (chưa nêu loại)',
  nextMeeting: 'phiên họp tiếp theo',
};
