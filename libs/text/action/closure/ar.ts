import type { Translated } from '../../translated.ts';
import type { closure as source } from './en.ts';

/** The words of actions of closure, in Arabic. */
export const closure: Translated<typeof source, 'ar'> = {
  closeCase: 'إغلاق القضية',
  handOverFile: 'تسليم الملف',
  archiveCase: 'حفظ القضية في الأرشيف',
  submitLateEvidence: 'تقديم دليل متأخر',
  reopenCase: 'إعادة فتح القضية',
  refuseReopening: 'رفض إعادة الفتح',
  recordEffectLapse: 'تسجيل زوال الفاعلية',
  confirmEffect: 'تأكيد الفاعلية',
};
