import type { Translated } from '../../translated.ts';
import type { closure as source } from './en.ts';

/** The words of reasons of closure and after, in Vietnamese. */
export const closure: Translated<typeof source, 'vi'> = {
  reconsiderationWindowOver: 'Thời gian đối tượng được đề nghị xem xét lại vẫn chưa hết.',
  noOpenReconsideration: 'Còn đề nghị xem xét lại, kiến nghị hoặc thông báo sửa đổi chưa triển khai.',
  noOpenRecheck: 'Đã có lệnh kiểm tra lại nhưng chưa kết luận.',
  noOpenAppeal: 'Khiếu nại kỷ luật chưa được giải quyết.',
  noOpenEscalation: 'Vẫn còn việc báo cáo, chuyển cấp trên chưa xong.',
  noOpenReferral: 'Việc chuyển cơ quan có thẩm quyền còn chờ xác nhận đã nhận.',
  closerNotVerifier: 'Người đã xác nhận biện pháp thì không được kết thúc cuộc kiểm tra.',
  effectCheckDue: 'Cuộc này không phải đánh giá hiệu quả khắc phục.',
  effectCheckNotDue: 'Phải đánh giá hiệu quả khắc phục trước khi lưu trữ.',
  effectCheckNotEarly: 'Còn quá sớm để đánh giá hiệu quả khắc phục.',
  effectNotLapsed: 'Hiệu quả không còn: phải mở lại cuộc kiểm tra.',
  measuresToReopenNamed: 'Chưa nêu biện pháp đã kết thúc nào của cuộc này.',
  lateEvidenceOpen: 'Chứng cứ nộp muộn đã nêu không còn chờ quyết định.',
  noLateEvidenceOpen: 'Còn chứng cứ nộp muộn đang chờ quyết định.',
  fileIndexComplete: 'Mục lục hồ sơ chưa liệt kê đủ tài liệu.',
};
