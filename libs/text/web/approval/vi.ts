import type { Translated } from '../../translated.ts';
import type { approval as source } from './en.ts';

/** The page of approvals, in Vietnamese. */
export const approval: Translated<typeof source, 'vi'> = {
  title: 'Chờ phê duyệt',
  count_other: 'Có {{count}} cuộc kiểm tra đang chờ bạn quyết định, cũ nhất trước',
  none: 'Không có việc nào đang chờ bạn quyết định.',
  seeTasks: 'Xem việc của tôi',
  waitingSince: 'Chờ từ {{day}}',
  showCauses: 'Xem hệ quả',
  noLonger: 'Việc này đã được quyết định trong lúc đó.',
};
