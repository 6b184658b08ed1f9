import type { Translated } from '../translated.ts';
import type { notification as source } from './en.ts';

/** What somebody is told in the inbox, without any content of a case, in Arabic. */
export const notification: Translated<typeof source, 'ar'> = {
  happened: '{{reference}}: {{event}}.',
  R1: '{{reference}}: انقضى نصف المدة. {{rule}}، الموعد {{dueDate}}.',
  R2: '{{reference}}: الموعد يقترب. {{rule}}، الموعد {{dueDate}}.',
  R3: '{{reference}}: هذه آخر فرصة لطلب التمديد حيث يجوز. {{rule}}، الموعد {{dueDate}}.',
  R4: '{{reference}}: يحل الموعد في يوم العمل التالي. {{rule}}، الموعد {{dueDate}}.',
  R5: '{{reference}}: يحل الموعد اليوم. {{rule}}، الموعد {{dueDate}}.',
  O1: '{{reference}}: فات الموعد. {{rule}}، كان الموعد {{dueDate}}.',
  O2: '{{reference}}: فات الموعد ويلزم توضيح التأخر. {{rule}}، كان الموعد {{dueDate}}.',
  O3: '{{reference}}: فات الموعد ورُفع الأمر إلى الجهة العليا. {{rule}}، كان الموعد {{dueDate}}.',
  O4: '{{reference}}: لا يزال متأخرًا. {{rule}}، كان الموعد {{dueDate}}.',
};
