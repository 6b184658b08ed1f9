import type { Translated } from '../translated.ts';
import type { stage as source } from './en.ts';

/** The words of stage, in Vietnamese. */
export const stage: Translated<typeof source, 'vi'> = {
  proposed: 'Đã đề xuất',
  preparation: 'Chuẩn bị',
  announcement: 'Triển khai quyết định',
  selfReport: 'Báo cáo tự kiểm tra',
  verification: 'Thẩm tra, xác minh',
  exchange: 'Trao đổi với đối tượng',
  conference: 'Hội nghị',
  teamReport: 'Báo cáo của đoàn',
  deliberation: 'Xem xét, kết luận',
  concluded: 'Đã kết luận',
  served: 'Đã triển khai thông báo kết luận',
  remediation: 'Khắc phục',
  remediationVerification: 'Xác nhận kết quả khắc phục',
  closed: 'Kết thúc',
  postClosure: 'Đánh giá hiệu quả khắc phục',
  archived: 'Đã lưu trữ',
  declined: 'Không chấp thuận',
  discontinued: 'Đã đình chỉ',
  converted: 'Đã chuyển loại',
  transferred: 'Đã chuyển',
  takenOver: 'Cấp trên trực tiếp giải quyết',
  referredOut: 'Đã chuyển cơ quan có thẩm quyền',
};
