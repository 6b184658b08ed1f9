import type { Translated } from '../translated.ts';
import type { task as source } from './en.ts';

/** What a person must see to because the machine could not, in Vietnamese. */
export const task: Translated<typeof source, 'vi'> = {
  dueThingDropped: 'Hệ thống không thực hiện được một việc đã đến hạn. Cần xử lý thủ công.',
  reactionFailed: 'Không hoàn thành được việc tiếp theo sau một sự kiện của vụ việc. Cần xử lý thủ công.',
  fileDiffered: 'Bản ghi của vụ việc khác với nhật ký. Cần kiểm tra.',
  rolloutFailed: 'Không áp dụng được thay đổi về quy định hoặc tổ chức cho vụ việc. Hãy xử lý thủ công.',
};
