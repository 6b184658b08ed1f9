/** What is special about a case, in English, the source of the other languages. */
export const flag = {
  overdue: 'Overdue',
  paused: 'Paused',
  extended: 'Extended',
  escalated: 'Escalated',
  underReconsideration: 'Under reconsideration',
  underRecheck: 'Under recheck',
};
