import type { Translated } from '../translated.ts';
import type { status as source } from './en.ts';

/** How sure a rule of law is, in Arabic. */
export const status: Translated<typeof source, 'ar'> = {
  verified: 'مُتحقَّق منها',
  reported: 'منقولة عن مصدر آخر',
  carriedOver: 'مُرحَّلة',
  unverified: 'غير متحقَّق منها',
};
