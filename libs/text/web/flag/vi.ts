import type { Translated } from '../../translated.ts';
import type { flag as source } from './en.ts';

/** What is special about a case, in Vietnamese. */
export const flag: Translated<typeof source, 'vi'> = {
  overdue: 'Quá hạn',
  paused: 'Tạm dừng',
  extended: 'Đã gia hạn',
  escalated: 'Đã báo cáo cấp trên',
  underReconsideration: 'Đang xem xét lại',
  underRecheck: 'Đang kiểm tra lại',
};
