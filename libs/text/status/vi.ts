import type { Translated } from '../translated.ts';
import type { status as source } from './en.ts';

/** How sure a rule of law is, in Vietnamese. */
export const status: Translated<typeof source, 'vi'> = {
  verified: 'đã kiểm chứng',
  reported: 'theo nguồn khác',
  carriedOver: 'giữ từ quy định trước',
  unverified: 'chưa kiểm chứng',
};
