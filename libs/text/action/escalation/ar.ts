import type { Translated } from '../../translated.ts';
import type { escalation as source } from './en.ts';

/** The words of actions of escalation, in Arabic. */
export const escalation: Translated<typeof source, 'ar'> = {
  requestGuidance: 'طلب التوجيه المهني',
  giveGuidance: 'تقديم التوجيه',
  returnGuidanceRequest: 'إعادة طلب التوجيه',
  passGuidanceUp: 'رفع طلب التوجيه إلى الجهة الأعلى',
  requestJointTeam: 'طلب فريق مشترك',
  agreeJointTeam: 'الموافقة على الفريق المشترك',
  declineJointTeam: 'رفض الفريق المشترك',
  requestTakeOver: 'طلب تولّي القضية',
  acceptTakeOver: 'قبول تولّي القضية',
  declineTakeOver: 'رفض تولّي القضية',
  assignToOtherBody: 'الإسناد إلى جهة أخرى',
  answerWithJointTeam: 'الرد بفريق مشترك',
  withdrawFile: 'سحب الملف',
  setNewDate: 'تحديد موعد جديد',
  superviseCase: 'الرقابة على القضية',
  orderAccountability: 'الأمر بالمساءلة',
  reportDissent: 'رفع التحفظ',
  upholdCommittee: 'تأييد لجنة الحزب',
  upholdInspectionCommittee: 'تأييد لجنة التفتيش',
  requestExtraTime: 'طلب وقت إضافي',
  grantExtraTime: 'منح وقت إضافي',
  refuseExtraTime: 'رفض الوقت الإضافي',
  referOut: 'الإحالة إلى جهة مختصة',
  recordReferralReceipt: 'تسجيل تسلم الإحالة',
  acknowledgeEscalation: 'الإقرار بتسلم التصعيد',
  withdrawRequest: 'سحب الطلب',
  lapseUnanswered: 'انقضاء الطلب من دون رد',
};
