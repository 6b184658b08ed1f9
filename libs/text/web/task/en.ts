/** The page of tasks, in English, the source of the other languages. */
export const task = {
  title: 'My tasks',
  count_one: '{{count}} task is waiting for you',
  count_other: '{{count}} tasks are waiting for you',
  none: 'Nothing is waiting for you.',
  seeCases: 'See the cases',
  somethingFirst: 'Something else comes first',
  overdue: 'Overdue ({{count}})',
  today: 'Today ({{count}})',
  thisWeek: 'Within a week ({{count}})',
  later: 'Later ({{count}})',
  waitingForOthers: 'Waiting for others ({{count}})',
};
