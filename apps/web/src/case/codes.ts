import type { KindCode, StageCode } from '#libs/text/web';

/** The stages of a case in their order, and its ends; a spec compares them with the table of actions. */
export const stagePath = [
  'proposed',
  'preparation',
  'announcement',
  'selfReport',
  'verification',
  'exchange',
  'conference',
  'teamReport',
  'deliberation',
  'concluded',
  'served',
  'remediation',
  'remediationVerification',
  'closed',
  'postClosure',
] as const satisfies readonly StageCode[];

export const endNames = [
  'archived',
  'declined',
  'discontinued',
  'converted',
  'transferred',
  'takenOver',
  'referredOut',
] as const satisfies readonly StageCode[];

export const stageNames: readonly StageCode[] = [...stagePath, ...endNames];

export const kindNames = [
  'compliance',
  'signs',
  'inspectionDuty',
  'disciplineEnforcement',
  'finance',
  'thematicSupervision',
  'followUp',
  'recheck',
  'denunciation',
  'appeal',
  'discipline',
] as const satisfies readonly KindCode[];

export const flagNames = [
  'overdue',
  'paused',
  'extended',
  'escalated',
  'underReconsideration',
  'underRecheck',
] as const;

/** The three words of procedure, and the stages that each of them covers. */
export const stageGroups = [
  { group: 'preparation', stages: stagePath.slice(0, 3) },
  { group: 'conduct', stages: stagePath.slice(3, 8) },
  { group: 'conclusion', stages: stagePath.slice(8) },
] as const;
