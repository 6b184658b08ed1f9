/** The words of actions of opening, in English, the source of the other languages. */
export const opening = {
  proposeCase: 'Propose a case',
  openSuccessorCase: 'Open the successor case',
  attachSignal: 'Attach a signal',
  checkLimitation: 'Check the limitation period',
  settleOverlap: 'Settle the overlap',
  linkProgramme: 'Link to the programme',
  approveProposal: 'Approve the proposal',
  declineProposal: 'Decline the proposal',
  assignTeam: 'Assign the team',
  submitPlan: 'Submit the plan',
  returnPlan: 'Return the plan',
  approvePlan: 'Approve the plan',
  signDecision: 'Sign the decision',
};
