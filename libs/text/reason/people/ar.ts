import type { Translated } from '../../translated.ts';
import type { people as source } from './en.ts';

/** The words of reasons of people and records, in Arabic. */
export const people: Translated<typeof source, 'ar'> = {
  conflictOpen: 'تضارب المصالح المذكور ليس معلقاً.',
  challengeOpen: 'طلب التنحي المذكور ليس معلقاً.',
  noOpenChallengeOfMember: 'ليس لهذا الشخص دور هنا، أو ما زال طلب تنحيه معلقاً، أو سبق رفض طلب للسبب نفسه.',
  regimeInForce: 'هذه النسخة من القواعد ليست نافذة لدى الهيئة، أو لا تشمل هذه القضية.',
  disciplineNeedConcluded: 'لم تخلص الهيئة إلى ضرورة التأديب.',
  disciplineDecisionServed: 'لم يُبلَّغ قرار تأديبي ترتب على هذه القضية.',
  appealOpen: 'لا يوجد تظلم معلق.',
  gradeHoldable: 'لا يجوز لهذا النظام حفظ قضية بهذه الدرجة، أو ليس هناك من يرأس وهو مخوَّل لها.',
};
