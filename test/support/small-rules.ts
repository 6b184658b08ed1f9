import { deadlineIds, type documentKinds, type Profile, type Regime, type Rules } from '#libs/regime';

const said = { source: 'made up for tests', status: 'unverified' } as const;
const value = <T>(of: T) => ({ value: of, ...said });
const scoped = <T>(of: T) => [value(of)];

const everywhere = {
  bodyTypes: ['partyCommittee', 'standingCommittee', 'inspectionCommittee', 'advisoryBody'],
  levels: ['central', 'province', 'aboveGrassroots', 'grassroots'],
} as const;

const profile: Profile = {
  openedBy: [everywhere],
  subjects: ['organisation', 'member'],
  skips: [],
  appraisal: false,
  hearing: 'never',
  effectCheck: 'ifCriticalOrMajor',
  teamVariants: ['team', 'none'],
  convertsTo: 'signs',
  mayEndInDiscipline: false,
  conductDeadlines: ['D3b'],
  publication: false,
  ...said,
};

const cellOnly = { bodyTypes: ['cell'], levels: ['cell'], condition: 'largeCell' } as const;

const document = (
  kind: (typeof documentKinds)[number],
  stage: string,
  required: string,
  by: readonly string[],
  alternatives?: readonly string[],
) => ({ document: kind, stage: [stage], required, by, ...(alternatives !== undefined && { alternatives }) });

const documents = [
  document('proposal', 'proposed', 'always', ['assignedOfficer']),
  document('jurisdictionNote', 'proposed', 'always', ['assignedOfficer']),
  document('decision', 'preparation', 'always', ['chair']),
  document('plan', 'preparation', 'always', ['teamLeader']),
  document('selfReportOutline', 'preparation', 'unlessSelfReportSkipped', ['teamLeader']),
  document('workingMinutes', 'verification', 'always', ['teamMember', 'teamLeader'], ['verificationMinutes']),
  document('evidenceRegister', 'verification', 'always', ['teamLeader']),
  document('draftReport', 'exchange', 'always', ['teamLeader']),
  document('responseTable', 'exchange', 'ifComments', ['teamLeader']),
  document('teamReport', 'teamReport', 'always', ['teamLeader']),
];

/** As much of a regime as the chapters before the vote look at: ten calendar days for everything. */
const regime = {
  id: 'small',
  version: 1,
  effectiveFrom: '2020-01-01',
  publication: 'confirmed',
  publishing: { provided: value(false), forbiddenGrades: value([]) },
  rollToWorkingDay: value(false),
  kinds: {
    compliance: profile,
    recheck: { ...profile, convertsTo: undefined, skips: ['selfReport', 'conference', 'postClosure'] },
    finance: { ...profile, teamQualification: 'finance' },
    thematicSupervision: { ...profile, openedBy: [everywhere, cellOnly] },
  },
  conductInstead: [],
  documents: { rules: documents, ...said },
  time: deadlineIds.map((deadline) => ({ deadline, length: 10, unit: 'calendarDay', ...said })),
  extensions: [],
  extensionCount: scoped(1),
  pauses: [{ deadline: ['D2', 'D3b', 'D5'], grounds: ['forceMajeure'], ...said }],
  replacedEvents: {},
  ladder: {
    remindAt: '08:00',
    spreadMinutes: 10,
    rungs: [{ rung: 'R5', key: 'today', at: { before: 0, unit: 'calendarDay' } }],
    natures: { duty: ['R5'], window: [], maximum: [], alarm: [] },
    without: [],
    recipients: [{ added: {} }],
    ...said,
  },
  acts: { conferenceQuorum: value([2, 3]), effectiveOn: scoped('signing') },
  team: {
    minimum: scoped(3),
    maximum: scoped(5),
    roles: value(['teamLeader', 'teamSecretary', 'teamMember']),
    qualifications: value({ teamLeader: 'principal', teamMember: 'basic', finance: 'accountant' }),
    consecutiveCases: value(2),
    conflictLookBackYears: value(5),
    changeNeedsBody: scoped(false),
  },
  lookBackYears: [value(5), { ...value(1.5), about: ['subordinateCell'] }],
  vocabularies: {
    unplannedReasons: value(['signs']),
    sensitiveFields: value(['finance']),
    withdrawalGrounds: value(['seriousOrComplex']),
  },
  confidentiality: { grades: value(['internal', 'restricted', 'secret', 'topSecret', 'mostSecret']) },
  escalation: {
    hardTriggers: value(['signsOfCrime', 'orderedFromAbove', 'topGrade', 'teamBelowMinimum', 'quorumLost']),
    scores: value([
      { key: 'sensitiveField', points: 20 },
      { key: 'moreThanThreeSubjects', points: 10 },
      { key: 'expertsNeeded', points: 10 },
      { key: 'publicConcern', points: 10 },
    ]),
    valueBands: value({ none: 0, small: 5, medium: 10, large: 15, veryLarge: 20 }),
    threshold: value(60),
    silenceIsConsent: scoped(false),
    extraTimeCeiling: value([1, 3]),
  },
  limitation: {
    periods: [
      { from: '1900-01-01', to: '2022-07-05', measure: 'reprimand', months: 36, ...said },
      { from: '2022-07-06', measure: 'reprimand', months: 60, ...said },
      { from: '1900-01-01', measure: 'expulsion', months: null, ...said },
    ],
    never: value(['illegalDegree']),
    alarmMonths: value([24, 12, 6, 3]),
    atRiskMonths: value(12),
  },
};

/** Rules for tests of the chapters before the vote, in a zone ahead of UTC. */
export const smallRules: Rules = {
  regime: regime as unknown as Regime,
  calendar: {
    id: 'plain',
    version: 1,
    weekend: [{ from: '1900-01-01', days: [0, 6] }],
    off: {},
    work: {},
    publishedFrom: '2020-01-01',
    publishedTo: '2030-12-31',
    zone: 'Asia/Ho_Chi_Minh',
    offsets: [['1900-01-01T00:00:00.000Z', 420]],
  },
};
