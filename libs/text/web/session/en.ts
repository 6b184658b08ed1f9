/** Signing in and out, in English, the source of the other languages. */
export const session = {
  endedTitle: 'Sign in again',
  ended: 'Your session has ended. Your text is kept on this page. Sign in in another tab, then go on here.',
  signInAgain: 'Sign in in a new tab',
  haveSignedIn: 'I have signed in, go on',
  signedInTitle: 'You are signed in',
  signedIn: 'You can close this tab and go on where you were.',
  goingToSignIn: 'Going to the sign-in page…',
};
