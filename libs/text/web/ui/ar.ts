import type { Translated } from '../../translated.ts';
import type { ui as source } from './en.ts';

/** What many pages say, in Arabic. */
export const ui: Translated<typeof source, 'ar'> = {
  loading: 'جارٍ التحميل…',
  tryAgain: 'أعد المحاولة',
  copied: 'تم النسخ',
  cancel: 'إلغاء',
  close: 'إغلاق',
  or: ' أو ',
  comma: '،',
};
