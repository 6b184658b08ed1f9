/** What makes a case serious or complex and cannot be read off the file: said when it is proposed, or found out then. */
export const circumstances = [
  'subjectManagedAbove',
  'subjectSitsInBody',
  'severalSuperiors',
  'obstruction',
  'recurrence',
  'expertsNeeded',
  'foreignElement',
  'publicConcern',
  'earlierDenunciations',
  'leaderIsSubject',
] as const;
export type Circumstance = (typeof circumstances)[number];

/** How much is at stake in money; the amounts belong to the deployment, the points to the regime. */
export const valueBands = ['none', 'small', 'medium', 'large', 'veryLarge'] as const;
export type ValueBand = (typeof valueBands)[number];
