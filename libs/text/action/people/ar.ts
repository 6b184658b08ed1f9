import type { Translated } from '../../translated.ts';
import type { people as source } from './en.ts';

/** The words of actions of people, in Arabic. */
export const people: Translated<typeof source, 'ar'> = {
  assignDuty: 'إسناد مهمة',
  changeTeam: 'تغيير الفريق',
  declareInterests: 'الإفصاح عن المصالح',
  clearConflict: 'نفي تضارب المصالح',
  upholdConflict: 'إثبات تضارب المصالح',
  challengeMember: 'طلب تنحي عضو',
  upholdChallenge: 'قبول طلب التنحي',
  dismissChallenge: 'رفض طلب التنحي',
  reserveOpinion: 'حفظ رأي',
  fileDocument: 'إيداع وثيقة',
  gradeCase: 'تحديد درجة السرية',
  repinRegime: 'تغيير مجموعة القواعد المثبتة',
  recordDisciplineDecision: 'تسجيل القرار التأديبي',
  recordAppealFiled: 'تسجيل التظلم',
  recordAppealDecided: 'تسجيل القرار في التظلم',
  recordSuccession: 'تسجيل خلافة المنظمة',
  recordMove: 'تسجيل الانتقال',
  recordDelivery: 'تسجيل التسليم',
  recordDeliveryFailure: 'تسجيل تعذر التسليم',
};
