import type { Translated } from '../translated.ts';
import type { problem as source } from './en.ts';

/** The words of problem, in Arabic. */
export const problem: Translated<typeof source, 'ar'> = {
  refused: 'رُفض الإجراء.',
  invalid: 'المدخلات غير صالحة.',
  unknown: 'لم يُعثر على المطلوب.',
  unavailable: 'الخدمة غير متاحة حاليًا.',
  tooManyRequests: 'الطلبات كثيرة جدًا.',
  gaveUp: 'تعذر إتمام الإجراء.',
  internal: 'حدث خطأ غير متوقع.',
  idempotencyKeyMissing: 'مفتاح منع التكرار مفقود.',
  idempotencyKeyReused: 'استُخدم مفتاح منع التكرار مع محتوى آخر.',
  versionMissing: 'إصدار ملف القضية مفقود.',
  unauthenticated: 'سجّل الدخول أولًا: الرمز مفقود أو غير صالح.',
  badRequest: 'تعذر فهم الطلب.',
  badJson: 'متن الطلب ليس JSON صالحًا.',
  wrongMediaType: 'نوع الوسائط هذا غير مقبول هنا.',
  bodyTooLarge: 'الطلب كبير جدًا.',
  staleVersion: 'تغيّر ملف القضية منذ قراءته.',
  idempotencyKeyBad: 'يجب ألا يتجاوز مفتاح منع التكرار 200 حرف من حروف ASCII القابلة للطباعة.',
  uploadEmpty: 'الملف فارغ.',
  uploadTooLarge: 'الملف كبير جدًا.',
  uploadTypeRefused: 'هذا النوع من الملفات غير مقبول.',
  foreignPage: 'لم يرد هذا الطلب من صفحة تابعة لهذا النظام.',
  signInFailed: 'لم يكتمل تسجيل الدخول.',
  secondPersonNeeded: 'يجب أن يؤكد شخص آخر ما اقترحته.',
  versionTaken: 'نُشرت هذه النسخة بمحتوى آخر؛ أعطِ التغيير رقم نسخة جديدًا.',
  notForYou: 'ليس من صلاحيتك القيام بهذا.',
};
