import type { Translated } from '../../translated.ts';
import type { cases as source } from './en.ts';

/** The register of cases, in Vietnamese. */
export const cases: Translated<typeof source, 'vi'> = {
  title: 'Các cuộc kiểm tra',
  filter: 'Lọc danh sách',
  number: 'Số',
  subject: 'Đối tượng',
  kind: 'Loại',
  stage: 'Giai đoạn',
  due: 'Hạn tiếp theo',
  flags: 'Dấu hiệu',
  flag: 'Dấu hiệu',
  sort: 'Sắp xếp',
  by: {
    due: 'Đến hạn trước',
    downdue: 'Đến hạn sau',
    opened: 'Cũ nhất trước',
    downopened: 'Mới nhất trước',
    number: 'Số tăng dần',
    downnumber: 'Số giảm dần',
  },
  none: 'Không có cuộc kiểm tra nào bạn tham gia.',
  noneMatch: 'Không có cuộc kiểm tra nào khớp bộ lọc.',
  clear: 'Xoá bộ lọc',
  more: 'Hiện thêm',
  csv: 'Tải về dạng CSV',
  xlsx: 'Tải về dạng bảng tính',
  shown_other: '{{count}} cuộc kiểm tra',
  shownSoFar_other: '{{count}} cuộc kiểm tra đầu tiên',
};
