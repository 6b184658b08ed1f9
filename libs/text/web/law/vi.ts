import type { Translated } from '../../translated.ts';
import type { law as source } from './en.ts';

/** Versions of calendars, in Vietnamese. */
export const law: Translated<typeof source, 'vi'> = {
  calendars: 'Lịch làm việc',
  none: 'Chưa có lịch nào được công bố.',
  version: 'Phiên bản {{version}}',
  titleOf: 'Lịch {{id}}, phiên bản {{version}}',
  published: 'Công bố cho thời gian từ {{from}} đến {{to}}',
  always: 'Công bố không thời hạn',
  source: 'Nguồn',
  status: 'Mức độ xác thực',
  day: 'Ngày',
  name: 'Tên',
  counts: 'Được tính là',
  off: 'ngày nghỉ',
  work: 'ngày làm việc',
  noDays: 'Không có ngày nghỉ hay ngày làm bù: chỉ tính nghỉ cuối tuần.',
};
