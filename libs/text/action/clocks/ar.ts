import type { Translated } from '../../translated.ts';
import type { clocks as source } from './en.ts';

/** The words of actions of clocks, in Arabic. */
export const clocks: Translated<typeof source, 'ar'> = {
  requestExtension: 'طلب تمديد',
  grantExtension: 'منح التمديد',
  refuseExtension: 'رفض التمديد',
  pauseClock: 'إيقاف الأجل مؤقتًا',
  resumeClock: 'استئناف الأجل',
  endPause: 'إنهاء الإيقاف المؤقت',
  correctStart: 'تصحيح تاريخ البدء',
  applyCalendar: 'تطبيق التقويم',
  remind: 'التذكير',
  missDeadline: 'تسجيل فوات الأجل',
  explainOverdue: 'توضيح التأخر',
  lapseWindow: 'انقضاء المهلة',
  escalateOverdue: 'تصعيد الأجل المتأخر',
  raiseLimitationAlarm: 'إطلاق إنذار التقادم',
  establishViolationTime: 'إثبات وقت المخالفة',
  suspendActivity: 'تعليق النشاط الحزبي',
  extendSuspension: 'تمديد التعليق',
  liftSuspension: 'رفع التعليق',
  lapseSuspension: 'انقضاء التعليق',
};
