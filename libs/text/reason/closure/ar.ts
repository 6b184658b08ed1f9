import type { Translated } from '../../translated.ts';
import type { closure as source } from './en.ts';

/** The words of reasons of closure and after, in Arabic. */
export const closure: Translated<typeof source, 'ar'> = {
  reconsiderationWindowOver: 'ما زالت المدة التي يجوز فيها طلب إعادة النظر سارية.',
  noOpenReconsideration: 'هناك إعادة نظر أو التماس أو إشعار تعديل لم يُبلَّغ بعد.',
  noOpenRecheck: 'صدر أمر بإعادة التفتيش ولم يُبت فيه.',
  noOpenAppeal: 'لم يُبت بعد في تظلم تأديبي.',
  noOpenEscalation: 'ما زال هناك تصعيد مفتوح.',
  noOpenReferral: 'هناك إحالة خارجية تنتظر إثبات الاستلام.',
  closerNotVerifier: 'من تحقق من إجراء لا يغلق القضية.',
  effectCheckDue: 'لا يستحق في هذه القضية تحقق من الفاعلية.',
  effectCheckNotDue: 'يجب التحقق من الفاعلية قبل حفظ القضية.',
  effectCheckNotEarly: 'ما زال الوقت مبكراً للتحقق من الفاعلية.',
  effectNotLapsed: 'زال الأثر: يجب إعادة فتح القضية.',
  measuresToReopenNamed: 'لم يُذكر أي إجراء مغلق من هذه القضية.',
  lateEvidenceOpen: 'الدليل المتأخر المذكور لا ينتظر قراراً.',
  noLateEvidenceOpen: 'هناك دليل متأخر ينتظر القرار.',
  fileIndexComplete: 'فهرس الملف لا يذكر كل الوثائق.',
};
