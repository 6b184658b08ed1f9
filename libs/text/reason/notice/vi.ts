import type { Translated } from '../../translated.ts';
import type { notice as source } from './en.ts';

/** The words of reasons of a complete notice, in Vietnamese. */
export const notice: Translated<typeof source, 'vi'> = {
  everyPlanItemConcluded: 'Các nội dung kế hoạch sau chưa có kết luận trong thông báo: {{items}}.',
  everyFindingComplete: 'Các nội dung kết luận sau chưa đầy đủ: {{findings}}.',
  everyFindingAnswered: 'Các nội dung sau chưa có yêu cầu, cũng chưa nêu lý do không yêu cầu: {{findings}}.',
  everyRequirementTraced: 'Các yêu cầu sau không gắn với nội dung kết luận nào của thông báo: {{requirements}}.',
  everyRequirementAtomic: 'Mỗi yêu cầu sau phải có đúng một chủ thể, một kết quả và một thời hạn: {{requirements}}.',
  everyRequirementOwned:
    'Chủ thể của các yêu cầu sau hiện không tồn tại hoặc không có thẩm quyền thực hiện: {{requirements}}.',
  everyRequirementDated: 'Các yêu cầu sau chưa có thời hạn hợp lệ: {{requirements}}.',
  everyRequirementMeasurable: 'Các yêu cầu sau thiếu tiêu chí hoàn thành kèm loại chứng cứ: {{requirements}}.',
  everyRequirementMonitored: 'Các yêu cầu sau chưa có người theo dõi, đôn đốc cụ thể: {{requirements}}.',
  earlierRequirementsListed: 'Các yêu cầu còn mở của thông báo trước chưa được liệt kê: {{requirements}}.',
  legalBasesComplete: 'Thông báo còn thiếu căn cứ: {{bases}}.',
  recipientsComplete: 'Thông báo còn thiếu nơi nhận: {{recipients}}.',
  periodMatchesPlan: 'Mốc thời gian trong thông báo không khớp với kế hoạch đã duyệt.',
  reportBackDated: 'Thông báo chưa nêu ngày đối tượng báo cáo kết quả thực hiện.',
};
