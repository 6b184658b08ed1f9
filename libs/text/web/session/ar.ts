import type { Translated } from '../../translated.ts';
import type { session as source } from './en.ts';

/** Signing in and out, in Arabic. */
export const session: Translated<typeof source, 'ar'> = {
  endedTitle: 'سجّل الدخول مرة أخرى',
  ended: 'انتهت جلستك. نصك محفوظ في هذه الصفحة. سجّل الدخول في علامة تبويب أخرى ثم تابع هنا.',
  signInAgain: 'سجّل الدخول في علامة تبويب جديدة',
  haveSignedIn: 'سجّلت الدخول، تابع',
  signedInTitle: 'تم تسجيل الدخول',
  signedIn: 'يمكنك إغلاق هذه العلامة والمتابعة من حيث كنت.',
  goingToSignIn: 'جارٍ الانتقال إلى صفحة تسجيل الدخول…',
};
