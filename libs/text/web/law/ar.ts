import type { Translated } from '../../translated.ts';
import type { law as source } from './en.ts';

/** Versions of calendars, in Arabic. */
export const law: Translated<typeof source, 'ar'> = {
  calendars: 'التقاويم',
  none: 'لم يُنشر أي تقويم.',
  version: 'الإصدار {{version}}',
  titleOf: 'التقويم {{id}}، الإصدار {{version}}',
  published: 'منشور للمدة من {{from}} إلى {{to}}',
  always: 'منشور بلا نهاية',
  source: 'المصدر',
  status: 'درجة التثبت',
  day: 'اليوم',
  name: 'الاسم',
  counts: 'يُحتسب',
  off: 'يوم عطلة',
  work: 'يوم عمل',
  noDays: 'لا أيام عطلة ولا أيام مستبدلة: لا تُحتسب إلا العطلة الأسبوعية.',
};
