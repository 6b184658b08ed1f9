import type { Translated } from '../../translated.ts';
import type { problem as source } from './en.ts';

/** What went wrong, in Vietnamese. */
export const problem: Translated<typeof source, 'vi'> = {
  offline: 'Bạn đang ngoại tuyến hoặc không kết nối được dịch vụ. Không có gì bị mất.',
  notFoundTitle: 'Không tìm thấy',
  notFound: 'Không tìm thấy. Số có thể sai, hoặc bạn không có quyền xem.',
  away: 'Dịch vụ đang bận hoặc tạm gián đoạn một phần. Không có gì bị mất.',
  refused: 'Không thực hiện được.',
  internal: 'Xin lỗi, dịch vụ gặp sự cố. Nội dung bạn đã nhập vẫn được giữ.',
  reference: 'Mã tham chiếu:',
  copyReference: 'Sao chép mã tham chiếu',
  retryIn_other: 'Thử lại sau {{count}} giây',
};
