import type { Translated } from '../../translated.ts';
import type { clocks as source } from './en.ts';

/** The words of reasons of clocks, in Arabic. */
export const clocks: Translated<typeof source, 'ar'> = {
  deadlineOwned: 'هذا الأجل ليس لك، ولست مسؤول القضية ولا رئيس فريقها.',
  deadlineRunning: 'الأجل غير سارٍ.',
  deadlinePaused: 'الأجل غير موقوف.',
  deadlineExtendable: 'لا تسمح القواعد بتمديد هذا الأجل.',
  deadlineNotExpired: 'انقضى الأجل أو انتهى بالفعل.',
  deadlinePausable: 'لا يمكن إيقاف الأجل لهذا السبب.',
  noExtensionRequestOpen: 'هناك بالفعل طلب بشأن هذا الأجل ينتظر الجواب.',
  extensionRequestOpen: 'لا يوجد طلب مفتوح كهذا.',
  extensionsLeft: 'مُدّد الأجل بعدد المرات المسموح بها ({{granted}}).',
  withinExtensionCeiling: 'مع ما مُنح سابقاً ({{granted}}) يتجاوز هذا السقف {{ceiling}}.',
  deciderNotOnTeam: 'لا يجوز لأحد من الفريق أن يقرر ذلك.',
  pauseMaximumReached: 'لم يبلغ الإيقاف مدته القصوى.',
  rungDue: 'التذكير غير مستحق.',
  rungNotSent: 'أُرسل التذكير بالفعل.',
  dueInstantPassed: 'لم ينقض الأجل.',
  missNotRecorded: 'سُجّل بالفعل فوات الأجل.',
  explanationDue: 'لا يُنتظر منك تفسير بشأن هذا الأجل.',
  windowPassed: 'لم تنقض مدة ممارسة الحق.',
  limitationAlarmDue: 'التنبيه غير مستحق.',
  activitySuspended: 'لا يوجد تعليق سارٍ للنشاط الحزبي.',
  activityNotSuspended: 'النشاط الحزبي معلَّق بالفعل.',
  suspensionNotExtended: 'مُدّد التعليق مرة بالفعل.',
  suspensionMaximumReached: 'لم يبلغ التعليق نهايته.',
};
