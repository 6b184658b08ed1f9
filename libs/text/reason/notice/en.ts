/** The words of reasons of a complete notice, in English, the source of the other languages. */
export const notice = {
  everyPlanItemConcluded: 'These plan items have no outcome in the notice: {{items}}.',
  everyFindingComplete: 'These findings are not complete: {{findings}}.',
  everyFindingAnswered: 'These findings have neither a requirement nor a reason for none: {{findings}}.',
  everyRequirementTraced: 'These requirements name no finding of this notice: {{requirements}}.',
  everyRequirementAtomic: 'These requirements need exactly one owner, one result and one date each: {{requirements}}.',
  everyRequirementOwned:
    'The owner of these requirements does not exist today or cannot carry them out: {{requirements}}.',
  everyRequirementDated: 'These requirements have no valid due date: {{requirements}}.',
  everyRequirementMeasurable: 'These requirements lack success criteria with the type of evidence: {{requirements}}.',
  everyRequirementMonitored: 'These requirements have no monitor who is a person: {{requirements}}.',
  earlierRequirementsListed: 'Open requirements of earlier notices are not listed: {{requirements}}.',
  legalBasesComplete: 'Legal bases are missing in the notice: {{bases}}.',
  recipientsComplete: 'Recipients are missing in the notice: {{recipients}}.',
  periodMatchesPlan: 'The period in the notice is not the one of the approved plan.',
  reportBackDated: 'The notice names no date on which the subject reports on execution.',
};
