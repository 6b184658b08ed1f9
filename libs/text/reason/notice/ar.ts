import type { Translated } from '../../translated.ts';
import type { notice as source } from './en.ts';

/** The words of reasons of a complete notice, in Arabic. */
export const notice: Translated<typeof source, 'ar'> = {
  everyPlanItemConcluded: 'بنود الخطة التالية بلا نتيجة في الإشعار: {{items}}.',
  everyFindingComplete: 'الملاحظات التالية غير مكتملة: {{findings}}.',
  everyFindingAnswered: 'الملاحظات التالية ليس لها مطلب ولا سبب لعدم وجوده: {{findings}}.',
  everyRequirementTraced: 'المطالب التالية لا تستند إلى أي ملاحظة في هذا الإشعار: {{requirements}}.',
  everyRequirementAtomic: 'يجب أن يكون لكل من المطالب التالية مسؤول واحد ونتيجة واحدة وتاريخ واحد: {{requirements}}.',
  everyRequirementOwned:
    'الجهة المسؤولة عن المطالب التالية غير قائمة اليوم أو لا تملك صلاحية تنفيذها: {{requirements}}.',
  everyRequirementDated: 'المطالب التالية ليس لها تاريخ استحقاق صحيح: {{requirements}}.',
  everyRequirementMeasurable: 'المطالب التالية تنقصها معايير نجاح مع نوع الدليل: {{requirements}}.',
  everyRequirementMonitored: 'المطالب التالية ليس لها متابِع محدد بالاسم: {{requirements}}.',
  earlierRequirementsListed: 'لم تُدرج مطالب مفتوحة من إشعارات سابقة: {{requirements}}.',
  legalBasesComplete: 'تنقص الإشعارَ أسس قانونية: {{bases}}.',
  recipientsComplete: 'ينقص الإشعارَ مُرسَل إليهم: {{recipients}}.',
  periodMatchesPlan: 'الفترة المذكورة في الإشعار ليست فترة الخطة المعتمدة.',
  reportBackDated: 'لا يحدد الإشعار تاريخاً تقدم فيه الجهة الخاضعة للتفتيش تقرير التنفيذ.',
};
