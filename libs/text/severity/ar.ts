import type { Translated } from '../translated.ts';
import type { severity as source } from './en.ts';

/** How grave a finding is, in Arabic. */
export const severity: Translated<typeof source, 'ar'> = {
  minor: 'طفيفة',
  major: 'جسيمة',
  critical: 'بالغة الجسامة',
};
