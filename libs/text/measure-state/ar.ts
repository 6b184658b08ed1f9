import type { Translated } from '../translated.ts';
import type { measureState as source } from './en.ts';

/** The states of a measure, in Arabic. */
export const measureState: Translated<typeof source, 'ar'> = {
  issued: 'صادر',
  planned: 'مخطط',
  inProgress: 'قيد التنفيذ',
  submitted: 'مقدَّم',
  rejected: 'مرفوض',
  verified: 'جرى التحقق منه',
  reopened: 'أُعيد فتحه',
  closed: 'مغلق',
  partlyImplemented: 'منفَّذ جزئيًا',
  notImplemented: 'غير منفَّذ',
  superseded: 'حلّ محله غيره',
  noLongerApplicable: 'لم يعد منطبقًا',
  annulled: 'ملغى',
  transferredToSuccessor: 'منقول إلى الخلف',
  riskAccepted: 'قُبلت المخاطرة',
};
