import type { Translated } from '../translated.ts';
import type { exported as source } from './en.ts';

/** The words of exported lists, in Arabic. */
export const exported: Translated<typeof source, 'ar'> = {
  madeFor: 'صُدّرت من أجل {{name}} في {{at}}',
  filter: 'التصفية: {{filter}}',
  noFilter: 'التصفية: بلا',
  number: 'الرقم',
  kind: 'النوع',
  stage: 'المرحلة',
  body: 'الجهة صاحبة القرار',
  subject: 'الجهة محل التفتيش',
  opened: 'تاريخ الفتح',
  due: 'الموعد التالي',
  overdue: 'متأخرة',
  yes: 'نعم',
};
