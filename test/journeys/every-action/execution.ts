import type { CaseFile } from '#libs/case';
import { addDays } from '#libs/regime';
import { actOf, type Table } from '../../../apps/cli/play/table.ts';
import { demoUnit } from '../../../libs/database/seeds/demo/ids.ts';
import { allowed, has, nowhere, refused, type Row } from './row.ts';

/** The measure that came of one requirement, as it stands. */
const of = (file: CaseFile, requirement: string) => file.measures.find((one) => one.requirement === requirement);
const the =
  (requirement: string, more: (table: Table) => object = () => ({})) =>
  (table: Table) => ({ measure: of(table.file, requirement)?.id ?? '', ...more(table) });
const unknown =
  (more: (table: Table) => object = () => ({})) =>
  (table: Table) => ({ measure: 'm0-9', ...more(table) });
const isIn =
  (requirement: string, state: string) =>
  (file: CaseFile): boolean =>
    of(file, requirement)?.state === state;

const act = (table: Table) => ({ act: actOf(table) });
const record = ({ document }: Table) => ({ record: document });
const reason = () => ({ reason: 'Stated' });
const shown = ({ document, today }: Table) => ({
  ground: 'evidenceFalse',
  evidence: [document],
  dueDate: addDays(today, 60),
});
const elsewhere = () => ({ successor: { unit: demoUnit('AO2') } });
const proof = ({ document }: Table) => ({
  evidence: [{ document, type: 'document', ownDeclaration: false, criteria: ['c1a'] }],
});
const hasVerifier = ({ duties }: CaseFile): boolean => duties.verifiers.length > 0;

const plan: readonly Row[] = [
  refused('served', 'subject', 'submitRemediationPlan', 'planCoversEveryMeasure', ({ file, document, today }) => ({
    document,
    lines: file.measures.slice(0, 1).map(({ id }) => ({
      measure: id,
      action: 'Adopt the step',
      owner: file.subject.organisation,
      date: addDays(today, 20),
    })),
  })),
  allowed(
    'served',
    'monitor',
    'returnRemediationPlan',
    () => ({ reasons: 'Dates are missing' }),
    has('remediationPlanSubmitted'),
  ),
];

const work: readonly Row[] = [
  refused('remediation', 'subject', 'startMeasure', 'measureInState', unknown()),
  refused(
    'remediation',
    'subject',
    'reportProgress',
    'measureOpen',
    unknown(() => ({ report: 'Under way' })),
  ),
  refused('remediation', 'subject', 'submitMeasure', 'measureInState', the('q1', proof)),
  refused(
    'remediation',
    'verifier',
    'verifyMeasure',
    'measureInState',
    the('q1', (table) => ({ ...record(table), criteria: [{ criterion: 'c1a', examined: true }] })),
    hasVerifier,
  ),
  refused('remediation', 'verifier', 'acceptMeasurePartly', 'measureInState', the('q1', record), hasVerifier),
  refused(
    'remediation',
    'verifier',
    'rejectMeasure',
    'measureInState',
    the('q1', (table) => ({ ...record(table), reasons: 'Not done' })),
    hasVerifier,
  ),
  refused('remediation', 'chair', 'closeMeasure', 'measureInState', the('q2')),
  refused('remediation', 'chair', 'reopenMeasure', 'measureInState', the('q2', shown)),
];

const dates: readonly Row[] = [
  refused(
    'remediation',
    'subject',
    'requestReschedule',
    'measureOpen',
    unknown(({ today }) => ({ date: addDays(today, 70), ...reason() })),
  ),
  refused(
    'remediation',
    'chair',
    'rescheduleMeasure',
    'rescheduleRequestOpen',
    the('q4', ({ today }) => ({ newDate: addDays(today, 70), ...reason() })),
  ),
  refused('remediation', 'chair', 'refuseReschedule', 'rescheduleRequestOpen', the('q4', reason)),
  allowed(
    'remediation',
    'subject',
    'requestReschedule',
    the('q4', ({ today }) => ({ date: addDays(today, 70), ...reason() })),
  ),
  allowed(
    'remediation',
    'chair',
    'rescheduleMeasure',
    the('q4', (table) => ({ newDate: addDays(table.today, 70), ...reason(), ...act(table) })),
  ),
  allowed(
    'remediation',
    'subject',
    'requestReschedule',
    the('q5', ({ today }) => ({ date: addDays(today, 70), ...reason() })),
  ),
  allowed('remediation', 'chair', 'refuseReschedule', the('q5', reason)),
];

const successor = (table: Table) => ({ ...act(table), ...elsewhere() });
const instead = (table: Table, of: string) => ({ ...act(table), supersededBy: { case: of, requirement: 'q1' } });

/** Ends by an act of the body; what supersedes a measure is a requirement of another case. */
const acts = (other: string): readonly Row[] => [
  refused('remediation', 'secretary', 'transferMeasure', 'successorNamed', the('q6', successor)),
  allowed(
    'remediation',
    'secretary',
    'transferMeasure',
    the('q6', (table) => ({ ...successor(table), acceptance: table.document })),
  ),
  refused(
    'remediation',
    'secretary',
    'supersedeMeasure',
    'supersedingRequirementNamed',
    the('q7', (table) => instead(table, nowhere.id)),
  ),
  allowed(
    'remediation',
    'secretary',
    'supersedeMeasure',
    the('q7', (table) => instead(table, other)),
  ),
  refused(
    'remediation',
    'secretary',
    'dropMeasure',
    'measureOpen',
    unknown((table) => ({ ...act(table), ...reason() })),
  ),
  allowed(
    'remediation',
    'secretary',
    'dropMeasure',
    the('q8', (table) => ({ ...act(table), ...reason() })),
  ),
  refused(
    'remediation',
    'secretary',
    'recordNotImplemented',
    'consequenceStated',
    the('q9', (table) => ({ ...act(table), ...reason(), consequence: 'nothing' })),
  ),
  allowed(
    'remediation',
    'secretary',
    'recordNotImplemented',
    the('q9', (table) => ({ ...act(table), ...reason(), consequence: 'carriedForward' })),
  ),
];

const verdicts: readonly Row[] = [
  allowed(
    'remediation',
    'verifier',
    'acceptMeasurePartly',
    the('q1', (table) => ({
      ...record(table),
      done: [{ criterion: 'c1a', statement: 'In force' }],
      remains: [{ criterion: 'c1b', statement: 'Not published' }],
      degree: 'mostRespects',
    })),
    isIn('q1', 'submitted'),
  ),
  allowed(
    'remediationVerification',
    'verifier',
    'rejectMeasure',
    the('q3', (table) => ({ ...record(table), reasons: 'The minutes are missing' })),
    isIn('q3', 'submitted'),
  ),
  allowed('remediationVerification', 'chair', 'reopenMeasure', the('q2', shown), isIn('q2', 'closed')),
];

const late = (document: object) => ({ evidence: [{ document, description: 'A letter found later' }] });
const lateId = ({ file }: Table) => ({ lateEvidence: file.lateEvidence[0]?.id, reason: 'Nothing new' });

const closure: readonly Row[] = [
  refused('closed', 'subject', 'submitLateEvidence', 'evidenceSealed', () => late(nowhere)),
  refused('closed', 'chair', 'refuseReopening', 'lateEvidenceOpen', () => ({ lateEvidence: 'l0-1', ...reason() })),
  refused('closed', 'chair', 'reopenCase', 'reopenGroundShown', ({ today }) => ({
    ground: 'recurrence',
    reportBackDate: addDays(today, 60),
  })),
  allowed('closed', 'subject', 'submitLateEvidence', ({ document }) => late(document)),
  allowed('closed', 'chair', 'refuseReopening', lateId, ({ lateEvidence }) => lateEvidence.length > 0),
  // What came late is indexed, too.
  allowed(
    'closed',
    'officer',
    'fileDocument',
    ({ document }) => ({ kind: 'fileIndex', document }),
    ({ lateEvidence }) => lateEvidence.length > 0,
  ),
  allowed('postClosure', 'monitor', 'recordEffectLapse', reason),
  refused('postClosure', 'monitor', 'recordEffectLapse', 'effectNotLapsed', reason),
  allowed('postClosure', 'chair', 'reopenCase', ({ file, document, today }) => ({
    ground: 'effectLapsed',
    evidence: [document],
    measures: file.measures
      .filter(({ state }) => state === 'closed')
      .slice(0, 1)
      .map(({ id }) => ({ measure: id, dueDate: addDays(today, 50) })),
    reportBackDate: addDays(today, 60),
  })),
];

/** Chapters 4 to 6 of the handbook: plan, measures, closure. */
export const executionRows = (other: string): readonly Row[] => [
  ...plan,
  ...work,
  ...dates,
  ...acts(other),
  ...verdicts,
  ...closure,
];
