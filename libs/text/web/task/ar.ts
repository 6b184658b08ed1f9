import type { Translated } from '../../translated.ts';
import type { task as source } from './en.ts';

/** The page of tasks, in Arabic. */
export const task: Translated<typeof source, 'ar'> = {
  title: 'مهامي',
  count_zero: 'لا مهام بانتظارك',
  count_one: 'مهمة واحدة بانتظارك',
  count_two: 'مهمتان بانتظارك',
  count_few: '{{count}} مهام بانتظارك',
  count_many: '{{count}} مهمة بانتظارك',
  count_other: '{{count}} مهمة بانتظارك',
  none: 'لا شيء بانتظارك.',
  seeCases: 'عرض القضايا',
  somethingFirst: 'يلزم إجراء آخر أولًا',
  overdue: 'متأخرة ({{count}})',
  today: 'اليوم ({{count}})',
  thisWeek: 'خلال أسبوع ({{count}})',
  later: 'لاحقًا ({{count}})',
  waitingForOthers: 'بانتظار آخرين ({{count}})',
};
