import type { Translated } from '../../translated.ts';
import type { people as source } from './en.ts';

/** The words of reasons of people and records, in Arabic. */
export const people: Translated<typeof source, 'ar'> = {
  conflictOpen: 'تضارب المصالح المذكور ليس معلقاً.',
  gradeHoldable: 'لا يجوز لهذا النظام حفظ قضية بهذه الدرجة، أو ليس هناك من يرأس وهو مخوَّل لها.',
};
