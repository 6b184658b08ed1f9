import type { Translated } from '../../translated.ts';
import type { clocks as source } from './en.ts';

/** The words of actions of clocks, in Vietnamese. */
export const clocks: Translated<typeof source, 'vi'> = {
  requestExtension: 'Đề nghị gia hạn',
  grantExtension: 'Chấp thuận gia hạn',
  refuseExtension: 'Từ chối gia hạn',
  pauseClock: 'Tạm dừng thời hạn',
  resumeClock: 'Tiếp tục thời hạn',
  endPause: 'Chấm dứt tạm dừng',
  correctStart: 'Đính chính ngày bắt đầu',
  applyCalendar: 'Áp dụng lịch',
  remind: 'Nhắc việc',
  missDeadline: 'Ghi nhận quá hạn',
  explainOverdue: 'Giải trình việc quá hạn',
  lapseWindow: 'Ghi nhận hết thời hạn',
  escalateOverdue: 'Báo cáo cấp trên về việc quá hạn',
  raiseLimitationAlarm: 'Cảnh báo thời hiệu',
  establishViolationTime: 'Xác định thời điểm vi phạm',
  suspendActivity: 'Đình chỉ sinh hoạt',
  extendSuspension: 'Gia hạn đình chỉ',
  liftSuspension: 'Chấm dứt đình chỉ',
  lapseSuspension: 'Ghi nhận hết hạn đình chỉ',
};
