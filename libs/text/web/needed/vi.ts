import type { Translated } from '../../translated.ts';
import type { needed as source } from './en.ts';

/** The page of those who are inspected: what is asked of them, in Vietnamese. */
export const needed: Translated<typeof source, 'vi'> = {
  title: 'Việc đề nghị ông/bà thực hiện',
  count_other: 'Có {{count}} yêu cầu đang chờ ông/bà trả lời',
  none: 'Hiện không có yêu cầu nào đối với ông/bà.',
  noneHint: 'Nếu có thay đổi, ông/bà sẽ thấy ở đây và trong hộp thư.',
  why: 'Do {{kind}} {{number}}, hiện ở giai đoạn: {{stage}}',
  whyShort: 'Do cuộc kiểm tra {{number}}',
  nowhere: 'Mở cuộc kiểm tra để xem ông/bà có thể làm gì.',
  cases: 'Các cuộc kiểm tra của ông/bà',
  noCases: 'Không có cuộc kiểm tra nào về ông/bà mà ông/bà được xem.',
  documents: 'Thông báo và tài liệu',
  told: 'Những thông tin gần đây nhất',
  toldNothing: 'Không có tin nào cho ông/bà.',
  seeInbox: 'Xem tất cả tin',
};
