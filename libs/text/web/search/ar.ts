import type { Translated } from '../../translated.ts';
import type { search as source } from './en.ts';

/** Finding a case, in Arabic. */
export const search: Translated<typeof source, 'ar'> = {
  title: 'البحث',
  box: 'البحث في القضايا',
  hint: 'رقم أو اسم جهة أو شخص',
  go: 'ابحث',
  tooShort: 'اكتب حرفين على الأقل: رقم قضية، أو جزءًا من اسم جهة أو شخص.',
  none: 'لا تطابق أي من قضاياك «{{words}}».',
  found_zero: 'لم يُعثر على قضايا',
  found_one: 'عُثر على قضية واحدة',
  found_two: 'عُثر على قضيتين',
  found_few: 'عُثر على {{count}} قضايا',
  found_many: 'عُثر على {{count}} قضية',
  found_other: 'عُثر على {{count}} قضية',
  by: {
    number: 'حسب الرقم',
    organisation: 'حسب المنظمة',
    person: 'حسب الشخص',
    body: 'حسب الجهة صاحبة القرار',
  },
  because: {
    number: 'الرقم: {{text}}',
    organisation: 'المنظمة: {{text}}',
    person: 'الشخص: {{text}}',
    body: 'الجهة صاحبة القرار: {{text}}',
  },
};
