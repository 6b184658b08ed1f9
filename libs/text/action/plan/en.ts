/** The words of actions of plan, in English, the source of the other languages. */
export const plan = {
  submitRemediationPlan: 'Submit the remediation plan',
  returnRemediationPlan: 'Return the remediation plan',
  approveRemediationPlan: 'Approve the remediation plan',
  imposeRemediationPlan: 'Impose a remediation plan',
  closeWithoutRemediation: 'Close without remediation',
};
