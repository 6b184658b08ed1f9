import type { Translated } from '../../translated.ts';
import type { inbox as source } from './en.ts';

/** The page of messages, in Arabic. */
export const inbox: Translated<typeof source, 'ar'> = {
  title: 'الوارد',
  openCase: 'افتح القضية',
  unreadOnly: 'غير المقروءة فقط',
  none: 'لا توجد رسائل لك.',
  noneUnread: 'لا توجد رسائل غير مقروءة.',
};
