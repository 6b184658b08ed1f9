import type { Translated } from '../../translated.ts';
import type { session as source } from './en.ts';

/** Signing in and out, in Vietnamese. */
export const session: Translated<typeof source, 'vi'> = {
  endedTitle: 'Đăng nhập lại',
  ended:
    'Phiên làm việc đã hết. Nội dung của bạn vẫn được giữ trên trang này. Hãy đăng nhập ở thẻ khác rồi tiếp tục tại đây.',
  signInAgain: 'Đăng nhập trong thẻ mới',
  haveSignedIn: 'Tôi đã đăng nhập, tiếp tục',
  signedInTitle: 'Bạn đã đăng nhập',
  signedIn: 'Bạn có thể đóng thẻ này và tiếp tục công việc.',
  goingToSignIn: 'Đang chuyển đến trang đăng nhập…',
};
