import type { Translated } from '../../translated.ts';
import type { problem as source } from './en.ts';

/** What went wrong, in Arabic. */
export const problem: Translated<typeof source, 'ar'> = {
  offline: 'لا يوجد اتصال، أو تعذّر الوصول إلى الخدمة. لم يُفقد شيء.',
  notFoundTitle: 'غير موجود',
  notFound: 'لم نعثر على هذا. قد يكون الرقم غير صحيح، أو ليس لديك حق الاطلاع.',
  away: 'الخدمة مشغولة أو غير متاحة جزئيًا. لم يُفقد شيء.',
  refused: 'تعذّر تنفيذ ذلك.',
  internal: 'عذرًا، حدثت مشكلة في الخدمة. ما كتبته محفوظ.',
  reference: 'الرقم المرجعي:',
  copyReference: 'انسخ الرقم المرجعي',
  retryIn_zero: 'ستُعاد المحاولة الآن',
  retryIn_one: 'ستُعاد المحاولة بعد ثانية واحدة',
  retryIn_two: 'ستُعاد المحاولة بعد ثانيتين',
  retryIn_few: 'ستُعاد المحاولة بعد {{count}} ثوانٍ',
  retryIn_many: 'ستُعاد المحاولة بعد {{count}} ثانية',
  retryIn_other: 'ستُعاد المحاولة بعد {{count}} ثانية',
};
