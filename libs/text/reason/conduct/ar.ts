import type { Translated } from '../../translated.ts';
import type { conduct as source } from './en.ts';

/** The words of reasons of conduct, in Arabic. */
export const conduct: Translated<typeof source, 'ar'> = {
  minutesSignedOrRefusalMinuted: 'المحضر غير موقّع من الجميع ولم يُثبت الامتناع عن التوقيع.',
  evidenceListAttached: 'قائمة الأدلة مفقودة.',
  evidenceSealed: 'ثمة ملف غير محفوظ مع بصمة محتواه.',
  selfReportOverdue: 'تقرير المراجعة الذاتية غير متأخر.',
  selfReportMissing: 'تقرير المراجعة الذاتية ليس ناقصًا.',
  selfReportReminderServed: 'لم يُبلَّغ تذكير بتقرير المراجعة الذاتية.',
  itemHasEvidenceOrReason: 'الإجابة لا تذكر دليلًا ولا سببًا.',
  everyPlanItemAnswered: 'ثمة بند في الخطة بلا إجابة.',
  findingComplete: 'الملاحظة التفتيشية غير مكتملة.',
  everyFindingSupported: 'ثمة ملاحظة تفتيشية لا يسندها دليل.',
  draftReportFiled: 'لم تودَع مسودة التقرير.',
  draftServed: 'لم تُبلَّغ مسودة التقرير.',
  commentWindowOpen: 'مهلة التعليقات غير سارية.',
  commentsReceived: 'لم ترد تعليقات.',
  subjectHeardOnDraft: 'لم يُستمع بعد إلى الجهة بشأن مسودة التقرير.',
  everyCommentAnswered: 'ثمة تعليق بلا رد.',
  conferenceQuorumMet: 'لم يكتمل نصاب اجتماع المناقشة.',
  finalReportFiled: 'لم يودَع التقرير النهائي.',
  everyDissentAttached: 'ثمة رأي محفوظ غير مرفق بالتقرير.',
  teamReportCountersigned: 'لم يوقَّع تقرير الفريق توقيعًا ثانيًا.',
  kindConvertible: 'لا يمكن تحويل النوع {{kind}} إلى نوع آخر.',
  signsOfViolationRecorded: 'لا توجد ملاحظة مسجلة بوصفها مؤشر مخالفة.',
};
