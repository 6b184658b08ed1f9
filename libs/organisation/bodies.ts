import type { Assignment, Day, Organisation, UnitBody } from './tree.ts';
import { holdsOn, lineOf, superiorOf, unitAt } from './tree.ts';
import { successorsOf } from './succession.ts';

/** The body, if it and its unit exist on the day. */
export const bodyAt = (organisation: Organisation, id: string, day: Day): UnitBody | undefined => {
  const body = organisation.bodies.find((candidate) => candidate.id === id);
  if (body === undefined || !holdsOn(body, day)) return undefined;
  return unitAt(organisation, body.unit, day) === undefined ? undefined : body;
};

const bodyOf = (organisation: Organisation, unit: string, type: UnitBody['type'], day: Day): UnitBody | undefined =>
  organisation.bodies.find((body) => body.unit === unit && body.type === type && holdsOn(body, day));

/** The next inspection committee on the way up from the unit directly above. */
const inspectionCommitteeAbove = (organisation: Organisation, unit: string, day: Day): UnitBody | undefined => {
  const superior = superiorOf(organisation, unit, day);
  if (superior === undefined) return undefined;
  return lineOf(organisation, superior.id, day)
    .map(({ id }) => bodyOf(organisation, id, 'inspectionCommittee', day))
    .find((body) => body !== undefined);
};

/** The inspection committee whose field the unit is in: its own, or the next one above. */
export const bodyOver = (organisation: Organisation, unit: string, day: Day): UnitBody | undefined =>
  lineOf(organisation, unit, day)
    .map(({ id }) => bodyOf(organisation, id, 'inspectionCommittee', day))
    .find((body) => body !== undefined);

/**
 * The higher body of a case on the day (handbook, process §1): the next higher inspection committee on the tree, of a cell
 * that of its grassroots committee; of the central inspection committee the committee that elected it; above that, none.
 */
export const higherBody = (organisation: Organisation, body: string, day: Day): UnitBody | undefined => {
  const lower = bodyAt(organisation, body, day);
  if (lower === undefined) return undefined;
  const above = inspectionCommitteeAbove(organisation, lower.unit, day);
  if (above !== undefined) return above;
  if (lower.type !== 'inspectionCommittee' || unitAt(organisation, lower.unit, day)?.level !== 'central')
    return undefined;
  return bodyOf(organisation, lower.unit, 'partyCommittee', day);
};

/** Whether the unit is the body's own or stands anywhere below it on the day. */
export const isUnder = (organisation: Organisation, unit: string, body: string, day: Day): boolean => {
  const over = bodyAt(organisation, body, day);
  return over !== undefined && lineOf(organisation, unit, day).some(({ id }) => id === over.unit);
};

/** Whether the unit, or whatever it has become, lies under the body on the day. A divided unit does with every part. */
export const isInJurisdiction = (organisation: Organisation, unit: string, body: string, day: Day): boolean => {
  const today = successorsOf(organisation, unit, day);
  return today.length > 0 && today.every((id) => isUnder(organisation, id, body, day));
};

/** By which regime, calendar and in which zone a body works. */
export interface WorkingRules {
  readonly regime: string;
  readonly calendar: string;
  readonly zone: string;
}

/** What is in force for a body on the day: its own assignment, then that of its unit, then of each unit above. */
export const rulesOf = (organisation: Organisation, body: string, day: Day): WorkingRules | undefined => {
  const found = bodyAt(organisation, body, day);
  if (found === undefined) return undefined;
  const inForce = organisation.assignments.filter((assignment) => holdsOn(assignment, day));
  const own = inForce.filter((assignment) => assignment.body === body);
  const inherited = lineOf(organisation, found.unit, day).flatMap(({ id }) =>
    inForce.filter((assignment) => assignment.body === undefined && assignment.unit === id),
  );
  return firstOfEach([...own, ...inherited]);
};

const firstOfEach = (nearestFirst: readonly Assignment[]): WorkingRules | undefined => {
  const regime = nearestFirst.find((assignment) => assignment.regime !== undefined)?.regime;
  const calendar = nearestFirst.find((assignment) => assignment.calendar !== undefined)?.calendar;
  const zone = nearestFirst.find((assignment) => assignment.zone !== undefined)?.zone;
  if (regime === undefined || calendar === undefined || zone === undefined) return undefined;
  return { regime, calendar, zone };
};
