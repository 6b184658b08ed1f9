import type { Translated } from '../../translated.ts';
import type { escalation as source } from './en.ts';

/** The words of reasons of escalation, in Vietnamese. */
export const escalation: Translated<typeof source, 'vi'> = {
  noEscalationOfKindOpen: 'Một yêu cầu cùng loại đang chờ trả lời.',
  noOverdueEscalationOpen: 'Việc chậm trễ này đã được báo cáo lên cấp trên.',
  complexityEstablished:
    'Vụ việc chưa thuộc loại nghiêm trọng, phức tạp: {{score}} trên {{threshold}} điểm, không có căn cứ quyết định.',
  noEscalationLoop: 'Không còn cấp trên nào chưa được hỏi.',
  answererNotEscalator: 'Người yêu cầu hoặc người thuộc tổ chức đã yêu cầu không được trả lời.',
  guidanceOpen: 'Không có yêu cầu hướng dẫn nào đang mở.',
  jointTeamOpen: 'Không có đề nghị lập đoàn phối hợp nào đang mở.',
  takeOverOpen: 'Không có đề nghị tiếp nhận nào đang mở.',
  dissentOpen: 'Không có ý kiến khác nào đang chờ.',
  extraTimeOpen: 'Không có yêu cầu thêm thời gian nào đang mở.',
  overdueEscalationOpen: 'Không có nhiệm vụ quá hạn nào đang ở cấp trên.',
  referralOpen: 'Không có nội dung chuyển nào đang chờ tiếp nhận.',
  requestOpen: 'Yêu cầu này không còn mở hoặc do tổ chức khác đưa ra.',
  escalationUnacknowledged: 'Yêu cầu này không chờ xác nhận tiếp nhận.',
  leadershipStated: 'Câu trả lời chưa nêu ai tham gia đoàn và ai làm trưởng đoàn.',
  withdrawalGrounded: 'Quyết định không nêu căn cứ trong danh mục.',
  extensionsExhausted: 'Vẫn còn có thể gia hạn thông thường.',
  withinHigherCeiling: 'Cấp trên được cho thêm tối đa {{ceiling}}; đã cho {{granted}}.',
  escalationDue: 'Việc chậm trễ này chưa đến mức báo cáo lên cấp trên.',
  answerMaximumReached: 'Chưa hết thời gian trả lời dài nhất.',
  riskAcceptanceEnabled: 'Quy định không cho phép chấp nhận rủi ro.',
  findingNotViolation: 'Biện pháp này khắc phục một vi phạm.',
};
