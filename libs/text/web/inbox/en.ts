/** The page of messages, in English, the source of the other languages. */
export const inbox = {
  title: 'Inbox',
  openCase: 'Open the case',
  unreadOnly: 'Unread only',
  none: 'There are no messages for you.',
  noneUnread: 'There are no unread messages.',
};
