/** What a notice must be before it is voted, signed and issued: asked three times, because the world changes between. */
export const noticeCompleteness = [
  'everyPlanItemConcluded',
  'everyFindingComplete',
  'everyFindingAnswered',
  'everyRequirementTraced',
  'everyRequirementAtomic',
  'everyRequirementOwned',
  'everyRequirementDated',
  'everyRequirementMeasurable',
  'everyRequirementMonitored',
  'earlierRequirementsListed',
  'legalBasesComplete',
  'recipientsComplete',
  'informantsAbsent',
  'periodMatchesPlan',
  'reportBackDated',
] as const;
