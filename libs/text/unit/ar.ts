import type { Translated } from '../translated.ts';
import type { unit as source } from './en.ts';

/** The units of a length of time, without the number, in Arabic. */
export const unit: Translated<typeof source, 'ar'> = {
  calendarDay_zero: 'يوم تقويمي',
  calendarDay_one: 'يوم تقويمي',
  calendarDay_two: 'يوم تقويمي',
  calendarDay_few: 'أيام تقويمية',
  calendarDay_many: 'يومًا تقويميًا',
  calendarDay_other: 'يوم تقويمي',
  workingDay_zero: 'يوم عمل',
  workingDay_one: 'يوم عمل',
  workingDay_two: 'يوم عمل',
  workingDay_few: 'أيام عمل',
  workingDay_many: 'يوم عمل',
  workingDay_other: 'يوم عمل',
  month_zero: 'شهر',
  month_one: 'شهر',
  month_two: 'شهر',
  month_few: 'أشهر',
  month_many: 'شهرًا',
  month_other: 'شهر',
  unstatedDay_zero: 'يوم (نوعه غير محدد)',
  unstatedDay_one: 'يوم (نوعه غير محدد)',
  unstatedDay_two: 'يوم (نوعه غير محدد)',
  unstatedDay_few: 'أيام (نوعها غير محدد)',
  unstatedDay_many: 'يومًا (نوعه غير محدد)',
  unstatedDay_other: 'يوم (نوعه غير محدد)',
  nextMeeting: 'الاجتماع التالي',
};
