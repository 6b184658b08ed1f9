import type { Translated } from '../translated.ts';
import type { severity as source } from './en.ts';

/** How grave a finding is, in Vietnamese. */
export const severity: Translated<typeof source, 'vi'> = {
  minor: 'Nhẹ',
  major: 'Nghiêm trọng',
  critical: 'Đặc biệt nghiêm trọng',
};
