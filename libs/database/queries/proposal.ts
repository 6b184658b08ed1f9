import type { z } from 'zod';
import { holds, linkOfKind, type Actor, type OpeningLink, type proposalFacts, type proposalInput } from '#libs/case';
import { isInJurisdiction, predecessorsOf, type Organisation } from '#libs/organisation';
import { Invalid } from '#libs/problem';
import { v5 } from 'uuid';
import type { RulesBook } from '../rules-book.ts';
import type { Database } from './ask.ts';
import { nextNumber } from './numbers.ts';
import { managingUnit } from './people.ts';
import { openMeasuresOf, otherCasesOn } from './subjects.ts';
import { bodyOnDay, loadOrganisation, type BodyOnDay } from './tree.ts';

type Input = z.output<typeof proposalInput>;
type Facts = z.input<typeof proposalFacts>;

/** A proposal whose facts are asked for. */
export interface Proposal {
  readonly caseId: string;
  readonly input: Input;
  readonly actor: Actor;
  readonly at: string;
  readonly database: Database;
  readonly book: RulesBook;
  /** Of a case to which the origin led by itself: how it stands to it, and the grade that is kept. */
  readonly from?: { readonly link: OpeningLink; readonly grade?: Facts['grade'] };
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The case from which this one comes, or at which it looks again. */
const linksOf = ({ input: { kind, origin }, from }: Proposal): Pick<Facts, 'links' | 'grade'> => {
  const link = from?.link ?? linkOfKind[kind];
  if (link === undefined || origin.type !== 'case' || origin.ref === undefined || !uuid.test(origin.ref)) return {};
  return { links: [{ kind: link, case: origin.ref }], ...(from?.grade !== undefined && { grade: from.grade }) };
};

/** A body lets its officers propose. */
const mayPropose = (actor: Actor, body: BodyOnDay): boolean => holds(actor, body.id, 'officer');

/** How a subject stands on the tree: who manages it on the day, and whether the body may look into it. */
export const subjectOnDay = async (
  database: Database,
  { organisation, person }: { readonly organisation: string; readonly person?: string },
  body: Pick<BodyOnDay, 'id' | 'day'>,
): Promise<{ readonly tree: Organisation; readonly subject: Facts['subject'] }> => {
  const managing = person === undefined ? organisation : await managingUnit(database, person, body.day);
  const tree = await loadOrganisation(database);
  const unit = managing ?? organisation;
  return {
    tree,
    subject: {
      organisation: unit,
      host: unit,
      ...(person !== undefined && { person }),
      inJurisdiction: managing !== undefined && isInJurisdiction(tree, unit, body.id, body.day),
    },
  };
};

const yearOf = (day: string) => ({ from: `${day.slice(0, 4)}-01-01`, to: `${Number(day.slice(0, 4)) + 1}-01-01` });

/** Where another inspection looks into the same content in the year; only that there is one, and whose. */
export const overlapsOn = async (
  database: Database,
  about: Parameters<typeof otherCasesOn>[1],
  of: {
    readonly case: string;
    readonly day: string;
    readonly fields: readonly string[];
    /** Known and linked, so no overlap. */
    readonly apartFrom?: readonly (string | undefined)[];
  },
): Promise<Facts['overlaps']> =>
  (await otherCasesOn(database, about, yearOf(of.day), of.case))
    .filter(
      ({ id, fields }) => of.apartFrom?.includes(id) !== true && fields.some((field) => of.fields.includes(field)),
    )
    // The other case is not for the asker to know: the overlap has an id of its own.
    .map((other) => ({ id: v5(other.id, of.case), body: other.body }));

/** What the API finds out about body, subject and law on the day of the proposal; the number is taken for good. */
export const factsOfProposal = async (proposal: Proposal): Promise<Facts> => {
  const { input, caseId, actor, at, database, book } = proposal;
  const body = await bodyOnDay(database, input.body, at);
  if (body === undefined) throw new Invalid([{ pointer: '/body', code: 'unknownBody', params: {} }]);
  const { tree, subject } = await subjectOnDay(database, input.subject, body);
  const organisations = [subject.organisation, ...predecessorsOf(tree, subject.organisation, body.day)];
  const about = { organisations, ...(subject.person !== undefined && { person: subject.person }) };
  const { fields, origin } = input;
  const overlaps = await overlapsOn(database, about, { case: caseId, day: body.day, fields, apartFrom: [origin.ref] });
  const open = await openMeasuresOf(database, about, caseId);
  const running = await nextNumber(database, body.id, Number(body.day.slice(0, 4)), 'case');
  return {
    caseId,
    number: `${body.code}-${body.day.slice(0, 4)}-${running}`,
    body: { id: body.id, unit: body.unit, type: body.type, level: body.level, zone: body.zone },
    conditions: [...body.conditions],
    ...(body.higherBody !== undefined && { higherBody: { id: body.higherBody.id } }),
    subject,
    rules: await book.inForce(body),
    overlaps,
    openRequirements: open.map(
      ({ id, case: of, severity }) => ({ id, case: of, severity }) as Facts['openRequirements'][number],
    ),
    actorMayPropose: mayPropose(actor, body),
    ...linksOf(proposal),
  };
};
