import type { Translated } from '../../translated.ts';
import type { conduct as source } from './en.ts';

/** The words of actions of conduct, in Vietnamese. */
export const conduct: Translated<typeof source, 'vi'> = {
  announceDecision: 'Triển khai quyết định',
  submitSelfReport: 'Nộp báo cáo tự kiểm tra',
  serveSelfReportReminder: 'Gửi văn bản đôn đốc báo cáo tự kiểm tra',
  continueExOfficio: 'Tiếp tục khi không có báo cáo tự kiểm tra',
  submitLateSelfReport: 'Nộp báo cáo tự kiểm tra muộn',
  recordWorkingSession: 'Ghi nhận buổi làm việc',
  addEvidence: 'Bổ sung chứng cứ, tài liệu',
  answerPlanItem: 'Trả lời nội dung kế hoạch',
  recordFinding: 'Ghi nhận phát hiện',
  withdrawFinding: 'Rút phát hiện',
  completeVerification: 'Hoàn thành thẩm tra, xác minh',
  serveDraft: 'Gửi dự thảo báo cáo',
  submitComments: 'Gửi ý kiến',
  waiveComments: 'Từ bỏ quyền góp ý',
  answerComments: 'Trả lời ý kiến',
  closeExchange: 'Kết thúc trao đổi',
  recordConference: 'Ghi nhận hội nghị',
  dispenseWithConference: 'Không tổ chức hội nghị',
  returnTeamReport: 'Trả lại báo cáo của đoàn',
  countersignTeamReport: 'Ký xác nhận báo cáo của đoàn',
  fileTeamReport: 'Nộp báo cáo của đoàn',
};
