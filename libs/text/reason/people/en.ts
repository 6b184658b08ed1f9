/** The words of reasons of people and records, in English, the source of the other languages. */
export const people = {
  conflictOpen: 'The conflict of interest named is not undecided.',
  gradeHoldable: 'This system may not hold a case of that grade, or nobody who could act as chair is cleared for it.',
};
