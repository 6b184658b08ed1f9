/** Why a body ends a case without a conclusion; the regime's list says the same. */
export const discontinueReasons = [
  'effectiveJudgment',
  'subjectDeceased',
  'subjectDissolved',
  'groundsGone',
  'duplicate',
] as const;
