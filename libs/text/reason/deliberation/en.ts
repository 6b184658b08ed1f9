/** The words of reasons of deliberation, in English, the source of the other languages. */
export const deliberation = {
  bodyActMinuted: 'The session, minutes and resolution of the body are not named.',
  appraiserOutsideTeam: 'The appraiser was on the team or directed it.',
  appraisalDone: 'The appraisal is missing.',
  hearingDone: 'The subject was not heard by the body.',
  conclusionNoticeDrafted: 'The conclusion notice is not drafted.',
  conclusionNotVoted: 'The conclusion was already voted.',
  conclusionVoted: 'The conclusion was not voted.',
  noConflictedVoter: 'A voter has a conflict of interest.',
  quorumMet: 'The body had no quorum.',
  majorityOfAllMembers: 'No majority of all official members voted in favour.',
  votedTextUnchanged: 'The text of the notice has changed since the vote.',
  conclusionSigned: 'The conclusion notice is not signed.',
  conclusionNotSigned: 'The conclusion notice is already signed.',
  signedTextUnchanged: 'The text of the notice has changed since the signature.',
  recipientsReached: 'A recipient has not been reached.',
  informantsAbsent: 'The text could identify an informant.',
  noPendingTakeOver: 'A request to take the case over has not been answered yet.',
  kindMayEndInDiscipline: 'A case of the kind {{kind}} may not end in discipline.',
  limitationNotExpired:
    'The limitation period has expired for every violation; discipline is barred, the inspection is not.',
  publicationProvided: 'The rules do not provide for publication, or the grade forbids it.',
};
