import type { Translated } from '../translated.ts';
import type { mail as source } from './en.ts';

/** What stands in a mail, without any content of a case, in Vietnamese. */
export const mail: Translated<typeof source, 'vi'> = {
  subject: 'Hệ thống kiểm tra: có thông báo gửi đến đồng chí',
  greeting: 'Kính gửi đồng chí,',
  news: '{{reference}}: có thông tin mới.',
  digest: 'Những việc sau vẫn quá hạn:',
  open: 'Mở trong ứng dụng',
  why: 'Đồng chí nhận được thư này vì có phần trách nhiệm trong vụ việc. Thư cố ý không nêu nội dung: đề nghị đăng nhập để xem chi tiết. Đồng chí có thể chọn trong ứng dụng những gì được gửi qua thư.',
};
