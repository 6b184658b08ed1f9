/** The words of reasons of remediation, in English, the source of the other languages. */
export const remediation = {
  someMeasureOpen: 'No measure is open any more.',
  planCoversEveryMeasure:
    'The remediation plan does not cover every open measure with an action, an owner and a date in time.',
  remediationPlanSubmitted: 'No remediation plan was submitted since the last return.',
  remediationPlanOverdue: 'The remediation plan is not overdue, and was not returned twice.',
  measureInState: 'The measure is not in a state in which this can be done.',
  measureOpen: 'The measure has already ended.',
  verifierIndependent:
    'The verifier is the subject, an implementer or a superior of one, or leads the team without a second verifier.',
  everyCriterionEvidenced: 'Not every success criterion is proved by examined evidence of the promised type.',
  notByDeclarationAlone: "The subject's own declaration is not enough for this severity.",
  siteCheckDone: 'Minutes of a site check or a record of sampling are missing.',
  remainderStated: 'What is done, what remains and the degree are not stated for each criterion.',
  deciderNotVerifier: 'Who verified a measure does not close it.',
  reopenGroundShown: 'The ground for reopening is not shown by evidence or a finding.',
  noRescheduleRequestOpen: 'A request for a new date is already waiting for its answer.',
  rescheduleRequestOpen: 'No request for a new date of this measure is open.',
  longDateApproved: 'So late a date needs an act of the body.',
  successorNamed: 'The successor does not exist, or has neither accepted nor inherited the duty.',
  supersedingRequirementNamed: 'No later served requirement is named.',
  consequenceStated: 'The consequence is not one of the list.',
  everyMeasureSubmitted: 'Not every measure is submitted, verified or ended.',
  someMeasureUnmet: 'No measure is left to be done.',
  everyMeasureTerminal: 'A measure is still open.',
};
