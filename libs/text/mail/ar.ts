import type { Translated } from '../translated.ts';
import type { mail as source } from './en.ts';

/** What stands in a mail, without any content of a case, in Arabic. */
export const mail: Translated<typeof source, 'ar'> = {
  subject: 'نظام التفتيش: لديكم رسالة',
  greeting: 'تحية طيبة وبعد،',
  news: '{{reference}}: هناك مستجدات.',
  digest: 'لا يزال ما يلي متأخرًا:',
  open: 'الفتح في التطبيق',
  why: 'تصلكم هذه الرسالة لأن لكم دورًا في الموضوع. وهي لا تذكر عنه شيئًا عن قصد: يُرجى تسجيل الدخول للاطلاع على التفاصيل. ويمكنكم أن تختاروا في التطبيق ما يصلكم بالبريد.',
};
