import type { Translated } from '../../translated.ts';
import type { opening as source } from './en.ts';

/** The words of reasons of opening, in Vietnamese. */
export const opening: Translated<typeof source, 'vi'> = {
  kindOpenToBody: 'Cơ quan này không được mở loại cuộc kiểm tra này.',
  subjectInJurisdiction: 'Đối tượng không thuộc thẩm quyền của cơ quan này.',
  predecessorEnded: 'Cuộc trước chưa kết thúc do cấp trên giải quyết hoặc chuyển theo lệnh.',
  signalNotDuplicate: 'Thông tin này đã được đính kèm.',
  deciderNotProposer: 'Người đề xuất không được quyết định đề xuất.',
  limitationChecked: 'Chưa kiểm tra thời hiệu.',
  overlapSettled: 'Việc chồng chéo với cuộc kiểm tra khác chưa được xử lý.',
  planSubmitted: 'Chưa trình kế hoạch.',
  planComplete: 'Kế hoạch chưa đầy đủ.',
  periodWithinLookBack: 'Mốc thời gian kiểm tra vượt giới hạn cho phép.',
  planApproved: 'Kế hoạch chưa được phê duyệt.',
  teamAssigned: 'Chưa lập đoàn có trưởng đoàn.',
  teamMeetsMinimum: 'Đoàn chưa đủ số lượng và chức trách.',
  membersQualified: 'Có thành viên đoàn chưa đủ tiêu chuẩn.',
  membersCleared: 'Có thành viên không được tiếp cận độ mật của cuộc.',
  rotationRespected: 'Có thành viên kiểm tra đối tượng này quá số lần liên tiếp.',
  replacementFit: 'Thành viên mới không đủ điều kiện.',
  everyInterestDeclared: 'Còn thiếu bản kê khai lợi ích.',
  noOpenConflict: 'Còn xung đột lợi ích hoặc đề nghị thay đổi người chưa giải quyết.',
  gradeSet: 'Chưa xác định độ mật.',
  programmeLinked: 'Cuộc kiểm tra chưa gắn với chương trình và không có lý do đột xuất.',
  stageDocumentsFiled: 'Còn thiếu tài liệu bắt buộc để kết thúc giai đoạn này: {{documents}}.',
  documentKindOpenToParty: 'Đồng chí không được nộp loại tài liệu này.',
  dutiesSeparated: 'Việc phân công trái nguyên tắc tách bạch nhiệm vụ.',
  reviewersNew: 'Có người được cử đã tham gia cuộc trước.',
};
