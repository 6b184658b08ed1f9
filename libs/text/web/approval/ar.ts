import type { Translated } from '../../translated.ts';
import type { approval as source } from './en.ts';

/** The page of approvals, in Arabic. */
export const approval: Translated<typeof source, 'ar'> = {
  title: 'الاعتمادات',
  count_zero: 'لا قضايا بانتظار قرارك',
  count_one: 'قضية واحدة بانتظار قرارك',
  count_two: 'قضيتان بانتظار قرارك، الأقدم أولًا',
  count_few: '{{count}} قضايا بانتظار قرارك، الأقدم أولًا',
  count_many: '{{count}} قضية بانتظار قرارك، الأقدم أولًا',
  count_other: '{{count}} قضية بانتظار قرارك، الأقدم أولًا',
  none: 'لا شيء بانتظار قرارك.',
  seeTasks: 'عرض مهامي',
  waitingSince: 'بالانتظار منذ {{day}}',
  showCauses: 'عرض ما يترتب عليه',
  noLonger: 'بُتَّ في هذا الأمر في هذه الأثناء.',
};
