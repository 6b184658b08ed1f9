import type { Translated } from '../../translated.ts';
import type { shell as source } from './en.ts';

/** The frame around every page, in Arabic. */
export const shell: Translated<typeof source, 'ar'> = {
  product: 'المفتشية',
  skip: 'تخطَّ إلى المحتوى',
  menu: 'القائمة',
  navigation: 'التنقل الرئيسي',
  tasks: 'مهامي',
  cases: 'القضايا',
  calendars: 'التقاويم',
  approvals: 'الاعتمادات',
  search: 'البحث',
  needed: 'المطلوب منكم',
  watch: 'للتحقق والمتابعة',
  inbox_zero: 'الوارد، لا رسائل غير مقروءة',
  inbox_one: 'الوارد، رسالة واحدة غير مقروءة',
  inbox_two: 'الوارد، رسالتان غير مقروءتين',
  inbox_few: 'الوارد، {{count}} رسائل غير مقروءة',
  inbox_many: 'الوارد، {{count}} رسالة غير مقروءة',
  inbox_other: 'الوارد، {{count}} رسالة غير مقروءة',
  live: 'محدَّث مباشرة',
  connecting: 'جارٍ إعادة الاتصال…',
  account: 'حساب {{name}}',
  language: 'اللغة',
  appearance: 'المظهر',
  light: 'فاتح',
  dark: 'داكن',
  auto: 'مثل النظام',
  signOut: 'تسجيل الخروج',
};
