import type { Translated } from '../../translated.ts';
import type { people as source } from './en.ts';

/** The words of reasons of people and records, in Vietnamese. */
export const people: Translated<typeof source, 'vi'> = {
  conflictOpen: 'Xung đột lợi ích đã nêu không ở trạng thái chờ quyết định.',
  challengeOpen: 'Đề nghị thay đổi đã nêu không ở trạng thái chờ quyết định.',
  noOpenChallengeOfMember:
    'Người này không có nhiệm vụ ở đây, hoặc đề nghị thay đổi người này đang chờ quyết định hay đã bị bác vì cùng lý do.',
  regimeInForce: 'Phiên bản quy định đó chưa có hiệu lực đối với cơ quan, hoặc không áp dụng cho cuộc này.',
  disciplineNeedConcluded: 'Cơ quan chưa kết luận cần xem xét kỷ luật.',
  disciplineDecisionServed: 'Chưa có quyết định kỷ luật nào phát sinh từ cuộc này được tống đạt.',
  appealOpen: 'Không có khiếu nại nào đang chờ giải quyết.',
  gradeHoldable: 'Hệ thống này không được giữ hồ sơ ở độ mật đó, hoặc không ai có thể làm chủ trì được phép tiếp cận.',
};
