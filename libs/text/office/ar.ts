import type { Translated } from '../translated.ts';
import type { office as source } from './en.ts';

/** The words of office, in Arabic. */
export const office: Translated<typeof source, 'ar'> = {
  chair: 'الرئيس',
  deputyChair: 'نائب الرئيس',
  secretary: 'أمين السر',
  member: 'العضو',
  officer: 'الموظف المختص',
  registrar: 'مسؤول القيد',
  inspector: 'المفتش',
  head: 'رئيس الجهة',
  delegate: 'المندوب',
  administrator: 'مدير النظام',
  none: 'بلا منصب',
};
