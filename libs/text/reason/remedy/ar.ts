import type { Translated } from '../../translated.ts';
import type { remedy as source } from './en.ts';

/** The words of what would help, where no action of the table does, in Arabic. */
export const remedy: Translated<typeof source, 'ar'> = {
  kindOpenToBodyRemedy: 'اختر نوعاً آخر، أو قدّم الاقتراح لدى جهة يجوز لها فتحه.',
  subjectInJurisdictionRemedy: 'قدّم الاقتراح لدى الجهة المختصة.',
  signalNotDuplicateRemedy: 'ضع عليه علامة التكرار.',
  deciderNotProposerRemedy: 'يجب أن يقرر رئيس آخر.',
  periodWithinLookBackRemedy: 'قصّر الفترة المشمولة بالتفتيش.',
  minutesSignedOrRefusalMinutedRemedy: 'أكمل المحضر: قراءة وتوقيع من الجميع، أو شهادة شخص ثانٍ على كل رفض.',
  selfReportOverdueRemedy: 'انتظر حتى تنقضي مدة التقرير الذاتي.',
  subjectHeardOnDraftRemedy: 'انتظر الملاحظات أو التنازل أو انتهاء مدة إبدائها.',
  bodyActMinutedRemedy: 'اعقد الجلسة واذكر محضرها وقرارها.',
  quorumMetRemedy: 'ادعُ الجهة إلى الاجتماع مجدداً.',
  everyRequirementAtomicRemedy: 'جزّئ كل مطلب مركب إلى مطالب مستقلة.',
  everyRequirementOwnedRemedy: 'عيّن الخلف مسؤولاً.',
  informantsAbsentRemedy: 'احجب كل ما قد يكشف هوية المُبلِّغ.',
  remediationPlanOverdueRemedy: 'انتظر حتى تنقضي مدة تقديم الخطة.',
  deciderNotVerifierRemedy: 'يجب أن يغلقه مفوَّض آخر.',
  longDateApprovedRemedy: 'اعقد جلسة الجهة.',
  reconsiderationWindowOverRemedy: 'انتظر نهاية تلك المدة.',
  noOpenRecheckRemedy: 'انتظر نتيجة إعادة التفتيش.',
  noOpenAppealRemedy: 'انتظر البت في التظلم أو انتهاء مدته.',
  closerNotVerifierRemedy: 'يجب أن يغلق القضية مفوَّض آخر.',
  effectCheckNotEarlyRemedy: 'انتظر حتى يمضي وقت كافٍ منذ الإغلاق.',
  deadlineNotExpiredRemedy: 'لم يعد منح وقت إضافي ممكناً؛ فسّر التأخير.',
  withinExtensionCeilingRemedy: 'اطلب مدة أقصر.',
  deciderNotOnTeamRemedy: 'يجب أن يقرر رئيس آخر.',
  dutiesSeparatedRemedy: 'سمِّ شخصاً آخر.',
  reviewersNewRemedy: 'سمِّ شخصاً لم يعمل في القضية السابقة.',
  replacementFitRemedy: 'اختر شخصاً آخر.',
  evidenceSealedRemedy: 'ارفع الوثيقة أولاً.',
};
