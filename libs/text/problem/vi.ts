import type { Translated } from '../translated.ts';
import type { problem as source } from './en.ts';

/** The words of problem, in Vietnamese. */
export const problem: Translated<typeof source, 'vi'> = {
  refused: 'Thao tác bị từ chối.',
  invalid: 'Dữ liệu không hợp lệ.',
  unknown: 'Không tìm thấy.',
  unavailable: 'Dịch vụ tạm thời không khả dụng.',
  tooManyRequests: 'Quá nhiều yêu cầu.',
  gaveUp: 'Không thể hoàn thành thao tác.',
  internal: 'Đã xảy ra lỗi ngoài dự kiến.',
  idempotencyKeyMissing: 'Thiếu khoá chống lặp.',
  idempotencyKeyReused: 'Khoá chống lặp đã dùng cho nội dung khác.',
  versionMissing: 'Thiếu phiên bản hồ sơ.',
};
