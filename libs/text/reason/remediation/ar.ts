import type { Translated } from '../../translated.ts';
import type { remediation as source } from './en.ts';

/** The words of reasons of remediation, in Arabic. */
export const remediation: Translated<typeof source, 'ar'> = {
  someMeasureOpen: 'لم يعد هناك أي إجراء معالجة مفتوح.',
  planCoversEveryMeasure: 'خطة المعالجة لا تغطي كل إجراء مفتوح بعمل ومسؤول وتاريخ ضمن الأجل.',
  remediationPlanSubmitted: 'لم تُقدَّم خطة معالجة منذ آخر إعادة.',
  remediationPlanOverdue: 'خطة المعالجة ليست متأخرة ولم تُعَد مرتين.',
  measureInState: 'إجراء المعالجة ليس في حالة تسمح بذلك.',
  measureOpen: 'انتهى إجراء المعالجة بالفعل.',
  verifierIndependent: 'المُتحقِّق هو الجهة نفسها أو منفِّذ أو رئيس له، أو هو رئيس الفريق دون مُتحقِّق ثانٍ.',
  everyCriterionEvidenced: 'ليس كل معيار نجاح مثبتاً بدليل مفحوص من النوع الموعود.',
  notByDeclarationAlone: 'إقرار الجهة نفسها لا يكفي لهذه الدرجة من الخطورة.',
  siteCheckDone: 'ينقص محضر معاينة ميدانية أو سجل عينات.',
  remainderStated: 'لم يُبيَّن ما أُنجز وما تبقى والدرجة لكل معيار.',
  deciderNotVerifier: 'من تحقق من الإجراء لا يغلقه.',
  reopenGroundShown: 'سبب إعادة الفتح غير مثبت بدليل أو ملاحظة.',
  noRescheduleRequestOpen: 'هناك بالفعل طلب تاريخ جديد ينتظر الجواب.',
  rescheduleRequestOpen: 'لا يوجد طلب مفتوح لتاريخ جديد لهذا الإجراء.',
  longDateApproved: 'تاريخ بهذا البعد يحتاج إلى قرار من الجهة.',
  successorNamed: 'الخلف غير موجود، أو لم يقبل الواجب ولم يرثه.',
  supersedingRequirementNamed: 'لم يُذكر مطلب لاحق جرى تبليغه.',
  consequenceStated: 'التبعة المذكورة ليست من القائمة.',
  everyMeasureSubmitted: 'ليس كل إجراء مقدَّماً أو متحقَّقاً منه أو منتهياً.',
  someMeasureUnmet: 'لم يبق إجراء ينتظر التنفيذ.',
  everyMeasureTerminal: 'ما زال هناك إجراء معالجة مفتوح.',
};
