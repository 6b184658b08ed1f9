import type { Translated } from '../../translated.ts';
import type { inbox as source } from './en.ts';

/** The page of messages, in Vietnamese. */
export const inbox: Translated<typeof source, 'vi'> = {
  title: 'Hộp thư',
  openCase: 'Mở cuộc kiểm tra',
  unreadOnly: 'Chỉ tin chưa đọc',
  none: 'Không có tin nhắn nào cho bạn.',
  noneUnread: 'Không có tin chưa đọc.',
};
