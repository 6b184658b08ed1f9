import type { Translated } from '../../translated.ts';
import type { ui as source } from './en.ts';

/** What many pages say, in Vietnamese. */
export const ui: Translated<typeof source, 'vi'> = {
  loading: 'Đang tải…',
  tryAgain: 'Thử lại',
  copied: 'Đã sao chép',
  cancel: 'Huỷ',
  close: 'Đóng',
  or: ' hoặc ',
  comma: ', ',
};
