/** The words of actions of deliberation, in English, the source of the other languages. */
export const deliberation = {
  scheduleSession: 'Schedule a session',
  recordAppraisal: 'Record the appraisal',
  recordHearing: 'Record the hearing',
  returnWithQuestions: 'Return with questions',
  draftConclusionNotice: 'Draft the conclusion notice',
  recordVote: 'Record the vote',
  recordVoteWithoutMajority: 'Record a vote without majority',
  setVoteAside: 'Set the vote aside',
  signConclusionNotice: 'Sign the conclusion notice',
  issueConclusionNotice: 'Issue the conclusion notice',
  concludeDisciplineNeeded: 'Conclude that discipline is needed',
  serveNotice: 'Serve the notice',
  publishNotice: 'Publish the notice',
};
