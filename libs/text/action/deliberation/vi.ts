import type { Translated } from '../../translated.ts';
import type { deliberation as source } from './en.ts';

/** The words of actions of deliberation, in Vietnamese. */
export const deliberation: Translated<typeof source, 'vi'> = {
  scheduleSession: 'Xếp lịch phiên họp',
  recordAppraisal: 'Ghi nhận thẩm định',
  recordHearing: 'Ghi nhận việc nghe đối tượng trình bày',
  returnWithQuestions: 'Trả lại kèm câu hỏi',
  draftConclusionNotice: 'Dự thảo thông báo kết luận',
  recordVote: 'Ghi nhận biểu quyết',
  recordVoteWithoutMajority: 'Ghi nhận biểu quyết không đủ đa số',
  setVoteAside: 'Huỷ kết quả biểu quyết',
  signConclusionNotice: 'Ký thông báo kết luận',
  issueConclusionNotice: 'Ban hành thông báo kết luận',
  concludeDisciplineNeeded: 'Kết luận cần xử lý kỷ luật',
  serveNotice: 'Triển khai thông báo kết luận',
  publishNotice: 'Công bố thông báo kết luận',
};
