import type { Translated } from '../../translated.ts';
import type { watch as source } from './en.ts';

/** The page of verifiers and monitors, in Vietnamese. */
export const watch: Translated<typeof source, 'vi'> = {
  title: 'Xác nhận và theo dõi',
  yours: 'Việc của bạn ({{count}})',
  expected: 'Chờ đối tượng kiểm tra ({{count}})',
  measures: 'Các biện pháp khắc phục',
  none: 'Không có việc nào cần bạn xác nhận hoặc theo dõi.',
  seeTasks: 'Xem việc của tôi',
};
