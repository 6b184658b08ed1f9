import type { Translated } from '../../translated.ts';
import type { review as source } from './en.ts';

/** The words of reasons of reconsideration and recheck, in Vietnamese. */
export const review: Translated<typeof source, 'vi'> = {
  reconsiderationWindowOpen: 'Không còn trong thời hạn đề nghị xem xét lại.',
  reconsiderationOpen: 'Không có đề nghị xem xét lại nào đang chờ.',
  reconsiderationDecided: 'Cơ quan ban hành chưa giải quyết đề nghị xem xét lại.',
  preparersNew:
    'Người chuẩn bị quyết định đã là thành viên đoàn, cán bộ theo dõi hoặc người thẩm định của cuộc kiểm tra.',
  amendingNoticeComplete: 'Thông báo sửa đổi chưa đầy đủ, hoặc chưa viện dẫn thông báo được sửa đổi.',
  amendingNoticeUnserved: 'Không có thông báo sửa đổi nào chờ triển khai.',
  petitionWindowOpen: 'Đã hết thời hạn kiến nghị, hoặc đã kiến nghị trước đó.',
  petitionOpen: 'Không có kiến nghị nào đang chờ.',
  recheckGroundListed: 'Căn cứ không thuộc danh mục của quy chế, hoặc đã hết thời hạn quyết định phúc tra.',
  recheckOpen: 'Không có cuộc phúc tra nào đang mở.',
  reviewOpen: 'Không có việc xem xét lại hoặc phúc tra nào đang mở.',
  effectSuspended: 'Không có nội dung nào đang tạm ngừng hiệu lực.',
  higherBodyExists: 'Cuộc kiểm tra này không có cơ quan cấp trên.',
};
