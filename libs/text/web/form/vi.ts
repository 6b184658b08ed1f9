import type { Translated } from '../../translated.ts';
import type { form as source } from './en.ts';

/** What all forms say, in Vietnamese. */
export const form: Translated<typeof source, 'vi'> = {
  optional: '(không bắt buộc)',
  faults_other: 'Cần sửa {{count}} chỗ',
  add: 'Thêm: {{what}}',
  remove: 'Xoá: {{what}} {{number}}',
  entry: 'Mục {{number}}',
  state: 'Nêu: {{what}}',
  leaveOut: 'Bỏ qua: {{what}}',
  oneOf: 'Chọn một trong các cách',
  chooseFile: 'Tải lên: {{what}}',
  existing: 'Hoặc tài liệu có trong hồ sơ',
  orExisting: '{{what}}: tài liệu có trong hồ sơ',
  uploaded: 'Đã lưu {{name}}. SHA-256 {{hash}}…',
  uploadedByYou: 'Bạn đã tải lên',
  notUploaded: 'Không tải được tệp lên. Hãy thử lại.',
  nothingFound: 'Không tìm thấy',
  thingId: 'Mã ngắn trong hồ sơ, như trong nhật ký',
};
