import type { Translated } from '../translated.ts';
import type { notification as source } from './en.ts';

/** What somebody is told in the inbox, without any content of a case, in Vietnamese. */
export const notification: Translated<typeof source, 'vi'> = {
  happened: '{{reference}}: {{event}}.',
  R1: '{{reference}}: đã qua một nửa thời gian. {{rule}}, hạn {{dueDate}}.',
  R2: '{{reference}}: sắp đến hạn. {{rule}}, hạn {{dueDate}}.',
  R3: '{{reference}}: đây là lúc cuối cùng để đề nghị gia hạn, nếu được phép. {{rule}}, hạn {{dueDate}}.',
  R4: '{{reference}}: đến hạn vào ngày làm việc tiếp theo. {{rule}}, hạn {{dueDate}}.',
  R5: '{{reference}}: đến hạn hôm nay. {{rule}}, hạn {{dueDate}}.',
  O1: '{{reference}}: đã quá hạn. {{rule}}, hạn là {{dueDate}}.',
  O2: '{{reference}}: đã quá hạn, phải giải trình. {{rule}}, hạn là {{dueDate}}.',
  O3: '{{reference}}: đã quá hạn và đã báo cáo cấp trên. {{rule}}, hạn là {{dueDate}}.',
  O4: '{{reference}}: vẫn quá hạn. {{rule}}, hạn là {{dueDate}}.',
};
