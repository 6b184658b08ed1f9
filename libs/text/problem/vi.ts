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
  unauthenticated: 'Hãy đăng nhập: thiếu mã truy cập hoặc mã không hợp lệ.',
  badRequest: 'Không hiểu được yêu cầu.',
  badJson: 'Nội dung không phải JSON hợp lệ.',
  wrongMediaType: 'Không nhận kiểu dữ liệu này ở đây.',
  bodyTooLarge: 'Yêu cầu quá lớn.',
  staleVersion: 'Hồ sơ đã thay đổi kể từ khi bạn đọc.',
  idempotencyKeyBad: 'Khoá chống lặp phải gồm tối đa 200 ký tự ASCII in được.',
  uploadEmpty: 'Tệp trống.',
  uploadTooLarge: 'Tệp quá lớn.',
  uploadTypeRefused: 'Không nhận loại tệp này.',
  foreignPage: 'Yêu cầu này không đến từ trang của hệ thống.',
  signInFailed: 'Việc đăng nhập chưa hoàn tất.',
  secondPersonNeeded: 'Nội dung đồng chí đề xuất phải do người khác xác nhận.',
  versionTaken: 'Phiên bản này đã được công bố với nội dung khác; hãy đặt số phiên bản mới.',
  notForYou: 'Bạn không có quyền thực hiện việc này.',
};
