/** The words of actions of review, in English, the source of the other languages. */
export const review = {
  requestReconsideration: 'Request reconsideration',
  waiveReconsideration: 'Waive reconsideration',
  maintainConclusion: 'Maintain the conclusion',
  amendConclusion: 'Amend the conclusion',
  annulConclusion: 'Annul the conclusion',
  serveAmendingNotice: 'Serve the amending notice',
  petitionHigherBody: 'Petition the higher body',
  dismissPetition: 'Dismiss the petition',
  suspendEffect: 'Suspend the effect',
  restoreEffect: 'Restore the effect',
  orderRecheck: 'Order a recheck',
  confirmOnRecheck: 'Confirm on recheck',
  amendOnRecheck: 'Amend on recheck',
  annulOnRecheck: 'Annul on recheck',
  remandOnRecheck: 'Remand on recheck',
};
