/** The words of reasons of people and records, in English, the source of the other languages. */
export const people = {
  conflictOpen: 'The conflict of interest named is not undecided.',
  challengeOpen: 'The challenge named is not undecided.',
  noOpenChallengeOfMember:
    'This person has no part here, a challenge of him or her is undecided, or one on the same ground was dismissed.',
  regimeInForce: 'That version of the rules is not in force for the body, or does not provide for this case.',
  disciplineNeedConcluded: 'The body has not concluded that discipline is needed.',
  disciplineDecisionServed: 'No disciplinary decision that followed this case was served.',
  appealOpen: 'No appeal is undecided.',
  gradeHoldable: 'This system may not hold a case of that grade, or nobody who could act as chair is cleared for it.',
};
