import type { Translated } from '../../translated.ts';
import type { needed as source } from './en.ts';

/** The page of those who are inspected: what is asked of them, in Arabic. */
export const needed: Translated<typeof source, 'ar'> = {
  title: 'المطلوب منكم',
  count_zero: 'لا طلبات بانتظار ردكم',
  count_one: 'طلب واحد بانتظار ردكم',
  count_two: 'طلبان بانتظار ردكم',
  count_few: '{{count}} طلبات بانتظار ردكم',
  count_many: '{{count}} طلبًا بانتظار ردكم',
  count_other: '{{count}} طلب بانتظار ردكم',
  none: 'لا شيء مطلوب منكم حاليًا.',
  noneHint: 'إذا تغيّر ذلك فستجدونه هنا وفي صندوق الوارد.',
  why: 'بسبب {{kind}} {{number}}، وهي الآن في مرحلة: {{stage}}',
  whyShort: 'بسبب القضية {{number}}',
  nowhere: 'افتحوا القضية للاطلاع على ما يمكنكم القيام به.',
  cases: 'قضاياكم',
  noCases: 'لا توجد قضية تخصكم يمكنكم الاطلاع عليها.',
  documents: 'الإشعارات والوثائق',
  told: 'آخر ما أُبلغتم به',
  toldNothing: 'لا رسائل لكم.',
  seeInbox: 'عرض كل الرسائل',
};
