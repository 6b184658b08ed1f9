import { addDays, addMonths } from '#libs/regime';
import { inForce, openDeadlines, type CaseFile } from '#libs/case';
import { filing, inOrder, move, type Move, type Player, type Table } from './table.ts';
import { namesVerifier } from './before-service.ts';

const ended = [
  'closed',
  'partlyImplemented',
  'notImplemented',
  'superseded',
  'noLongerApplicable',
  'annulled',
  'transferredToSuccessor',
  'riskAccepted',
];
const openMeasures = ({ file }: Table): CaseFile['measures'] =>
  file.measures.filter(({ state }) => !ended.includes(state));

/** The first open measure in one of these states. */
const inState = (table: Table, ...states: readonly string[]): CaseFile['measures'][number] | undefined =>
  openMeasures(table).find(({ state }) => states.includes(state));

/** A window of the subject that still runs is waited for. */
const afterWindow = ({ file }: Table): Move | undefined => {
  const window = openDeadlines(file, 'D16')[0];
  return window && { waitUntil: inForce(window).dueAt };
};

const plan: Player = (table) => {
  const { file, cast, document } = table;
  if (file.done['remediationPlanSubmitted'] !== undefined) return move('monitor', 'approveRemediationPlan');
  const lines = openMeasures(table).map(({ id, dueDate }) => ({
    measure: id,
    action: 'Adopt the written approval step',
    owner: file.subject.organisation,
    implementers: [cast.host],
    superiors: [cast.subject],
    date: dueDate ?? addDays(table.today, 30),
  }));
  return move('subject', 'submitRemediationPlan', { document, lines });
};

const served: Player = (table) =>
  openMeasures(table).length > 0
    ? plan(table)
    : (afterWindow(table) ?? filing(table) ?? move('chair', 'closeWithoutRemediation'));

const evidenceTypes = ({ file }: Table, requirement: string): readonly { id: string; type: string }[] =>
  (file.notice?.requirements.find(({ id }) => id === requirement)?.criteria ?? []).map(({ id, evidenceType }) => ({
    id,
    type: evidenceType ?? 'document',
  }));

const submits: Player = (table) => {
  const measure = inState(table, 'inProgress');
  if (measure === undefined) return undefined;
  return move('subject', 'submitMeasure', {
    measure: measure.id,
    evidence: evidenceTypes(table, measure.requirement)
      .filter(({ id }) => measure.criteria.includes(id))
      .map(({ id, type }) => ({ document: table.document, type, ownDeclaration: false, criteria: [id] })),
  });
};

const verifies: Player = (table) => {
  const measure = inState(table, 'submitted');
  if (measure === undefined) return undefined;
  const evidence = measure.submission?.evidence ?? [];
  return move('verifier', 'verifyMeasure', {
    measure: measure.id,
    record: table.document,
    criteria: measure.criteria.map((criterion) => ({
      criterion,
      evidence: evidence.filter(({ criteria }) => criteria.includes(criterion)).map(({ id }) => id),
      examined: true,
      how: 'Read, and compared with the original on site',
    })),
    siteMinutes: table.document,
    samplingRecord: table.document,
  });
};

/** The subject works on while it may still ask for reconsideration, and reports on time how far it is. */
const works: Player = (table) => {
  const { file, at } = table;
  const window = openDeadlines(file, 'D16')[0];
  const measure = inState(table, 'inProgress');
  if (window === undefined || measure === undefined) return undefined;
  const report = openDeadlines(file, 'D11')[0];
  if (report === undefined || inForce(report).dueAt > inForce(window).dueAt) return afterWindow(table);
  const ready = `${addDays(inForce(report).dueDate, -3)}T03:00:00.000Z`;
  if (at < ready) return { waitUntil: ready };
  return move('subject', 'reportProgress', { measure: measure.id, report: 'The draft of the rule is being discussed' });
};

const remediation = inOrder(
  namesVerifier,
  (table) => {
    const measure = inState(table, 'planned', 'rejected', 'reopened');
    return measure && move('subject', 'startMeasure', { measure: measure.id });
  },
  works,
  submits,
  () => move('subject', 'submitRemediation'),
);

const remediationVerification = inOrder(
  namesVerifier,
  verifies,
  (table) => {
    const measure = inState(table, 'verified');
    return measure && move('chair', 'closeMeasure', { measure: measure.id });
  },
  (table) =>
    inState(table, 'planned', 'inProgress', 'rejected', 'reopened') &&
    move('chair', 'returnRemediation', {
      reasons: 'A measure is not done yet',
      reportBackDate: addDays(table.today, 30),
    }),
  afterWindow,
  filing,
  () => move('chair', 'closeCase'),
);

const isEffectChecked = ({ file }: Table): boolean => file.closure?.effectCheckDue === true;

const closed: Player = (table) =>
  isEffectChecked(table)
    ? (filing(table) ?? move('registry', 'handOverFile', { place: 'Archive room' }))
    : (filing(table) ?? move('registry', 'archiveCase', { place: 'Archive room' }));

/** The effect is looked at when it has had time to show. */
const postClosure: Player = (table) => {
  const closedOn = table.file.closure?.on ?? table.today;
  const notBefore = addMonths(closedOn, 7);
  if (table.today < notBefore) return { waitUntil: `${notBefore}T12:00:00.000Z` };
  return filing(table) ?? move('monitor', 'confirmEffect');
};

/** The straight way of each stage from service to the archive. */
export const afterService: Readonly<Record<string, Player>> = {
  served,
  remediation,
  remediationVerification,
  closed,
  postClosure,
};
