import type { Translated } from '../../translated.ts';
import type { flag as source } from './en.ts';

/** What is special about a case, in Arabic. */
export const flag: Translated<typeof source, 'ar'> = {
  overdue: 'متأخرة',
  paused: 'موقوفة مؤقتًا',
  extended: 'ممددة',
  escalated: 'مُصعَّدة',
  underReconsideration: 'قيد إعادة النظر',
  underRecheck: 'قيد إعادة التفتيش',
};
