import type { Translated } from '../../translated.ts';
import type { remediation as source } from './en.ts';

/** The words of reasons of remediation, in Vietnamese. */
export const remediation: Translated<typeof source, 'vi'> = {
  someMeasureOpen: 'Không còn biện pháp khắc phục nào đang mở.',
  planCoversEveryMeasure:
    'Kế hoạch khắc phục chưa nêu đủ việc làm, người chịu trách nhiệm và ngày trong hạn cho mọi biện pháp đang mở.',
  remediationPlanSubmitted: 'Chưa có kế hoạch khắc phục nào được nộp kể từ lần trả lại gần nhất.',
  remediationPlanOverdue: 'Kế hoạch khắc phục chưa quá hạn và chưa bị trả lại hai lần.',
  measureInState: 'Biện pháp khắc phục không ở trạng thái cho phép thao tác này.',
  measureOpen: 'Biện pháp khắc phục đã kết thúc.',
  verifierIndependent:
    'Người xác nhận là đối tượng, người thực hiện hoặc cấp trên trực tiếp, hoặc là trưởng đoàn mà không có người xác nhận thứ hai.',
  everyCriterionEvidenced: 'Chưa phải mọi tiêu chí đều có chứng cứ đúng loại đã được xem xét.',
  notByDeclarationAlone: 'Với mức độ này, chỉ lời tự khai của đối tượng là chưa đủ.',
  siteCheckDone: 'Thiếu biên bản kiểm tra thực tế hoặc hồ sơ kiểm tra mẫu.',
  remainderStated: 'Chưa nêu rõ phần đã làm, phần còn lại và mức độ theo từng tiêu chí.',
  deciderNotVerifier: 'Người đã xác nhận biện pháp thì không được kết thúc biện pháp đó.',
  reopenGroundShown: 'Căn cứ mở lại chưa được chứng minh bằng chứng cứ hoặc nội dung kết luận.',
  noRescheduleRequestOpen: 'Đã có một đề nghị thay đổi thời hạn đang chờ trả lời.',
  rescheduleRequestOpen: 'Không có đề nghị thay đổi thời hạn nào đang mở cho biện pháp này.',
  longDateApproved: 'Thời hạn dài như vậy phải do tập thể quyết định.',
  successorNamed: 'Tổ chức kế thừa không tồn tại, hoặc chưa nhận, chưa kế thừa nhiệm vụ.',
  supersedingRequirementNamed: 'Chưa nêu yêu cầu được triển khai sau đó để thay thế.',
  consequenceStated: 'Hệ quả nêu ra không thuộc danh mục.',
  everyMeasureSubmitted: 'Chưa phải mọi biện pháp đều đã nộp, đã xác nhận hoặc đã kết thúc.',
  someMeasureUnmet: 'Không còn biện pháp nào phải làm.',
  everyMeasureTerminal: 'Vẫn còn biện pháp khắc phục đang mở.',
};
