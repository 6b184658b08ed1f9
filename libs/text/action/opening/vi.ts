import type { Translated } from '../../translated.ts';
import type { opening as source } from './en.ts';

/** The words of actions of opening, in Vietnamese. */
export const opening: Translated<typeof source, 'vi'> = {
  proposeCase: 'Đề xuất cuộc kiểm tra',
  openSuccessorCase: 'Mở cuộc kiểm tra kế tiếp',
  attachSignal: 'Đính kèm thông tin, phản ánh',
  checkLimitation: 'Kiểm tra thời hiệu xử lý kỷ luật',
  settleOverlap: 'Xử lý việc chồng chéo',
  linkProgramme: 'Gắn với chương trình kiểm tra, giám sát',
  approveProposal: 'Phê duyệt đề xuất kiểm tra',
  declineProposal: 'Không chấp thuận đề xuất kiểm tra',
  assignTeam: 'Lập đoàn kiểm tra',
  submitPlan: 'Trình kế hoạch kiểm tra',
  returnPlan: 'Trả lại kế hoạch kiểm tra',
  approvePlan: 'Phê duyệt kế hoạch kiểm tra',
  signDecision: 'Ký quyết định kiểm tra',
};
