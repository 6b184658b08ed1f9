import type { Translated } from '../../translated.ts';
import type { closure as source } from './en.ts';

/** The words of actions of closure, in Vietnamese. */
export const closure: Translated<typeof source, 'vi'> = {
  closeCase: 'Kết thúc cuộc kiểm tra',
  handOverFile: 'Bàn giao hồ sơ',
  archiveCase: 'Lưu trữ hồ sơ',
  submitLateEvidence: 'Nộp chứng cứ bổ sung muộn',
  reopenCase: 'Mở lại cuộc kiểm tra',
  refuseReopening: 'Từ chối mở lại',
  recordEffectLapse: 'Ghi nhận hiệu quả không còn',
  confirmEffect: 'Xác nhận hiệu quả',
};
