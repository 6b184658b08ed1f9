import type { Translated } from '../translated.ts';
import type { grade as source } from './en.ts';

/** The grades of confidentiality, in Vietnamese. */
export const grade: Translated<typeof source, 'vi'> = {
  internal: 'Nội bộ',
  restricted: 'Hạn chế',
  secret: 'Mật',
  topSecret: 'Tối mật',
  mostSecret: 'Tuyệt mật',
};
