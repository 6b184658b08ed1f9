import type { Translated } from '../../translated.ts';
import type { shell as source } from './en.ts';

/** The frame around every page, in Vietnamese. */
export const shell: Translated<typeof source, 'vi'> = {
  product: 'Kiểm tra, giám sát',
  skip: 'Đến nội dung chính',
  menu: 'Trình đơn',
  navigation: 'Điều hướng chính',
  tasks: 'Việc của tôi',
  cases: 'Các cuộc kiểm tra',
  calendars: 'Lịch làm việc',
  approvals: 'Chờ phê duyệt',
  search: 'Tìm kiếm',
  needed: 'Việc đề nghị thực hiện',
  watch: 'Xác nhận và theo dõi',
  inbox_other: 'Hộp thư, {{count}} tin chưa đọc',
  live: 'Trực tuyến',
  connecting: 'Đang kết nối lại…',
  account: 'Tài khoản của {{name}}',
  language: 'Ngôn ngữ',
  appearance: 'Giao diện',
  light: 'Sáng',
  dark: 'Tối',
  auto: 'Theo hệ thống',
  signOut: 'Đăng xuất',
};
