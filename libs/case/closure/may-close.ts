/** What nobody may close over, with or without remediation. */
export const mayClose = [
  'everyMeasureTerminal',
  'reconsiderationWindowOver',
  'noOpenReconsideration',
  'noOpenRecheck',
  'noOpenAppeal',
  'noOpenEscalation',
] as const;
