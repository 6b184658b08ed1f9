import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, the posts they hold and what is known about them when they are named to a case. */
export class People1760000000003 implements MigrationInterface {
  async up(queries: QueryRunner): Promise<void> {
    for (const statement of [...people, ...known, ...grants]) await queries.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const people = [
  `create table person (
    id uuid primary key,
    login text not null,
    display_name text not null,
    language text not null default 'en',
    version integer not null default 1,
    constraint person_language check (language in ('en', 'ar', 'vi'))
  )`,
  'create unique index person_login on person (login)',
  `create trigger person_version before update on person for each row execute function refuse_stale_version()`,
  `create table membership (
    person_id uuid not null,
    since date not null,
    until date,
    unit_id uuid not null,
    primary key (person_id, since),
    constraint membership_person foreign key (person_id) references person (id),
    constraint membership_unit foreign key (unit_id) references unit (id),
    constraint membership_once exclude using gist (person_id with =, daterange(since, until) with &&)
  )`,
  'create index membership_of_unit on membership (unit_id)',
  `create table position (
    id uuid primary key,
    person_id uuid not null,
    unit_id uuid,
    body_id uuid,
    office text not null,
    since timestamptz(3) not null,
    until timestamptz(3),
    version integer not null default 1,
    constraint position_person foreign key (person_id) references person (id),
    constraint position_unit foreign key (unit_id) references unit (id),
    constraint position_body foreign key (body_id) references body (id),
    constraint position_place check (num_nonnulls(unit_id, body_id) = 1)
  )`,
  'create index position_of_person on position (person_id)',
  'create index position_in_body on position (body_id, office)',
  'create index position_in_unit on position (unit_id, office)',
  `create trigger position_version before update on position for each row execute function refuse_stale_version()`,
];

const known = [
  `create table qualification (
    id uuid primary key,
    person_id uuid not null,
    code text not null,
    field text,
    valid_from date not null,
    valid_until date,
    constraint qualification_person foreign key (person_id) references person (id)
  )`,
  'create index qualification_of_person on qualification (person_id)',
  `create table clearance (
    person_id uuid not null,
    since timestamptz(3) not null,
    until timestamptz(3),
    grade text not null,
    primary key (person_id, since),
    constraint clearance_person foreign key (person_id) references person (id)
  )`,
  `create table kin (
    person_id uuid not null,
    relative_id uuid not null,
    relation text not null,
    degree smallint not null,
    primary key (person_id, relative_id),
    constraint kin_person foreign key (person_id) references person (id),
    constraint kin_relative foreign key (relative_id) references person (id)
  )`,
  'create index kin_back on kin (relative_id)',
];

const grants = [
  `grant select, insert, update, delete on person, membership, position, qualification, clearance, kin
    to inspectorate_app`,
];
