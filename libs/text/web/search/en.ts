/** Finding a case, in English, the source of the other languages. */
export const search = {
  title: 'Search',
  box: 'Search cases',
  hint: 'Number, subject or body',
  go: 'Search',
  tooShort: 'Type at least two characters: a number of a case, or part of the name of a subject or body.',
  none: 'None of your cases matches “{{words}}”.',
  found_one: '{{count}} case found',
  found_other: '{{count}} cases found',
  by: {
    number: 'By number',
    organisation: 'By organisation',
    person: 'By person',
    body: 'By body',
  },
  because: {
    number: 'Number: {{text}}',
    organisation: 'Organisation: {{text}}',
    person: 'Person: {{text}}',
    body: 'Body: {{text}}',
  },
};
