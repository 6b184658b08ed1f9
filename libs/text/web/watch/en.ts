/** The page of verifiers and monitors, in English, the source of the other languages. */
export const watch = {
  title: 'To verify and to watch',
  yours: 'For you to do ({{count}})',
  expected: 'Expected from the inspected party ({{count}})',
  measures: 'Measures',
  none: 'There is nothing for you to verify or to watch.',
  seeTasks: 'See my tasks',
};
