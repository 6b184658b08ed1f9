import type { Database } from '../../queries/ask.ts';
import { ask } from '../../queries/ask.ts';
import { ranks } from '../../queries/snapshots.ts';
import { demoBody, demoPerson, demoThing, demoUnit } from './ids.ts';
import { demoKin, demoPeople, displayName, type DemoPerson } from './people.ts';
import { demoAssignments, demoBodies, demoConditions, demoSince, demoUnits } from './units.ts';

const bodyCodes = new Set(demoBodies.map(({ code }) => code));

/** Adds what is not there yet; whatever somebody changed since stays as it is. */
const add = async (database: Database, table: string, rows: readonly Readonly<Record<string, unknown>>[]) => {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await ask(
    database,
    `demo-${table}`,
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
};

const units = async (database: Database): Promise<void> => {
  await add(
    database,
    'unit',
    demoUnits.map(({ code }) => ({ id: demoUnit(code), code, version: 1 })),
  );
  await add(
    database,
    'unit_period',
    demoUnits.map(({ code, name, level, under }) => ({
      unit_id: demoUnit(code),
      since: demoSince,
      superior_id: under === undefined ? null : demoUnit(under),
      level,
      name,
    })),
  );
};

const bodies = async (database: Database): Promise<void> => {
  await add(
    database,
    'body',
    demoBodies.map(({ code, unit, type, name }) => ({
      id: demoBody(code),
      unit_id: demoUnit(unit),
      type,
      code,
      name,
      since: demoSince,
      version: 1,
    })),
  );
  await add(
    database,
    'body_condition',
    demoConditions.map(([code, condition]) => ({ body_id: demoBody(code), condition, since: demoSince })),
  );
  await add(
    database,
    'assignment',
    demoAssignments.map(({ unit, regime, calendar, zone }) => ({
      id: demoThing(`assignment/${unit}`),
      unit_id: demoUnit(unit),
      since: demoSince,
      regime_id: regime,
      calendar_id: calendar,
      zone,
    })),
  );
};

const years = [2025, 2026, 2027, 2028, 2029];

/** The second Tuesday of a month is never earlier than the eighth. */
const secondTuesday = (year: number, month: number): string => {
  const eighth = new Date(Date.UTC(year, month, 8));
  return new Date(Date.UTC(year, month, 8 + ((9 - eighth.getUTCDay()) % 7), 8)).toISOString();
};

const meetings = years.flatMap((year) => Array.from({ length: 12 }, (_, month) => secondTuesday(year, month)));

/** Every body meets once a month. */
const sessions = (database: Database): Promise<void> =>
  add(
    database,
    'session',
    demoBodies.flatMap(({ code }) =>
      meetings.map((at) => ({
        id: demoThing(`session/${code}/${at}`),
        body_id: demoBody(code),
        at,
        version: 1,
      })),
    ),
  );

const people = async (database: Database): Promise<void> => {
  await add(
    database,
    'person',
    demoPeople.map(({ login, language }) => ({
      id: demoPerson(login),
      login,
      display_name: displayName(login),
      language: language ?? 'en',
      // A domain that can never exist: nothing told to the demo leaves the machine.
      email: `${login}@demo.invalid`,
      version: 1,
    })),
  );
  await add(database, 'position', demoPeople.flatMap(positionsOf));
  await add(
    database,
    'membership',
    demoPeople.flatMap(({ login, memberOf }) =>
      memberOf === undefined ? [] : [{ person_id: demoPerson(login), since: demoSince, unit_id: demoUnit(memberOf) }],
    ),
  );
};

const positionsOf = ({ login, posts }: DemoPerson) =>
  posts.map(([place, office]) => ({
    id: demoThing(`position/${login}/${place}/${office}`),
    person_id: demoPerson(login),
    unit_id: bodyCodes.has(place) ? null : demoUnit(place),
    body_id: bodyCodes.has(place) ? demoBody(place) : null,
    office,
    since: `${demoSince}T00:00:00Z`,
    version: 1,
  }));

const certificates = ['basicCertificate', 'financeCertificate'] as const;

/** Whoever has a rank has passed the lower ones, and holds the certificates that the shipped regimes ask for. */
const qualificationsOf = ({ rank }: DemoPerson): readonly string[] =>
  rank === undefined ? [] : [...ranks.slice(0, ranks.indexOf(rank) + 1), ...certificates];

const knownAboutThem = async (database: Database): Promise<void> => {
  await add(
    database,
    'qualification',
    demoPeople.flatMap((person) =>
      qualificationsOf(person).map((code) => ({
        id: demoThing(`qualification/${person.login}/${code}`),
        person_id: demoPerson(person.login),
        code,
        valid_from: demoSince,
      })),
    ),
  );
  await add(
    database,
    'clearance',
    demoPeople.map(({ login, clearance }) => ({
      person_id: demoPerson(login),
      since: `${demoSince}T00:00:00Z`,
      grade: clearance ?? 'restricted',
    })),
  );
  await add(
    database,
    'kin',
    demoKin.map(({ person, relative, relation, degree }) => ({
      person_id: demoPerson(person),
      relative_id: demoPerson(relative),
      relation,
      degree,
    })),
  );
};

/** The demo organisation and the people who play the parts in it. Run again, it adds only what is missing. */
export const seedDemo = async (database: Database): Promise<void> => {
  await units(database);
  await bodies(database);
  await people(database);
  await sessions(database);
  await knownAboutThem(database);
};
