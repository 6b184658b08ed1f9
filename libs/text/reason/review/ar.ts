import type { Translated } from '../../translated.ts';
import type { review as source } from './en.ts';

/** The words of reasons of reconsideration and recheck, in Arabic. */
export const review: Translated<typeof source, 'ar'> = {
  reconsiderationWindowOpen: 'مهلة طلب إعادة النظر ليست سارية.',
  reconsiderationOpen: 'لا يوجد طلب إعادة نظر مفتوح.',
  reconsiderationDecided: 'لم تبتّ الجهة المُصدِرة في طلب إعادة نظر.',
  preparersNew: 'شارك في إعداد القرار من كان في الفريق أو مسؤول القضية أو المُقيِّم المستقل.',
  amendingNoticeComplete: 'الإشعار المعدِّل غير مكتمل، أو لا يشير إلى الإشعار الذي يعدّله.',
  amendingNoticeUnserved: 'لا يوجد إشعار معدِّل ينتظر التبليغ.',
  petitionWindowOpen: 'انقضت مهلة الالتماس، أو سبق تقديم التماس.',
  petitionOpen: 'لا يوجد التماس مفتوح.',
  recheckGroundListed: 'السبب ليس في قائمة النظام، أو انقضت مهلة الأمر بإعادة التفتيش.',
  recheckOpen: 'لا توجد إعادة تفتيش مفتوحة.',
  reviewOpen: 'لا توجد إعادة نظر ولا إعادة تفتيش مفتوحة.',
  effectSuspended: 'لم يُعلَّق أثر أي بند.',
  higherBodyExists: 'لا توجد جهة عليا لهذه القضية.',
};
