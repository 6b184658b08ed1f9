/** The page of approvals, in English, the source of the other languages. */
export const approval = {
  title: 'Approvals',
  count_one: '{{count}} case is waiting for your decision, the oldest first',
  count_other: '{{count}} cases are waiting for your decision, the oldest first',
  none: 'Nothing is waiting for your decision.',
  seeTasks: 'See my tasks',
  waitingSince: 'Waiting since {{day}}',
  showCauses: 'Show what it causes',
  noLonger: 'This has been decided in the meantime.',
};
