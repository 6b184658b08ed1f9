import { snapshotsOf, holdersOf, officialMembers as officialMembersOf } from '#libs/database';
import type { FactFinder, FactQuestion } from './question.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const idsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return uuid.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
};

const snapshots = ({ database, file, rules, at }: FactQuestion, people: readonly string[]) =>
  snapshotsOf(database, {
    people,
    case: file.id,
    body: file.body.id,
    subject: file.subject,
    at,
    hierarchyYears: rules.regime.team.conflictLookBackYears.value,
  });

/** Qualifications, clearance, row of cases and possible conflicts of everybody whom the input names. */
export const people: FactFinder = (question) => snapshots(question, [...new Set(idsIn(question.input))]);

/** Who may act as chair of the deciding body today, and for which grade. */
export const chairs: FactFinder = async (question) => {
  const { database, file, at } = question;
  const offices =
    file.body.type === 'cell' ? (['chair', 'deputyChair', 'secretary'] as const) : (['chair', 'deputyChair'] as const);
  const holders = await holdersOf(database, file.body.id, offices, at);
  const found = await snapshots(question, holders);
  return found.map(({ person, clearance }) => ({ person, clearance }));
};

/** All official members of the deciding body at this instant: the denominator of quorum and majority. */
export const officialMembers: FactFinder = async ({ database, file, at }) => {
  const members = await officialMembersOf(database, file.body.id, at);
  return members.map(({ person }) => ({ person }));
};

/** Who worked on the case that this one looks at again. */
export const workedBefore: FactFinder = async ({ database, file }) => {
  if (file.origin.ref === undefined || !uuid.test(file.origin.ref)) return [];
  const { rows } = await database.query<{ readonly people: readonly string[] }>({
    name: 'worked-before',
    text: `select array(select distinct jsonb_array_elements_text(list.value)
             from jsonb_each(file->'everOnCase') list) as people from case_file where id = $1`,
    values: [file.origin.ref],
  });
  return rows[0]?.people ?? [];
};
