import type { Translated } from '../../translated.ts';
import type { opening as source } from './en.ts';

/** The words of reasons of opening, in Arabic. */
export const opening: Translated<typeof source, 'ar'> = {
  kindOpenToBody: 'لا يجوز لهذه الجهة فتح هذا النوع من القضايا.',
  subjectInJurisdiction: 'الجهة الخاضعة للتفتيش ليست من اختصاص هذه الجهة.',
  predecessorEnded: 'لم تنته القضية السابقة بالتولّي أو بنقل مأمور به.',
  signalNotDuplicate: 'الإشارة نفسها مرفقة من قبل.',
  deciderNotProposer: 'لا يجوز لمقدم الاقتراح أن يبت فيه.',
  limitationChecked: 'لم يُتحقق من مدة التقادم.',
  overlapSettled: 'لم يُسوَّ التداخل مع تفتيش آخر.',
  planSubmitted: 'لم تُقدَّم خطة.',
  planComplete: 'الخطة غير مكتملة.',
  periodWithinLookBack: 'الفترة المشمولة بالتفتيش تتجاوز الحد المسموح.',
  planApproved: 'لم تُعتمد الخطة.',
  teamAssigned: 'لم يُعيَّن فريق له رئيس.',
  teamMeetsMinimum: 'الفريق لا يستوفي العدد والأدوار المطلوبة.',
  membersQualified: 'أحد أعضاء الفريق غير مؤهل.',
  membersCleared: 'أحد الأعضاء غير مخوَّل لدرجة سرية القضية.',
  rotationRespected: 'تولّى أحد الأعضاء قضايا متتالية أكثر من المسموح.',
  replacementFit: 'العضو الجديد لا يستوفي الشروط.',
  everyInterestDeclared: 'ينقص إفصاح عن المصالح.',
  noOpenConflict: 'ثمة تضارب مصالح أو طلب تنحٍّ لم يُحسم.',
  gradeSet: 'لم تُحدَّد درجة السرية.',
  programmeLinked: 'القضية غير مرتبطة بالبرنامج ولا سبب لها خارجه.',
  stageDocumentsFiled: 'تنقص وثائق مطلوبة لمغادرة هذه المرحلة: {{documents}}.',
  documentKindOpenToParty: 'لا يجوز لكم إيداع هذا النوع من الوثائق.',
  dutiesSeparated: 'التعيين يخالف مبدأ فصل المهام.',
  reviewersNew: 'عمل أحد المعيَّنين في القضية السابقة.',
};
