import { ask, type Database } from './ask.ts';

/** Another case on the same subject in a year. Whether it is on the same content, the reader of `fields` decides. */
export interface OtherCase {
  readonly id: string;
  readonly body: string;
  readonly kind: string;
  readonly fields: readonly string[];
}

/** Which cases on the subject (or one of its predecessors) were open at some time in the year, apart from one. */
export const otherCasesOn = (
  database: Database,
  subject: { readonly organisations: readonly string[]; readonly person?: string },
  year: { readonly from: string; readonly to: string },
  apartFrom: string,
): Promise<readonly OtherCase[]> =>
  ask(
    database,
    'other-cases-on',
    `select id, body_id as body, kind, coalesce(file->'fields', '[]') as fields from case_file
      where subject_organisation_id = any($1::uuid[]) and subject_person_id is not distinct from $2
        and opened_at < $4 and coalesce(ended_at, 'infinity') >= $3 and id <> $5
        and stage not in ('declined', 'discontinued', 'transferred', 'takenOver', 'converted')
      order by opened_at, id`,
    [subject.organisations, subject.person ?? null, year.from, year.to, apartFrom],
  );

/** A requirement of an earlier notice that has not ended. */
export interface OpenMeasure {
  readonly id: string;
  readonly case: string;
  readonly severity: string;
}

/** States in which a measure needs nothing more (handbook, remediation §4). */
const endedMeasures = [
  'closed',
  'partlyImplemented',
  'notImplemented',
  'transferredToSuccessor',
  'superseded',
  'noLongerApplicable',
  'riskAccepted',
  'annulled',
];

/** Open measures of other cases on the subject or its predecessors. */
export const openMeasuresOf = (
  database: Database,
  subject: { readonly organisations: readonly string[]; readonly person?: string },
  apartFrom: string,
): Promise<readonly OpenMeasure[]> =>
  ask(
    database,
    'open-measures-of',
    `select measure_id as id, case_id as case, coalesce(severity, 'minor') as severity
       from case_file join case_measure on case_id = case_file.id
      where subject_organisation_id = any($1::uuid[]) and subject_person_id is not distinct from $2
        and case_file.id <> $3 and state <> all($4)
      order by opened_at, case_id, measure_id`,
    [subject.organisations, subject.person ?? null, apartFrom, endedMeasures],
  );
