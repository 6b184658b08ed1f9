import type { Translated } from '../translated.ts';
import type { derivation as source } from './en.ts';

/** The words of derivation, in Arabic. */
export const derivation: Translated<typeof source, 'ar'> = {
  derivationStart: 'يبدأ مع {{event}} في {{date}} ({{at}}).',
  derivationLength: 'المدة: {{length}} {{unit}}.',
  derivationNextMeeting: 'يستحق في الاجتماع التالي، أو بعد {{fallback}} من الأيام على الأكثر.',
  derivationMeeting: 'الاجتماع في {{date}}.',
  derivationOff: 'أيام عطلة غير محسوبة ({{count}}): {{dates}}.',
  derivationWorked: 'أيام عطلة أسبوعية يُعمل فيها ({{count}}): {{dates}}.',
  derivationPaused: 'متوقف مؤقتًا من {{from}} إلى {{to}}.',
  derivationExtended: 'مُدِّد بمقدار {{count}} ({{unit}}).',
  derivationRolled: 'نُقل من {{from}} إلى يوم العمل التالي.',
  derivationRule: 'القاعدة: {{source}} ({{status}}).',
  derivationCalendar: 'التقويم: {{calendar}}، الإصدار {{version}}.',
  derivationUnpublished: 'لم يُنشر التقويم {{calendar}} بعد للمدة كلها؛ تُستبعد هناك العطل الأسبوعية وحدها.',
  derivationSet: 'حُدِّد التاريخ {{date}} بموجب {{event}}.',
};
