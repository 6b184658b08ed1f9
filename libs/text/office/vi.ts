import type { Translated } from '../translated.ts';
import type { office as source } from './en.ts';

/** The words of office, in Vietnamese. */
export const office: Translated<typeof source, 'vi'> = {
  chair: 'Chủ nhiệm',
  deputyChair: 'Phó chủ nhiệm',
  secretary: 'Thư ký',
  member: 'Ủy viên',
  officer: 'Cán bộ phụ trách',
  registrar: 'Văn thư',
  inspector: 'Kiểm tra viên',
  head: 'Người đứng đầu',
  delegate: 'Người được ủy quyền',
  administrator: 'Quản trị viên',
  none: 'Không giữ chức vụ',
};
