/** What stands in a mail, without any content of a case, in English, the source of the other languages. */
export const mail = {
  subject: 'Inspectorate: there is a message for you',
  greeting: 'Good day,',
  news: '{{reference}}: there is something new.',
  digest: 'This is still overdue:',
  open: 'Open in the application',
  why: 'You receive this mail because you have a part in the matter. It says nothing about it on purpose: please sign in to read more. You can choose in the application what reaches you by mail.',
};
