import type { NoticeRequirement } from '#libs/case';
import { existingUnits, loadOrganisation, meetingsOf, nextNumber, openMeasuresOf } from '#libs/database';
import { predecessorsOf, successorsOf } from '#libs/organisation';
import { localDate } from '#libs/regime';
import type { FactFinder, FactQuestion } from './question.ts';

const today = ({ rules, at }: FactQuestion): string => localDate(at, rules.calendar);

const monthsAhead = 13;

/** Scheduled meetings of the deciding body, from now on. */
export const meetings: FactFinder = ({ database, file, at }) => {
  const to = new Date(at);
  to.setUTCMonth(to.getUTCMonth() + monthsAhead);
  return meetingsOf(database, file.body.id, { from: at, to: to.toISOString(), zone: file.body.zone });
};

const requirementsAsked = ({ input, file }: FactQuestion): readonly Pick<NoticeRequirement, 'owners'>[] => {
  const own = (input as { readonly requirements?: readonly NoticeRequirement[] } | undefined)?.requirements;
  return own ?? file.notice?.requirements ?? [];
};

/** Whether each owner of a requirement stands on the tree today. */
export const owners: FactFinder = async (question) => {
  const units = [...new Set(requirementsAsked(question).flatMap((one) => one.owners.map(({ unit }) => unit)))];
  const existing = await existingUnits(question.database, units, today(question));
  return units.map((unit) => ({ unit, exists: existing.includes(unit) }));
};

/** Requirements of earlier notices to the subject or its predecessors that are open today. */
export const openRequirements: FactFinder = async (question) => {
  const { database, file } = question;
  const { organisation, person } = file.subject;
  const tree = await loadOrganisation(database);
  const organisations = [organisation, ...predecessorsOf(tree, organisation, today(question))];
  const subject = { organisations, ...(person !== undefined && { person }) };
  const open = await openMeasuresOf(database, subject, file.id);
  return open.map(({ id, case: of, severity }) => ({ id, case: of, severity }));
};

/** The notice's number, taken for good. */
export const noticeNumber: FactFinder = async (question) => {
  const { database, file } = question;
  const year = Number(today(question).slice(0, 4));
  const running = await nextNumber(database, file.body.id, year, 'notice');
  return `${file.number.split('-')[0]}-TB-${year}-${running}`;
};

/** The decision's number, taken for good. */
export const decisionNumber: FactFinder = async (question) => {
  const { database, file } = question;
  const year = Number(today(question).slice(0, 4));
  const running = await nextNumber(database, file.body.id, year, 'decision');
  return `${file.number.split('-')[0]}-QD-${year}-${running}`;
};

interface Transfer {
  readonly measure: string;
  readonly successor: { readonly unit: string };
}

/** Whether the unit that is to take a measure over exists today. */
export const successorExists: FactFinder = async (question) => {
  const { unit } = (question.input as Transfer).successor;
  return (await existingUnits(question.database, [unit], today(question))).includes(unit);
};

/** Whether it is what the owner of the measure has become. */
export const successorInherits: FactFinder = async (question) => {
  const { measure, successor } = question.input as Transfer;
  const owner = question.file.measures.find(({ id }) => id === measure)?.owner.unit;
  if (owner === undefined || owner === successor.unit) return false;
  return successorsOf(await loadOrganisation(question.database), owner, today(question)).includes(successor.unit);
};

/** When the notice that holds the superseding requirement was served. */
export const supersedingServedOn: FactFinder = async ({ database, input }) => {
  const { supersededBy } = input as { readonly supersededBy: { readonly case: string; readonly requirement: string } };
  const { rows } = await database.query<{ readonly on: string | null }>({
    name: 'superseding-served-on',
    text: `select file #>> '{service,on}' as on from case_file
            where id = $1 and jsonb_path_exists(file, '$.measures[*] ? (@.requirement == $wanted)', $2)`,
    values: [supersededBy.case, JSON.stringify({ wanted: supersededBy.requirement })],
  });
  return rows[0]?.on ?? undefined;
};
