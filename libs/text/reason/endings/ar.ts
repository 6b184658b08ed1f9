import type { Translated } from '../../translated.ts';
import type { endings as source } from './en.ts';

/** The words of reasons of other endings, in Arabic. */
export const endings: Translated<typeof source, 'ar'> = {
  kindConvertible: 'لا تتحول قضية من هذا النوع إلى نوع آخر.',
  signsOfViolationRecorded: 'لم تُوسَم أي ملاحظة بوصفها مؤشر مخالفة.',
  receivingBodyCompetent: 'لا يجوز للجهة المستلمة اليوم أن تفتح هذا النوع من القضايا بشأن هذه الجهة.',
  referralReceived: 'لم تؤكد الجهة الخارجية الاستلام، ولم يثبت التسليم.',
};
