import type { Translated } from '../translated.ts';
import type { stage as source } from './en.ts';

/** The words of stage, in Arabic. */
export const stage: Translated<typeof source, 'ar'> = {
  proposed: 'مقترحة',
  preparation: 'التحضير',
  announcement: 'إعلان القرار',
  selfReport: 'تقرير المراجعة الذاتية',
  verification: 'التحقق والتثبت',
  exchange: 'الحوار مع الجهة المعنية',
  conference: 'اجتماع المناقشة',
  teamReport: 'تقرير الفريق',
  deliberation: 'المداولة',
  concluded: 'صدر الاستنتاج',
  served: 'تم تبليغ الإشعار',
  remediation: 'المعالجة',
  remediationVerification: 'التحقق من المعالجة',
  closed: 'مغلق',
  postClosure: 'التحقق من الفاعلية',
  archived: 'محفوظ في الأرشيف',
  declined: 'مرفوضة',
  discontinued: 'أوقفت نهائيًا',
  converted: 'محوَّلة',
  transferred: 'منقولة',
  takenOver: 'تولّتها الجهة العليا',
  referredOut: 'أحيلت إلى جهة مختصة',
};
