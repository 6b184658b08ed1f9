import type { Translated } from '../../translated.ts';
import type { measures as source } from './en.ts';

/** The words of actions of measures, in Arabic. */
export const measures: Translated<typeof source, 'ar'> = {
  startMeasure: 'بدء الإجراء',
  reportProgress: 'تقديم تقرير التقدم',
  submitMeasure: 'تقديم الإجراء للتحقق',
  verifyMeasure: 'التحقق من الإجراء',
  acceptMeasurePartly: 'قبول الإجراء جزئيًا',
  rejectMeasure: 'رفض الإجراء',
  closeMeasure: 'إغلاق الإجراء',
  reopenMeasure: 'إعادة فتح الإجراء',
  requestReschedule: 'طلب موعد جديد',
  rescheduleMeasure: 'تحديد موعد جديد للإجراء',
  refuseReschedule: 'رفض الموعد الجديد',
  transferMeasure: 'نقل الإجراء',
  supersedeMeasure: 'استبدال الإجراء',
  dropMeasure: 'إسقاط الإجراء',
  recordNotImplemented: 'تسجيل عدم التنفيذ',
  acceptRisk: 'قبول المخاطر',
  submitRemediation: 'تقديم المعالجة',
  returnRemediation: 'إعادة المعالجة',
};
