import type { Translated } from '../../translated.ts';
import type { search as source } from './en.ts';

/** Finding a case, in Vietnamese. */
export const search: Translated<typeof source, 'vi'> = {
  title: 'Tìm kiếm',
  box: 'Tìm cuộc kiểm tra',
  hint: 'Số, đối tượng hoặc cơ quan',
  go: 'Tìm',
  tooShort: 'Hãy nhập ít nhất hai ký tự: số của cuộc kiểm tra, hoặc một phần tên đối tượng hay cơ quan.',
  none: 'Không có cuộc kiểm tra nào của bạn khớp với “{{words}}”.',
  found_other: 'Tìm thấy {{count}} cuộc kiểm tra',
  by: {
    number: 'Theo số',
    organisation: 'Theo tổ chức',
    person: 'Theo người',
    body: 'Theo cơ quan',
  },
  because: {
    number: 'Số: {{text}}',
    organisation: 'Tổ chức: {{text}}',
    person: 'Người: {{text}}',
    body: 'Cơ quan: {{text}}',
  },
};
