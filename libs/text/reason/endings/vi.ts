import type { Translated } from '../../translated.ts';
import type { endings as source } from './en.ts';

/** The words of reasons of other endings, in Vietnamese. */
export const endings: Translated<typeof source, 'vi'> = {
  kindConvertible: 'Loại hình kiểm tra này không chuyển đổi sang loại hình khác.',
  signsOfViolationRecorded: 'Chưa có nội dung nào được ghi nhận là dấu hiệu vi phạm.',
  receivingBodyCompetent: 'Cơ quan tiếp nhận hiện không có thẩm quyền mở loại hình kiểm tra này đối với đối tượng này.',
  referralReceived: 'Cơ quan bên ngoài chưa xác nhận đã nhận, và chưa chứng minh được việc giao nhận.',
};
