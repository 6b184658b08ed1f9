/** The words of actions of endings, in English, the source of the other languages. */
export const endings = {
  amendDecision: 'Amend the decision',
  discontinueCase: 'Discontinue the case',
  transferCase: 'Transfer the case',
  convertCase: 'Convert the case',
  closeByReferral: 'Close by referral',
  openLinkedCase: 'Open a linked case',
};
