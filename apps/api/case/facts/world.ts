import type { NoticeContent, NoticeRequirement } from '#libs/case';
import { existingUnits, loadOrganisation, meetingsAhead, nextNumber, openMeasuresOf, overlapsOn } from '#libs/database';
import { predecessorsOf, successorsOf } from '#libs/organisation';
import { localDate } from '#libs/regime';
import type { FactFinder, FactQuestion } from './question.ts';

const today = ({ rules, at }: FactQuestion): string => localDate(at, rules.calendar);

/** Scheduled meetings of the deciding body, from now on. */
export const meetings: FactFinder = ({ database, file, at }) => meetingsAhead(database, file.body, at);

const requirementsAsked = ({ input, file }: FactQuestion): readonly Pick<NoticeRequirement, 'owners'>[] => {
  const own = (input as { readonly requirements?: readonly NoticeRequirement[] } | undefined)?.requirements;
  return own ?? file.notice?.requirements ?? [];
};

/** Whether each owner of a requirement stands on the tree today. */
const standing = async (question: FactQuestion, requirements: ReturnType<typeof requirementsAsked>) => {
  const units = [...new Set(requirements.flatMap((one) => one.owners.map(({ unit }) => unit)))];
  const existing = await existingUnits(question.database, units, today(question));
  return units.map((unit) => ({ unit, exists: existing.includes(unit) }));
};

export const owners: FactFinder = (question) => standing(question, requirementsAsked(question));

/** The same for an amending notice, which comes whole with the act of the body. */
export const ownersInNotice: FactFinder = (question) => {
  const { requirements } = (question.input as { readonly notice: Pick<NoticeContent, 'requirements'> }).notice;
  return standing(question, requirements);
};

/** The subject and what it was before. */
const aboutSubject = async (question: FactQuestion) => {
  const { organisation, person } = question.file.subject;
  const tree = await loadOrganisation(question.database);
  const organisations = [organisation, ...predecessorsOf(tree, organisation, today(question))];
  return { organisations, ...(person !== undefined && { person }) };
};

/** Requirements of earlier notices to the subject or its predecessors that are open today. */
export const openRequirements: FactFinder = async (question) => {
  const open = await openMeasuresOf(question.database, await aboutSubject(question), question.file.id);
  return open.map(({ id, case: of, severity }) => ({ id, case: of, severity }));
};

/** Other inspections of the subject on the same content in the year; cases that are linked are none. */
export const overlaps: FactFinder = async (question) => {
  const { database, file } = question;
  const apartFrom = (file.links ?? []).map((link) => link.case);
  const of = { case: file.id, day: today(question), fields: file.fields, apartFrom };
  return overlapsOn(database, await aboutSubject(question), of);
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
