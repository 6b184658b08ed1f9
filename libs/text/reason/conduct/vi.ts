import type { Translated } from '../../translated.ts';
import type { conduct as source } from './en.ts';

/** The words of reasons of conduct, in Vietnamese. */
export const conduct: Translated<typeof source, 'vi'> = {
  minutesSignedOrRefusalMinuted: 'Biên bản chưa đủ chữ ký và chưa ghi việc từ chối ký.',
  evidenceListAttached: 'Thiếu danh mục chứng cứ.',
  evidenceSealed: 'Có tệp chưa được lưu cùng mã băm nội dung.',
  selfReportOverdue: 'Báo cáo tự kiểm tra chưa quá hạn.',
  selfReportMissing: 'Báo cáo tự kiểm tra không còn thiếu.',
  selfReportReminderServed: 'Chưa gửi văn bản đôn đốc báo cáo tự kiểm tra.',
  itemHasEvidenceOrReason: 'Câu trả lời không nêu chứng cứ hoặc lý do.',
  everyPlanItemAnswered: 'Còn nội dung kế hoạch chưa trả lời.',
  findingComplete: 'Phát hiện chưa đầy đủ.',
  everyFindingSupported: 'Có phát hiện chưa có chứng cứ.',
  draftReportFiled: 'Chưa có dự thảo báo cáo trong hồ sơ.',
  draftServed: 'Dự thảo báo cáo chưa được gửi.',
  commentWindowOpen: 'Không trong thời hạn góp ý.',
  commentsReceived: 'Chưa nhận được ý kiến.',
  subjectHeardOnDraft: 'Đối tượng chưa có ý kiến về dự thảo báo cáo.',
  everyCommentAnswered: 'Còn ý kiến chưa trả lời.',
  conferenceQuorumMet: 'Hội nghị không đủ số người dự.',
  finalReportFiled: 'Chưa có báo cáo chính thức trong hồ sơ.',
  everyDissentAttached: 'Có ý kiến bảo lưu chưa kèm báo cáo.',
  teamReportCountersigned: 'Báo cáo của đoàn chưa được ký xác nhận.',
  kindConvertible: 'Loại {{kind}} không thể chuyển sang loại khác.',
  signsOfViolationRecorded: 'Chưa có nội dung nào được ghi nhận là dấu hiệu vi phạm.',
};
