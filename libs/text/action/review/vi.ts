import type { Translated } from '../../translated.ts';
import type { review as source } from './en.ts';

/** The words of actions of review, in Vietnamese. */
export const review: Translated<typeof source, 'vi'> = {
  requestReconsideration: 'Đề nghị xem xét lại kết luận',
  waiveReconsideration: 'Từ bỏ quyền đề nghị xem xét lại',
  maintainConclusion: 'Giữ nguyên kết luận',
  amendConclusion: 'Sửa đổi kết luận',
  annulConclusion: 'Huỷ bỏ kết luận',
  serveAmendingNotice: 'Triển khai thông báo sửa đổi',
  petitionHigherBody: 'Kiến nghị lên cấp trên',
  dismissPetition: 'Bác kiến nghị',
  suspendEffect: 'Tạm đình chỉ hiệu lực',
  restoreEffect: 'Khôi phục hiệu lực',
  orderRecheck: 'Quyết định phúc tra',
  confirmOnRecheck: 'Giữ nguyên sau phúc tra',
  amendOnRecheck: 'Sửa đổi sau phúc tra',
  annulOnRecheck: 'Huỷ bỏ sau phúc tra',
  remandOnRecheck: 'Giao giải quyết lại sau phúc tra',
};
