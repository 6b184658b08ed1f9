import type { Translated } from '../../translated.ts';
import type { remedy as source } from './en.ts';

/** The words of what would help, where no action of the table does, in Vietnamese. */
export const remedy: Translated<typeof source, 'vi'> = {
  kindOpenToBodyRemedy: 'Chọn loại khác, hoặc đề xuất tại cơ quan có thẩm quyền.',
  subjectInJurisdictionRemedy: 'Đề xuất tại cơ quan có thẩm quyền.',
  signalNotDuplicateRemedy: 'Đánh dấu là thông tin lặp lại.',
  deciderNotProposerRemedy: 'Phải do người chủ trì khác quyết định.',
  periodWithinLookBackRemedy: 'Rút ngắn mốc thời gian kiểm tra.',
  minutesSignedOrRefusalMinutedRemedy:
    'Hoàn thiện biên bản: đọc lại, mọi người ký, hoặc có người thứ hai xác nhận việc từ chối ký.',
  selfReportOverdueRemedy: 'Chờ đến khi hết hạn nộp báo cáo tự kiểm tra.',
  subjectHeardOnDraftRemedy: 'Chờ ý kiến, văn bản không có ý kiến, hoặc hết thời gian góp ý.',
  bodyActMinutedRemedy: 'Tổ chức phiên họp, nêu biên bản và nghị quyết.',
  quorumMetRemedy: 'Triệu tập lại phiên họp.',
  everyRequirementAtomicRemedy: 'Tách yêu cầu gộp thành các yêu cầu riêng.',
  everyRequirementOwnedRemedy: 'Ghi tổ chức kế thừa làm chủ thể thực hiện.',
  informantsAbsentRemedy: 'Lược bỏ chi tiết có thể nhận diện người cung cấp thông tin.',
  remediationPlanOverdueRemedy: 'Chờ đến khi hết hạn nộp kế hoạch.',
  deciderNotVerifierRemedy: 'Phải do người được uỷ quyền khác kết thúc.',
  longDateApprovedRemedy: 'Đưa ra phiên họp của tập thể.',
  reconsiderationWindowOverRemedy: 'Chờ đến khi hết thời gian đó.',
  noOpenRecheckRemedy: 'Chờ kết quả kiểm tra lại.',
  noOpenAppealRemedy: 'Chờ giải quyết khiếu nại hoặc hết thời hạn.',
  closerNotVerifierRemedy: 'Phải do người được uỷ quyền khác kết thúc cuộc kiểm tra.',
  effectCheckNotEarlyRemedy: 'Chờ đủ thời gian kể từ khi kết thúc.',
  deadlineNotExpiredRemedy: 'Không thể gia hạn nữa; hãy giải trình việc chậm trễ.',
  withinExtensionCeilingRemedy: 'Đề nghị ít hơn.',
  deciderNotOnTeamRemedy: 'Phải do người chủ trì khác quyết định.',
  dutiesSeparatedRemedy: 'Cử người khác.',
  reviewersNewRemedy: 'Cử người chưa tham gia cuộc trước.',
  replacementFitRemedy: 'Chọn người khác.',
  evidenceSealedRemedy: 'Hãy tải tài liệu lên trước.',
  preparersNewRemedy: 'Giao người không thuộc đoàn, không phải cán bộ theo dõi hoặc người thẩm định chuẩn bị.',
  answererNotEscalatorRemedy: 'Người của tổ chức kia phải trả lời.',
};
