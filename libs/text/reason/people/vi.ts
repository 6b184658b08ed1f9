import type { Translated } from '../../translated.ts';
import type { people as source } from './en.ts';

/** The words of reasons of people and records, in Vietnamese. */
export const people: Translated<typeof source, 'vi'> = {
  conflictOpen: 'Xung đột lợi ích đã nêu không ở trạng thái chờ quyết định.',
  gradeHoldable: 'Hệ thống này không được giữ hồ sơ ở độ mật đó, hoặc không ai có thể làm chủ trì được phép tiếp cận.',
};
