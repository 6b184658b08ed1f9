import type { Translated } from '../../translated.ts';
import type { escalation as source } from './en.ts';

/** The words of reasons of escalation, in Arabic. */
export const escalation: Translated<typeof source, 'ar'> = {
  noEscalationOfKindOpen: 'يوجد طلب من هذا النوع ينتظر الرد.',
  noOverdueEscalationOpen: 'هذا التأخير معروض بالفعل على الهيئة الأعلى.',
  complexityEstablished: 'لا تُعدّ القضية خطيرة أو معقدة: {{score}} من {{threshold}} نقطة، ولا يوجد سبب حاسم.',
  noEscalationLoop: 'لا توجد هيئة أعلى أخرى لم تُسأل بعد.',
  answererNotEscalator: 'لا يجيب من طلب ولا من ينتمي إلى الهيئة التي طلبت.',
  guidanceOpen: 'لا يوجد طلب توجيه مفتوح.',
  jointTeamOpen: 'لا يوجد طلب فريق مشترك مفتوح.',
  takeOverOpen: 'لا يوجد طلب تولٍّ مفتوح.',
  dissentOpen: 'لا يوجد رأي مخالف مفتوح.',
  extraTimeOpen: 'لا يوجد طلب وقت إضافي مفتوح.',
  overdueEscalationOpen: 'لا يوجد واجب متأخر معروض على الهيئة الأعلى.',
  referralOpen: 'لا توجد إحالة تنتظر الاستلام.',
  requestOpen: 'هذا الطلب غير مفتوح أو قدمته هيئة أخرى.',
  escalationUnacknowledged: 'هذا التصعيد لا ينتظر الإقرار باستلامه.',
  leadershipStated: 'لا يبيّن الرد من ينضم إلى الفريق ومن يرأسه.',
  withdrawalGrounded: 'لا يذكر الأمر سببًا من القائمة.',
  extensionsExhausted: 'لا يزال التمديد العادي ممكنًا.',
  withinHigherCeiling: 'أقصى ما يُمنح من الهيئة الأعلى {{ceiling}}، وقد مُنح {{granted}}.',
  escalationDue: 'لا يُرفع هذا التأخير إلى الهيئة الأعلى بعد.',
  answerMaximumReached: 'لم تنقضِ أطول مدة للرد.',
  riskAcceptanceEnabled: 'لا تسمح القواعد بقبول المخاطر.',
  findingNotViolation: 'يتعلق التدبير بمخالفة.',
};
