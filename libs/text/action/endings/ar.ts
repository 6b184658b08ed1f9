import type { Translated } from '../../translated.ts';
import type { endings as source } from './en.ts';

/** The words of actions of endings, in Arabic. */
export const endings: Translated<typeof source, 'ar'> = {
  amendDecision: 'تعديل القرار',
  discontinueCase: 'وقف القضية نهائيًا',
  transferCase: 'نقل القضية',
  convertCase: 'تحويل القضية',
  closeByReferral: 'الإغلاق بالإحالة',
  openLinkedCase: 'فتح قضية مرتبطة',
};
