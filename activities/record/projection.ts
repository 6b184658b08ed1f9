import { inForce, isTerminal, openEscalations, openReview, original, type CaseFile, type Deadline } from '#libs/case';

type Measure = CaseFile['measures'][number];

const earliest = (instants: readonly string[]): string | null => [...instants].sort()[0] ?? null;

const runningDue = (file: CaseFile, which: (deadline: Deadline) => boolean): string | null =>
  earliest(
    file.deadlines
      .filter((deadline) => deadline.state === 'running' && which(deadline))
      .map((deadline) => inForce(deadline).dueAt),
  );

const columns = (file: CaseFile) => ({
  number: file.number,
  kind: file.kind,
  stage: file.stage,
  body_id: file.body.id,
  higher_body_id: file.higherBody?.id ?? null,
  subject_organisation_id: file.subject.organisation,
  subject_person_id: file.subject.person ?? null,
  host_id: file.subject.host,
  officer_id: file.duties.assignedOfficer ?? null,
  grade: file.grade ?? null,
  opened_at: file.openedAt,
  next_due_at: runningDue(file, () => true),
  next_duty_due_at: runningDue(file, ({ nature }) => nature === 'duty'),
  paused: file.deadlines.some(({ state }) => state === 'paused'),
  extended: file.deadlines.some(({ state, extensions }) => state === 'running' && extensions.length > 0),
  under_reconsideration: openReview(file, 'reconsideration') !== undefined,
  under_recheck: openEscalations(file, 'recheck').length > 0,
  regime_id: file.rules.regime,
  regime_version: file.rules.regimeVersion,
  calendar_id: file.rules.calendar,
  calendar_version: file.rules.calendarVersion,
  zone: file.rules.zone,
});

/** What is searched and sorted, as columns; `at` is the instant of the file's last event. */
export const caseColumns = (file: CaseFile, fileHash: string, at: string) => ({
  ...columns(file),
  ended_at: isTerminal(file.stage) ? at : null,
  sequence: file.sequence,
  file: JSON.stringify(file),
  file_hash: fileHash,
});

const deadlineRow = (deadline: Deadline) => ({
  deadline_id: deadline.id,
  rule: deadline.rule,
  nature: deadline.nature,
  state: deadline.state,
  owner: deadline.owner,
  about: deadline.about ?? null,
  version: inForce(deadline).version,
  started_at: deadline.start.at,
  due_at: inForce(deadline).dueAt,
  due_date: inForce(deadline).dueDate,
  original_due_at: original(deadline).dueAt,
  ended_at: deadline.endedAt ?? null,
});

const measureRow = (measure: Measure) => ({
  measure_id: measure.id,
  state: measure.state,
  severity: measure.severity,
  owner_id: measure.owner.person ?? measure.owner.unit,
  due_date: measure.dueDate ?? null,
});

/** Things of the file that are new or not what they were: an unchanged thing is the same object or has the same text. */
const changed = <Thing extends { readonly id: string }>(before: readonly Thing[], after: readonly Thing[]) =>
  after.filter((thing) => {
    const old = before.find(({ id }) => id === thing.id);
    return old === undefined || (old !== thing && JSON.stringify(old) !== JSON.stringify(thing));
  });

export const changedDeadlines = (before: CaseFile | undefined, after: CaseFile) =>
  changed(before?.deadlines ?? [], after.deadlines).map(deadlineRow);

export const changedMeasures = (before: CaseFile | undefined, after: CaseFile) =>
  changed(before?.measures ?? [], after.measures).map(measureRow);

/** A link is never taken back. */
export const newLinks = (before: CaseFile | undefined, after: CaseFile) =>
  (after.links ?? []).slice(before?.links?.length ?? 0);
