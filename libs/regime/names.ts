/** Identifiers that the code knows. A regime may name these and no others. */
export const levels = ['central', 'province', 'aboveGrassroots', 'grassroots', 'cell'] as const;
export type Level = (typeof levels)[number];

export const bodyTypes = [
  'partyCommittee',
  'standingCommittee',
  'inspectionCommittee',
  'advisoryBody',
  'cell',
] as const;
export type BodyType = (typeof bodyTypes)[number];

export const kinds = [
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
] as const;
export type Kind = (typeof kinds)[number];

/** The fifteen stages in their one order. */
export const stages = [
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
] as const;
export type Stage = (typeof stages)[number];

export const skippableStages = ['selfReport', 'conference', 'postClosure'] as const;
export type SkippableStage = (typeof skippableStages)[number];

export const subjectTypes = ['organisation', 'member'] as const;
export type SubjectType = (typeof subjectTypes)[number];

export const severities = ['minor', 'major', 'critical'] as const;
export type Severity = (typeof severities)[number];

export const grades = ['internal', 'restricted', 'secret', 'topSecret', 'mostSecret'] as const;
export type Grade = (typeof grades)[number];

/** How certain a value is. All but `verified` are shown with the mark *unverified*. */
export const statuses = ['verified', 'reported', 'carriedOver', 'unverified'] as const;
export type Status = (typeof statuses)[number];

export const units = ['calendarDay', 'workingDay', 'month', 'unstatedDay', 'nextMeeting'] as const;
export type Unit = (typeof units)[number];

export const natures = ['duty', 'window', 'maximum', 'alarm'] as const;

export const deadlineIds = [
  'D1',
  'D2',
  'D3a',
  'D3b',
  'D3c',
  'D3d',
  'D3e',
  'D3f',
  'D5',
  'D6',
  'D7',
  'D8a',
  'D8b',
  'D9a',
  'D9b',
  'D10',
  'D11',
  'D12',
  'D13',
  'D14',
  'D15a',
  'D15b',
  'D15c',
  'D15d',
  'D15e',
  'D15f',
  'D15g',
  'D15h',
  'D15i',
  'D15j',
  'D16',
  'D17',
  'D18',
  'D19',
  'D20',
  'D21',
  'D22a',
  'D22b',
  'D23',
  'D24',
  'D25',
  'D26a',
  'D26b',
  'D27',
  'D28',
  'D29',
  'D30',
  'D31',
  'D32',
  'D33',
] as const;
export type DeadlineId = (typeof deadlineIds)[number];

export const documentKinds = [
  'proposal',
  'jurisdictionNote',
  'decision',
  'plan',
  'teamPlan',
  'selfReportOutline',
  'interestDeclaration',
  'announcementMinutes',
  'timetable',
  'selfReport',
  'evidenceList',
  'workingMinutes',
  'verificationMinutes',
  'evidenceRegister',
  'expertOpinion',
  'draftReport',
  'subjectComments',
  'responseTable',
  'conferenceMinutes',
  'ballot',
  'countingMinutes',
  'teamReport',
  'dissentingOpinion',
  'appraisalNote',
  'hearingMinutes',
  'sessionMinutes',
  'sessionExtract',
  'conclusionNotice',
  'serviceMinutes',
  'recipientsList',
  'remediationPlan',
  'progressReport',
  'remediationEvidence',
  'verificationRecord',
  'siteMinutes',
  'closureRecord',
  'lessonsNote',
  'fileIndex',
  'handoverRecord',
  'effectNote',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** When a stage may not be left without a document. */
export const documentNeeds = [
  'always',
  'unlessSelfReportSkipped',
  'unlessExOfficio',
  'ifAsked',
  'ifComments',
  'unlessDispensed',
  'ifDisciplineProposed',
  'ifReserved',
  'ifAppraisal',
  'ifHearing',
  'unlessNothingToRemedy',
  'perMeasure',
  'ifSiteCheck',
  'never',
] as const;
export type DocumentNeed = (typeof documentNeeds)[number];

export const rungs = ['R1', 'R2', 'R3', 'R4', 'R5', 'O1', 'O2', 'O3', 'O4'] as const;
export type RungId = (typeof rungs)[number];
