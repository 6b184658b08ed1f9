import type { Translated } from '../../translated.ts';
import type { review as source } from './en.ts';

/** The words of actions of review, in Arabic. */
export const review: Translated<typeof source, 'ar'> = {
  requestReconsideration: 'طلب إعادة النظر',
  waiveReconsideration: 'التنازل عن إعادة النظر',
  maintainConclusion: 'الإبقاء على الاستنتاج',
  amendConclusion: 'تعديل الاستنتاج',
  annulConclusion: 'إلغاء الاستنتاج',
  serveAmendingNotice: 'تبليغ الإشعار المعدِّل',
  petitionHigherBody: 'التظلم إلى الجهة العليا',
  dismissPetition: 'رفض التظلم',
  suspendEffect: 'وقف النفاذ',
  restoreEffect: 'استعادة النفاذ',
  orderRecheck: 'الأمر بإعادة التفتيش',
  confirmOnRecheck: 'التأكيد بعد إعادة التفتيش',
  amendOnRecheck: 'التعديل بعد إعادة التفتيش',
  annulOnRecheck: 'الإلغاء بعد إعادة التفتيش',
  remandOnRecheck: 'الإحالة من جديد بعد إعادة التفتيش',
};
