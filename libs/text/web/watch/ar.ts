import type { Translated } from '../../translated.ts';
import type { watch as source } from './en.ts';

/** The page of verifiers and monitors, in Arabic. */
export const watch: Translated<typeof source, 'ar'> = {
  title: 'للتحقق والمتابعة',
  yours: 'المطلوب منك ({{count}})',
  expected: 'المنتظر من الجهة الخاضعة للتفتيش ({{count}})',
  measures: 'التدابير',
  none: 'لا شيء بانتظار تحققك أو متابعتك.',
  seeTasks: 'عرض مهامي',
};
