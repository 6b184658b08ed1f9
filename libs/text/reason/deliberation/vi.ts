import type { Translated } from '../../translated.ts';
import type { deliberation as source } from './en.ts';

/** The words of reasons of deliberation, in Vietnamese. */
export const deliberation: Translated<typeof source, 'vi'> = {
  bodyActMinuted: 'Chưa nêu phiên họp, biên bản và nghị quyết của cơ quan.',
  appraiserOutsideTeam: 'Người thẩm định đã tham gia hoặc chỉ đạo đoàn.',
  appraisalDone: 'Chưa thẩm định.',
  hearingDone: 'Cơ quan chưa nghe đối tượng trình bày.',
  conclusionNoticeDrafted: 'Chưa dự thảo thông báo kết luận.',
  conclusionNotVoted: 'Kết luận đã được biểu quyết.',
  conclusionVoted: 'Kết luận chưa được biểu quyết.',
  noConflictedVoter: 'Có người biểu quyết bị xung đột lợi ích.',
  quorumMet: 'Phiên họp không đủ số người dự.',
  majorityOfAllMembers: 'Không đủ đa số trên tổng số uỷ viên chính thức tán thành.',
  votedTextUnchanged: 'Nội dung thông báo đã thay đổi sau biểu quyết.',
  conclusionSigned: 'Thông báo kết luận chưa được ký.',
  conclusionNotSigned: 'Thông báo kết luận đã được ký.',
  signedTextUnchanged: 'Nội dung thông báo đã thay đổi sau khi ký.',
  recipientsReached: 'Còn nơi nhận chưa được giao thông báo.',
  informantsAbsent: 'Nội dung có thể làm lộ người cung cấp thông tin.',
  noPendingTakeOver: 'Đề nghị cấp trên trực tiếp giải quyết chưa được trả lời.',
  kindMayEndInDiscipline: 'Cuộc kiểm tra loại {{kind}} không được kết thúc bằng kỷ luật.',
  limitationNotExpired:
    'Thời hiệu xử lý kỷ luật đã hết đối với mọi vi phạm; không được kỷ luật, nhưng việc kiểm tra vẫn tiếp tục.',
  publicationProvided: 'Quy định không cho công bố, hoặc độ mật không cho phép.',
};
