import type { Translated } from '../../translated.ts';
import type { measures as source } from './en.ts';

/** The words of actions of measures, in Vietnamese. */
export const measures: Translated<typeof source, 'vi'> = {
  startMeasure: 'Bắt đầu biện pháp',
  reportProgress: 'Báo cáo tiến độ khắc phục',
  submitMeasure: 'Trình kết quả biện pháp',
  verifyMeasure: 'Xác nhận biện pháp',
  acceptMeasurePartly: 'Chấp nhận một phần biện pháp',
  rejectMeasure: 'Không chấp nhận biện pháp',
  closeMeasure: 'Kết thúc biện pháp',
  reopenMeasure: 'Mở lại biện pháp',
  requestReschedule: 'Đề nghị thời hạn mới',
  rescheduleMeasure: 'Ấn định thời hạn mới cho biện pháp',
  refuseReschedule: 'Từ chối thời hạn mới',
  transferMeasure: 'Chuyển giao biện pháp',
  supersedeMeasure: 'Thay thế biện pháp',
  dropMeasure: 'Bãi bỏ biện pháp',
  recordNotImplemented: 'Ghi nhận không thực hiện',
  acceptRisk: 'Chấp nhận rủi ro',
  submitRemediation: 'Trình kết quả khắc phục',
  returnRemediation: 'Trả lại kết quả khắc phục',
};
