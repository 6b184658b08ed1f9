/** Versions of calendars, in English, the source of the other languages. */
export const law = {
  calendars: 'Calendars',
  none: 'No calendar is published.',
  version: 'Version {{version}}',
  titleOf: 'Calendar {{id}}, version {{version}}',
  published: 'Published for {{from}} to {{to}}',
  always: 'Published without end',
  source: 'Source',
  status: 'How sure',
  day: 'Day',
  name: 'Name',
  counts: 'Counts as',
  off: 'day off',
  work: 'working day',
  noDays: 'Neither days off nor swapped days: the weekend alone counts.',
};
