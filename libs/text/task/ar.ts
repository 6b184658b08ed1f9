import type { Translated } from '../translated.ts';
import type { task as source } from './en.ts';

/** What a person must see to because the machine could not, in Arabic. */
export const task: Translated<typeof source, 'ar'> = {
  dueThingDropped: 'تعذر على النظام تنفيذ أمر حان موعده. يُرجى تنفيذه يدويًا.',
  reactionFailed: 'تعذر إتمام ما يترتب على حدث في القضية. يُرجى إتمامه يدويًا.',
  fileDiffered: 'اختلف سجل القضية عن يومياتها. يُرجى التحقق منه.',
  rolloutFailed: 'تعذّر تطبيق تغيير في القواعد أو التنظيم على القضية. عالج الأمر يدويًا.',
};
