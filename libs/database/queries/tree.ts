import {
  bodyAt,
  higherBody,
  lineOf,
  rulesOf,
  unitAt,
  type Assignment,
  type Organisation,
  type Succession,
  type UnitBody,
  type UnitPeriod,
} from '#libs/organisation';
import type { BodyType, Level } from '#libs/regime';
import { ask, dayIn, type Database } from './ask.ts';

/** Columns that are null are keys that are absent. */
const present = <Row extends object>(row: Row): never =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as never;

type PeriodRow = UnitPeriod & { readonly id: string };

const unitsOf = (rows: readonly PeriodRow[]): Organisation['units'] =>
  [...new Set(rows.map(({ id }) => id))].map((unit) => ({
    id: unit,
    periods: rows.filter(({ id }) => id === unit).map(({ id: _unit, ...period }) => present(period)),
  }));

/** The whole dated tree, for the functions of `#libs/organisation`. */
export const loadOrganisation = async (database: Database): Promise<Organisation> => {
  const periods = await ask<PeriodRow>(
    database,
    'tree-units',
    'select unit_id as id, since, until, level, name, superior_id as superior from unit_period order by unit_id, since',
  );
  const bodies = await ask<UnitBody>(
    database,
    'tree-bodies',
    'select id, unit_id as unit, type, since, until from body order by id',
  );
  const successions = await ask<Succession>(
    database,
    'tree-successions',
    'select unit_id as unit, successor_id as successor, kind, day from unit_succession order by day, unit_id, successor_id',
  );
  const assignments = await ask<Assignment>(
    database,
    'tree-assignments',
    `select unit_id as unit, body_id as body, since, until, regime_id as regime, calendar_id as calendar, zone
       from assignment order by since, id`,
  );
  return {
    units: unitsOf(periods),
    bodies: bodies.map(present),
    successions,
    assignments: assignments.map(present),
  };
};

/** A body as a case needs to know it when it is opened. */
export interface BodyOnDay {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly type: BodyType;
  readonly level: Level;
  readonly regime: string;
  readonly calendar: string;
  readonly zone: string;
  /** What it is or has, in the words of the regimes that ask for it. */
  readonly conditions: readonly string[];
  /** The local date there on which all of this was true. */
  readonly day: string;
  readonly higherBody?: { readonly id: string; readonly type: BodyType };
}

/** The body at an instant, on the local date of its own zone; nothing if it does not exist then or works by no rules. */
export const bodyOnDay = async (database: Database, id: string, at: string): Promise<BodyOnDay | undefined> => {
  const organisation = await loadOrganisation(database);
  const zone = rulesOf(organisation, id, dayIn('UTC', at))?.zone;
  if (zone === undefined) return undefined;
  const day = dayIn(zone, at);
  const body = bodyAt(organisation, id, day);
  const rules = rulesOf(organisation, id, day);
  const unit = body && unitAt(organisation, body.unit, day);
  if (body === undefined || rules === undefined || unit === undefined) return undefined;
  const [named] = await ask<Pick<BodyOnDay, 'code' | 'name' | 'conditions'>>(
    database,
    'body-names',
    `select code, name, array(
       select condition from body_condition
        where body_id = $1 and since <= $2 and (until is null or until > $2) order by condition) as conditions
       from body where id = $1`,
    [id, day],
  );
  if (named === undefined) return undefined;
  const higher = higherBody(organisation, id, day);
  return {
    id,
    ...named,
    unit: unit.id,
    type: body.type,
    level: unit.level,
    ...rules,
    day,
    ...(higher !== undefined && { higherBody: { id: higher.id, type: higher.type } }),
  };
};

/** The bodies whose units are one of these or stand below one, as the tree is at an instant. */
export const bodiesUnder = async (
  database: Database,
  units: readonly string[],
  at: string,
): Promise<readonly string[]> => {
  const organisation = await loadOrganisation(database);
  const day = dayIn('UTC', at);
  return organisation.bodies
    .filter(({ unit }) => lineOf(organisation, unit, day).some(({ id }) => units.includes(id)))
    .map(({ id }) => id);
};

/** What a unit is called on a day, by id; units that do not exist then are left out. */
export const unitNames = async (
  database: Database,
  ids: readonly string[],
  day: string,
): Promise<Readonly<Record<string, string>>> => {
  const rows = await ask<{ id: string; name: string }>(
    database,
    'unit-names',
    `select unit_id as id, name from unit_period
      where unit_id = any($1::uuid[]) and since <= $2 and (until is null or until > $2)`,
    [ids, day],
  );
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
};

/** Which of these units exist on a day. */
export const existingUnits = async (
  database: Database,
  ids: readonly string[],
  day: string,
): Promise<readonly string[]> => Object.keys(await unitNames(database, ids, day));

/** The scheduled meetings of a body from one instant to another, as local dates of its zone. */
export const meetingsOf = async (
  database: Database,
  body: string,
  span: { readonly from: string; readonly to: string; readonly zone: string },
): Promise<readonly string[]> => {
  const rows = await ask<{ day: string }>(
    database,
    'body-meetings',
    `select distinct (at at time zone $4)::date as day from session
      where body_id = $1 and at >= $2 and at < $3 order by day`,
    [body, span.from, span.to, span.zone],
  );
  return rows.map(({ day }) => day);
};

const monthsAhead = 13;

/** The meetings of a body that are scheduled from an instant on, as far as any time limit may reach. */
export const meetingsAhead = (
  database: Database,
  { id, zone }: { readonly id: string; readonly zone: string },
  at: string,
): Promise<readonly string[]> => {
  const to = new Date(at);
  to.setUTCMonth(to.getUTCMonth() + monthsAhead);
  return meetingsOf(database, id, { from: at, to: to.toISOString(), zone });
};
