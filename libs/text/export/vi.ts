import type { Translated } from '../translated.ts';
import type { exported as source } from './en.ts';

/** The words of exported lists, in Vietnamese. */
export const exported: Translated<typeof source, 'vi'> = {
  madeFor: 'Xuất cho {{name}} lúc {{at}}',
  filter: 'Bộ lọc: {{filter}}',
  noFilter: 'Bộ lọc: không có',
  number: 'Số',
  kind: 'Loại',
  stage: 'Giai đoạn',
  body: 'Cơ quan quyết định',
  subject: 'Đối tượng',
  opened: 'Ngày mở',
  due: 'Hạn kế tiếp',
  overdue: 'Quá hạn',
  yes: 'Có',
};
