import type { Translated } from '../translated.ts';
import type { measureState as source } from './en.ts';

/** The states of a measure, in Vietnamese. */
export const measureState: Translated<typeof source, 'vi'> = {
  issued: 'Đã ban hành',
  planned: 'Đã lập kế hoạch',
  inProgress: 'Đang thực hiện',
  submitted: 'Đã nộp kết quả',
  rejected: 'Không được chấp nhận',
  verified: 'Đã xác nhận',
  reopened: 'Đã mở lại',
  closed: 'Đã kết thúc',
  partlyImplemented: 'Thực hiện một phần',
  notImplemented: 'Không thực hiện',
  superseded: 'Đã được thay thế',
  noLongerApplicable: 'Không còn phù hợp',
  annulled: 'Đã huỷ bỏ',
  transferredToSuccessor: 'Đã chuyển cho tổ chức kế thừa',
  riskAccepted: 'Chấp nhận rủi ro',
};
