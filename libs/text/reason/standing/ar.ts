import type { Translated } from '../../translated.ts';
import type { standing as source } from './en.ts';

/** The words of reasons of standing, in Arabic. */
export const standing: Translated<typeof source, 'ar'> = {
  wrongStage: 'القضية في مرحلة «{{stage}}»، ولا يمكن ذلك فيها.',
  caseEnded: 'انتهت القضية.',
  notYourPart: 'هذا الإجراء ليس من مهامكم في هذه القضية.',
  recused: 'أنتم متنحّون عن هذه القضية.',
  notCleared: 'لا توجد قضية كهذه.',
  notForYou: 'لا توجد قضية كهذه.',
  staleVersion: 'تغيّر ملف القضية منذ قراءته.',
};
