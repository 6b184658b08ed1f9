/** What many pages say, in English, the source of the other languages. */
export const ui = {
  loading: 'Loading…',
  tryAgain: 'Try again',
  copied: 'Copied',
  cancel: 'Cancel',
  close: 'Close',
  or: ' or ',
  comma: ', ',
};
