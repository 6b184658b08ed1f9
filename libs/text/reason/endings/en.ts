/** The words of reasons of other endings, in English, the source of the other languages. */
export const endings = {
  kindConvertible: 'A case of this kind does not convert to another kind.',
  signsOfViolationRecorded: 'No finding is marked as a sign of violation.',
  receivingBodyCompetent: 'The receiving body may not open this kind of case for this subject today.',
  referralReceived: 'The outside authority has not confirmed receipt, and delivery is not proved.',
};
