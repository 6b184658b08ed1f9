/** The page of those who are inspected: what is asked of them, in English, the source of the other languages. */
export const needed = {
  title: 'What we need from you',
  count_one: '{{count}} request is waiting for your answer',
  count_other: '{{count}} requests are waiting for your answer',
  none: 'We need nothing from you at the moment.',
  noneHint: 'If that changes, you find it here and in your inbox.',
  why: 'Because of {{kind}} {{number}}, which is now at: {{stage}}',
  whyShort: 'Because of case {{number}}',
  nowhere: 'Open the case to see what you can do about it.',
  cases: 'Your cases',
  noCases: 'There is no case about you that you can see.',
  documents: 'Notices and documents',
  told: 'What we told you last',
  toldNothing: 'There are no messages for you.',
  seeInbox: 'See all messages',
};
