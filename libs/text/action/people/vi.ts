import type { Translated } from '../../translated.ts';
import type { people as source } from './en.ts';

/** The words of actions of people, in Vietnamese. */
export const people: Translated<typeof source, 'vi'> = {
  assignDuty: 'Phân công nhiệm vụ',
  changeTeam: 'Thay đổi thành viên đoàn',
  declareInterests: 'Kê khai lợi ích',
  clearConflict: 'Kết luận không có xung đột lợi ích',
  upholdConflict: 'Kết luận có xung đột lợi ích',
  challengeMember: 'Đề nghị thay đổi thành viên',
  upholdChallenge: 'Chấp nhận đề nghị thay đổi',
  dismissChallenge: 'Bác đề nghị thay đổi',
  reserveOpinion: 'Bảo lưu ý kiến',
  fileDocument: 'Đưa tài liệu vào hồ sơ',
  gradeCase: 'Xác định độ mật',
  repinRegime: 'Thay đổi bộ quy định áp dụng',
  recordDisciplineDecision: 'Ghi nhận quyết định kỷ luật',
  recordAppealFiled: 'Ghi nhận khiếu nại',
  recordAppealDecided: 'Ghi nhận kết quả giải quyết khiếu nại',
  recordSuccession: 'Ghi nhận kế thừa tổ chức',
  recordMove: 'Ghi nhận việc chuyển công tác',
  recordDelivery: 'Ghi nhận việc giao nhận',
  recordDeliveryFailure: 'Ghi nhận không giao được',
};
