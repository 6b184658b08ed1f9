import type { Translated } from '../../translated.ts';
import type { endings as source } from './en.ts';

/** The words of actions of endings, in Vietnamese. */
export const endings: Translated<typeof source, 'vi'> = {
  amendDecision: 'Sửa đổi quyết định',
  discontinueCase: 'Đình chỉ cuộc kiểm tra',
  transferCase: 'Chuyển cuộc kiểm tra',
  convertCase: 'Chuyển loại cuộc kiểm tra',
  closeByReferral: 'Kết thúc do chuyển cơ quan có thẩm quyền',
  openLinkedCase: 'Mở cuộc kiểm tra liên quan',
};
