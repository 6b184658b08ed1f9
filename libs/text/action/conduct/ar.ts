import type { Translated } from '../../translated.ts';
import type { conduct as source } from './en.ts';

/** The words of actions of conduct, in Arabic. */
export const conduct: Translated<typeof source, 'ar'> = {
  announceDecision: 'إعلان القرار',
  submitSelfReport: 'تقديم تقرير المراجعة الذاتية',
  serveSelfReportReminder: 'تبليغ تذكير بتقرير المراجعة الذاتية',
  continueExOfficio: 'المتابعة من دون تقرير المراجعة الذاتية',
  submitLateSelfReport: 'تقديم تقرير المراجعة الذاتية المتأخر',
  recordWorkingSession: 'تسجيل جلسة عمل',
  addEvidence: 'إضافة دليل',
  answerPlanItem: 'الإجابة عن بند من الخطة',
  recordFinding: 'تسجيل ملاحظة تفتيشية',
  withdrawFinding: 'سحب ملاحظة تفتيشية',
  completeVerification: 'إتمام التحقق والتثبت',
  serveDraft: 'تبليغ مسودة التقرير',
  submitComments: 'تقديم التعليقات',
  waiveComments: 'التنازل عن التعليقات',
  answerComments: 'الرد على التعليقات',
  closeExchange: 'إنهاء الحوار',
  recordConference: 'تسجيل اجتماع المناقشة',
  dispenseWithConference: 'الاستغناء عن اجتماع المناقشة',
  returnTeamReport: 'إعادة تقرير الفريق',
  countersignTeamReport: 'التوقيع الثاني على تقرير الفريق',
  fileTeamReport: 'إيداع تقرير الفريق',
};
