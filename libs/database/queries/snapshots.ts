import { ask, type Database } from './ask.ts';
import { officialOffices } from './people.ts';

/** Ranks of inspectors, from the lowest to the highest. */
export const ranks = ['inspector', 'principalInspector', 'seniorInspector'] as const;

/** A person as of an instant; what a case event that names the person keeps. */
export interface PersonSnapshot {
  readonly person: string;
  readonly qualifications: { key: string; fields?: string[]; until: string }[];
  readonly rank?: string;
  readonly clearance: string;
  /** Cases in a row on the subject, the present one included. */
  readonly consecutiveCases: number;
  readonly memberOfBody: boolean;
  readonly flags: { type: 'kin' | 'hierarchy' | 'priorInvolvement' }[];
}

/** For whom and for what people are looked at. */
export interface Naming {
  readonly people: readonly string[];
  readonly case: string;
  readonly body: string;
  readonly subject: { readonly organisation: string; readonly person?: string };
  readonly at: string;
  /** How many years back a post at the subject counts as hierarchy. */
  readonly hierarchyYears: number;
}

interface Found {
  readonly person: string;
  readonly clearance: string | null;
  readonly qualifications: readonly {
    readonly key: string;
    readonly fields: readonly string[];
    readonly until: string;
  }[];
  readonly member: boolean;
  readonly kin: boolean;
  readonly hierarchy: boolean;
  readonly row: number;
}

/** A certificate without an end is said to hold until the last date that the product knows. */
const forGood = '2199-12-31';

const question = `
  select person.id as person,
    (select grade from clearance c where c.person_id = person.id and since <= $2 and (until is null or until > $2)
      order by since desc limit 1) as clearance,
    (select coalesce(json_agg(q), '[]') from (
      select code as key, coalesce(array_agg(field) filter (where field is not null), '{}') as fields,
             to_char(max(coalesce(valid_until, '${forGood}')), 'YYYY-MM-DD') as until
        from qualification where person_id = person.id and valid_from <= $2::timestamptz::date
        group by code order by code) q) as qualifications,
    exists (select from position p where p.person_id = person.id and p.body_id = $3 and p.office = any($4)
      and p.since <= $2 and (p.until is null or p.until > $2)) as member,
    exists (select from kin k
      where (k.person_id = person.id and k.relative_id = any(subjects.people))
         or (k.relative_id = person.id and k.person_id = any(subjects.people))) as kin,
    exists (select from position p left join body b on b.id = p.body_id
      where p.person_id = person.id and coalesce(p.unit_id, b.unit_id) = $5 and p.body_id is distinct from $3
        and p.since <= $2 and (p.until is null or p.until > $2::timestamptz - make_interval(years => $7))) as hierarchy,
    (with earlier as (
       select id, row_number() over (order by opened_at desc) as nth,
              exists (select from case_party t where t.case_id = f.id and t.holder = person.id::text
                and t.party in ('teamLeader', 'teamMember')) as took_part
         from case_file f
        where subject_organisation_id = $5 and subject_person_id is not distinct from $6 and id <> $8)
     select coalesce(min(nth) filter (where not took_part) - 1, count(*))::integer from earlier) as row
  from person
  cross join (select coalesce(array_agg(distinct who), '{}') as people from (
    select $6::uuid as who where $6 is not null
    union select p.person_id from position p
     where p.unit_id = $5 and p.office = 'head' and p.since <= $2 and (p.until is null or p.until > $2)) s) subjects
  where person.id = any($1::uuid[])`;

const snapshotOf = ({ person, clearance, qualifications, member, kin, hierarchy, row }: Found): PersonSnapshot => {
  const held = qualifications.map(({ key }) => key);
  const rank = ranks.findLast((candidate) => held.includes(candidate));
  return {
    person,
    qualifications: qualifications.map(({ key, fields, until }) => ({
      key,
      until,
      ...(fields.length > 0 && { fields: [...fields] }),
    })),
    ...(rank !== undefined && { rank }),
    clearance: clearance ?? 'internal',
    consecutiveCases: row + 1,
    memberOfBody: member,
    flags: [...(kin ? [{ type: 'kin' as const }] : []), ...(hierarchy ? [{ type: 'hierarchy' as const }] : [])],
  };
};

/** What matters about people when they are named to a case, in the order in which they are named; unknown ids are left out. */
export const snapshotsOf = async (database: Database, naming: Naming): Promise<readonly PersonSnapshot[]> => {
  const { people, at, body, subject, hierarchyYears } = naming;
  const found = await ask<Found>(database, 'snapshots', question, [
    people,
    at,
    body,
    officialOffices,
    subject.organisation,
    subject.person ?? null,
    hierarchyYears,
    naming.case,
  ]);
  return people.flatMap((id) => found.filter(({ person }) => person === id).map(snapshotOf));
};
