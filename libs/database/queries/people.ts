import type { Actor, Office } from '#libs/case';
import { ask, type Database } from './ask.ts';

/** Offices whose holders are official members of a body: they vote, and all of them are the denominator. */
export const officialOffices = ['chair', 'deputyChair', 'secretary', 'member'] as const satisfies readonly Office[];

interface Post {
  readonly person: string;
  readonly unit: string;
  readonly office: Office;
}

/** Posts that hold at an instant. Places are bodies and units alike. */
const postsAt = `select person_id as person, coalesce(body_id, unit_id) as unit, office from position
  where since <= $2 and (until is null or until > $2)`;

/** Who asks, with the posts held at the instant; nothing for an id that is nobody's. */
export const actorAt = async (database: Database, person: string, at: string): Promise<Actor | undefined> => {
  const rows = await ask<{ positions: Actor['positions'] }>(
    database,
    'actor-at',
    `select coalesce(json_agg(json_build_object('unit', coalesce(body_id, unit_id), 'office', office)
              order by coalesce(body_id, unit_id), office) filter (where office is not null), '[]') as positions
       from person left join position on person_id = person.id and since <= $2 and (until is null or until > $2)
      where person.id = $1 group by person.id`,
    [person, at],
  );
  const [found] = rows;
  return found === undefined ? undefined : { id: person, positions: found.positions };
};

/** The keys under which `case_party.holder` names this actor: by id, and by each office. */
export const holderKeys = ({ id, positions }: Actor): readonly string[] => [
  id,
  ...positions.map(({ unit, office }) => `${unit}/${office}`),
];

/** All official members of a body at an instant, with its offices, in a settled order. */
export const officialMembers = (
  database: Database,
  body: string,
  at: string,
): Promise<readonly { readonly person: string; readonly office: Office }[]> =>
  ask(
    database,
    'official-members',
    `select distinct on (person) person, office from (${postsAt} and body_id = $1 and office = any($3)) post
      order by person, array_position($3, office)`,
    [body, at, officialOffices],
  );

/** Who holds one of the offices in a body or unit at an instant. */
export const holdersOf = async (
  database: Database,
  place: string,
  offices: readonly Office[],
  at: string,
): Promise<readonly string[]> => {
  const rows = await ask<Post>(
    database,
    'holders-of',
    `${postsAt} and (body_id = $1 or unit_id = $1) and office = any($3) order by array_position($3, office), person_id`,
    [place, at, offices],
  );
  return [...new Set(rows.map(({ person }) => person))];
};

export interface Person {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly language: 'en' | 'ar' | 'vi';
  readonly version: number;
}

const person = 'select id, login, display_name as name, language, version from person';

export const personByLogin = async (database: Database, login: string): Promise<Person | undefined> =>
  (await ask<Person>(database, 'person-by-login', `${person} where login = $1`, [login]))[0];

/** People by id, in no particular order; unknown ids are left out. */
export const peopleByIds = (database: Database, ids: readonly string[]): Promise<readonly Person[]> =>
  ask(database, 'people-by-ids', `${person} where id = any($1::uuid[])`, [ids]);

/** The unit that manages a person on a day. */
export const managingUnit = async (database: Database, id: string, day: string): Promise<string | undefined> => {
  const [row] = await ask<{ unit: string }>(
    database,
    'managing-unit',
    `select unit_id as unit from membership
      where person_id = $1 and since <= $2 and (until is null or until > $2)`,
    [id, day],
  );
  return row?.unit;
};
