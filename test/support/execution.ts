import type { Actor, CaseFile } from '#libs/case';
import type { Regime, Rules } from '#libs/regime';
import { act, caseAt, fileOf, minutes, paper, people, snapshotOf, units, withFile, type Play } from './case-at.ts';
import { smallRules } from './small-rules.ts';

const said = { source: 'made up for tests', status: 'unverified' } as const;
const value = <T>(of: T) => ({ value: of, ...said });

const months = { unit: 'month', ...said } as const;

const document = (kind: string, stage: readonly string[], required: string, by: string) => ({
  document: kind,
  stage,
  required,
  by: [by],
});

const closing = ['served', 'remediationVerification'];

const regime = {
  ...smallRules.regime,
  documents: {
    ...said,
    rules: [
      ...smallRules.regime.documents.rules,
      document('verificationRecord', ['remediation', 'remediationVerification'], 'perMeasure', 'verifier'),
      document('conclusionNotice', ['deliberation'], 'always', 'assignedOfficer'),
      document('closureRecord', closing, 'always', 'assignedOfficer'),
      document('lessonsNote', closing, 'always', 'assignedOfficer'),
      document('fileIndex', closing, 'always', 'assignedOfficer'),
      document('fileIndex', ['closed'], 'never', 'assignedOfficer'),
      document('handoverRecord', ['closed'], 'always', 'registry'),
      document('effectNote', ['postClosure'], 'always', 'monitor'),
    ],
  },
  time: [
    { deadline: 'D13', length: 12, notBefore: 6, ...months },
    ...smallRules.regime.time.filter(({ deadline }) => deadline !== 'D13'),
  ],
  acts: {
    ...smallRules.regime.acts,
    quorum: [{ ...value([2, 3]) }],
    majority: [{ ...value([1, 2]) }],
    signatory: value(false),
    accumulation: value(true),
  },
  remediation: {
    longTermDays: value(180),
    effectSuspendedByReview: value(false),
    riskAcceptance: value(false),
    lateServiceMinimum: value(10),
    siteChecks: value({ critical: 'always', major: 'sampled', minor: 'never' }),
    ownDeclarationSuffices: value(['minor']),
    effectCheckFor: value(['critical', 'major']),
  },
  escalation: { recheckOrderedWithinYears: value(2) },
  publishing: { provided: value(true), forbiddenGrades: value(['secret']) },
  vocabularies: {
    ...smallRules.regime.vocabularies,
    evidenceTypes: value(['order', 'ledger']),
    recheckGrounds: value(['wrongOrExpiredRule', 'falsifiedFile']),
    notImplementedConsequences: value(['reportedToHigherBody', 'disciplineProposed']),
  },
};

/** Rules for tests of the chapters from the vote on. */
export const executionRules: Rules = { ...smallRules, regime: regime as unknown as Regime };

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const unnamed = (number: number): Actor => ({ id: idOf(number), positions: [] });

/** People of the later stages. */
export const laterPeople = {
  ...people,
  monitor: unnamed(51),
  representative: unnamed(52),
  registrar: { id: idOf(53), positions: [{ unit: units.body, office: 'registrar' }] },
  implementer: unnamed(54),
  superior: unnamed(55),
} as const satisfies Record<string, Actor>;

/** The official members of the body: five, so that three are a majority of all and four a quorum. */
export const members = [people.chair, people.deputy, people.secretary, people.directing, unnamed(56)].map(
  ({ id }) => id,
);

export const act0 = { session: 'Regular session', heldOn: '2026-03-02', minutes: paper(60), resolution: 'Agreed.' };

export const criterion = { rule: 'Rule of payments', article: '4', version: '2024', validFrom: '2024-01-01' };

export const finding = {
  id: 'f1',
  type: 'shortcoming',
  severity: 'minor',
  criterion,
  actedOn: '2025-05-05',
  fact: 'Payments were made without an order.',
  evidence: ['e1'],
  cause: 'No check before payment.',
  responsibility: { collective: true },
};

export const requirement = {
  id: 'r1',
  results: ['Check every payment order'],
  owners: [{ unit: units.agency }],
  term: { count: 60, unit: 'calendarDay' },
  criteria: [{ id: 'c1', text: 'The order is in force', evidenceType: 'order' }],
  monitor: laterPeople.monitor.id,
  findings: ['f1'],
};

/** A notice that is complete for the file, unless told otherwise. */
export const noticeFor = (file: CaseFile, changed: object = {}) => ({
  document: paper(61),
  bases: ['charter', 'rules', 'origin', 'decision', 'teamReport', 'session'].map((kind) => ({
    kind,
    text: 'Of the day',
  })),
  period: { from: '2024-01-01', to: '2025-12-31' },
  outcomes: file.planItems.map(({ id }) => ({ item: id, conclusion: 'As reported.' })),
  findings: [finding],
  requirements: [requirement],
  recipients: [
    { id: units.agency, role: 'subject', mustAct: true },
    { id: units.higher, role: 'higherBody', mustAct: false },
    { id: laterPeople.monitor.id, role: 'monitor', mustAct: false },
  ],
  reportBackDate: '2026-07-01',
  ...changed,
});

export const draftFacts = {
  informantsFound: false,
  otherSubjectNamed: false,
  owners: [{ unit: units.agency, exists: true }],
  openRequirements: [],
};

export const countInput = {
  act: act0,
  present: members.slice(0, 4),
  voters: members.slice(0, 4),
  inFavour: 3,
  against: 1,
  abstained: 0,
};
export const bodyFacts = { officialMembers: members.map((person) => ({ person })) };

const assigned = (play: Play, duty: string, person: Actor): Play =>
  act(
    play,
    'assignDuty',
    people.chair,
    { duty, person: person.id, interests: [], reason: 'As agreed' },
    {
      people: [snapshotOf(person)],
      chairs: [people.chair, people.deputy].map(({ id }) => ({ person: id, clearance: 'secret' })),
    },
  );

/** With everybody named who is needed after the report. */
export const staffed = (play: Play): Play =>
  assigned(
    assigned(assigned(play, 'bodyRepresentative', laterPeople.representative), 'appraiser', people.appraiser),
    'verifier',
    people.verifier,
  );

/** What may be said differently on the way. */
export interface Ways {
  readonly notice?: object;
  readonly facts?: object;
  readonly file?: Partial<CaseFile>;
  readonly rules?: Rules;
}

const deliberating = (ways: Ways): Play => {
  const play = staffed(caseAt('deliberation', { rules: ways.rules ?? executionRules }));
  return ways.file === undefined ? play : withFile(play, ways.file);
};

const drafted = (play: Play, { notice, facts }: Ways): Play =>
  act(play, 'draftConclusionNotice', people.officer, noticeFor(fileOf(play), notice), { ...draftFacts, ...facts });

const voted = (play: Play): Play => act(play, 'recordVote', people.secretary, countInput, bodyFacts);
const signed = (play: Play): Play => act(play, 'signConclusionNotice', people.chair);
const issued = (play: Play): Play => act(play, 'issueConclusionNotice', people.officer, {}, { number: '7-TB' });

export const serviceInput = {
  minutes: { ...minutes, document: paper(62) },
  deliveries: [{ recipient: units.agency, way: 'handed' }],
};
const served = (play: Play): Play => act(play, 'serveNotice', laterPeople.representative, serviceInput);

/** A plan that covers every measure that is open, unless told otherwise. */
export const planFor = (file: CaseFile, changed: object = {}) => ({
  document: paper(63),
  lines: file.measures.map(({ id }) => ({
    measure: id,
    action: 'Issue the order',
    owner: units.agency,
    implementers: [laterPeople.implementer.id],
    superiors: [laterPeople.superior.id],
    date: '2026-04-01',
    ...changed,
  })),
});

const planned = (play: Play): Play => {
  const submitted = act(play, 'submitRemediationPlan', people.subject, planFor(fileOf(play)));
  return act(submitted, 'approveRemediationPlan', laterPeople.monitor);
};

const each = (play: Play, change: (play: Play, measure: string) => Play): Play =>
  fileOf(play).measures.reduce((before, { id }) => change(before, id), play);

/** Evidence for one measure: an order that is not the subject's own word. */
export const evidenceFor = (measure: string, changed: object = {}) => ({
  measure,
  evidence: [{ document: paper(64), type: 'order', ownDeclaration: false, criteria: ['c1'], ...changed }],
});

export const submitted = (play: Play, measure: string, changed: object = {}): Play => {
  const input = evidenceFor(measure, changed);
  const started = act(play, 'startMeasure', people.subject, { measure });
  return act(started, 'submitMeasure', people.subject, input, {
    stored: input.evidence.map(({ document }) => document),
  });
};

/** An input without what was set to `undefined`. */
export const stated = (input: object): object =>
  Object.fromEntries(Object.entries(input).filter(([, one]: [string, unknown]) => one !== undefined));

export const verification = (measure: string, changed: object = {}): object =>
  stated({
    measure,
    record: paper(65),
    criteria: [{ criterion: 'c1', evidence: [paper(64).id], examined: true, how: 'Read and compared' }],
    siteMinutes: paper(66),
    ...changed,
  });

/** A partial acceptance of a measure with two criteria. */
export const partial = (measure: string, changed: object = {}): object =>
  stated({
    measure,
    record: paper(65),
    done: [{ criterion: 'c1', statement: 'In force' }],
    remains: [{ criterion: 'c2', statement: 'Not published' }],
    degree: 'mostRespects',
    ...changed,
  });

/** A notice whose requirement has two success criteria. */
export const twoCriteria = {
  requirements: [
    { ...requirement, criteria: ['c1', 'c2'].map((id) => ({ id, text: 'Stated', evidenceType: 'order' })) },
  ],
};

export const verified = (play: Play, measure: string): Play =>
  act(play, 'verifyMeasure', people.verifier, verification(measure));

const remedied = (play: Play): Play => {
  const handedIn = each(play, (before, measure) => submitted(before, measure));
  return act(handedIn, 'submitRemediation', people.subject);
};

const filed = (play: Play, kind: string, actor: Actor, number: number): Play =>
  act(
    play,
    'fileDocument',
    actor,
    { kind, document: paper(number) },
    { stored: [paper(number)], informantsAbsent: true },
  );

/** The papers with which a file is closed, the index last. */
export const closingPapers = (play: Play): Play =>
  filed(
    filed(filed(play, 'closureRecord', people.officer, 70), 'lessonsNote', people.officer, 71),
    'fileIndex',
    people.officer,
    72,
  );

/** After the window for reconsideration. */
export const windowOver = (play: Play): Play =>
  withFile(play, {
    deadlines: fileOf(play).deadlines.map((deadline) =>
      deadline.rule === 'D16' ? { ...deadline, state: 'lapsed' as const } : deadline,
    ),
  });

const closed = (play: Play): Play => {
  const accepted = each(play, (before, measure) =>
    act(verified(before, measure), 'closeMeasure', people.chair, { measure }),
  );
  return act(windowOver(closingPapers(accepted)), 'closeCase', people.chair);
};

const handedOver = (play: Play): Play =>
  act(filed(play, 'handoverRecord', laterPeople.registrar, 73), 'handOverFile', laterPeople.registrar, {
    place: 'Archive of the body',
  });

const path = {
  deliberation: (play: Play): Play => play,
  drafted,
  voted,
  signed,
  concluded: issued,
  served,
  remediation: planned,
  remediationVerification: remedied,
  closed,
  postClosure: handedOver,
} as const;
export type Reached = keyof typeof path;

/** A case brought further than the team's report by real actions, in order. */
export const executionAt = (wanted: Reached, ways: Ways = {}): Play => {
  const names = Object.keys(path) as readonly Reached[];
  return names.slice(0, names.indexOf(wanted) + 1).reduce((play, name) => path[name](play, ways), deliberating(ways));
};

/** Findings and requirements of which an effect is checked after closure. */
export const graveNotice = { findings: [{ ...finding, severity: 'major' }] };
