import type { z } from 'zod';
import { holds, type Actor, type proposalFacts, type proposalInput } from '#libs/case';
import {
  bodyOnDay,
  loadOrganisation,
  managingUnit,
  nextNumber,
  openMeasuresOf,
  otherCasesOn,
  type BodyOnDay,
} from '#libs/database';
import { isInJurisdiction, predecessorsOf } from '#libs/organisation';
import { Invalid } from '#libs/problem';
import type { Pool } from 'pg';
import { v5 } from 'uuid';
import type { RulesBook } from '../../regime/rules-book.ts';

type Input = z.output<typeof proposalInput>;
type Facts = z.input<typeof proposalFacts>;

/** A proposal whose facts are asked for. */
export interface Proposal {
  readonly caseId: string;
  readonly input: Input;
  readonly actor: Actor;
  readonly at: string;
  readonly database: Pool;
  readonly book: RulesBook;
}

/** A body lets its officers propose. */
const mayPropose = (actor: Actor, body: BodyOnDay): boolean => holds(actor, body.id, 'officer');

/** Who manages the subject on the day, and whether the body may look into it. */
const subjectOf = async ({ input, database }: Proposal, body: BodyOnDay) => {
  const { organisation, person } = input.subject;
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

/** What the API finds out about body, subject and law on the day of the proposal; the number is taken for good. */
export const factsOfProposal = async (proposal: Proposal): Promise<Facts> => {
  const { input, caseId, actor, at, database, book } = proposal;
  const body = await bodyOnDay(database, input.body, at);
  if (body === undefined) throw new Invalid([{ pointer: '/body', code: 'unknownBody', params: {} }]);
  const { tree, subject } = await subjectOf(proposal, body);
  const organisations = [subject.organisation, ...predecessorsOf(tree, subject.organisation, body.day)];
  const about = { organisations, ...(subject.person !== undefined && { person: subject.person }) };
  const others = await otherCasesOn(database, about, yearOf(body.day), caseId);
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
    overlaps: others
      .filter(({ fields }) => fields.some((field) => input.fields.includes(field)))
      // The other case is not for the proposer to know: the overlap has an id of its own.
      .map((other) => ({ id: v5(other.id, caseId), body: other.body })),
    openRequirements: open.map(
      ({ id, case: of, severity }) => ({ id, case: of, severity }) as Facts['openRequirements'][number],
    ),
    actorMayPropose: mayPropose(actor, body),
  };
};
