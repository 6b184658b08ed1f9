import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The dated tree of units, the bodies in it, and under which rules, calendar and zone they work. */
export class Organisation1760000000002 implements MigrationInterface {
  async up(queries: QueryRunner): Promise<void> {
    for (const statement of [...units, ...bodies, ...grants]) await queries.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const units = [
  `create table unit (
    id uuid primary key,
    code text not null,
    version integer not null default 1
  )`,
  'create unique index unit_code on unit (code)',
  `create trigger unit_version before update on unit for each row execute function refuse_stale_version()`,
  `create table unit_period (
    unit_id uuid not null,
    since date not null,
    until date,
    superior_id uuid,
    level text not null,
    name text not null,
    primary key (unit_id, since),
    constraint unit_period_unit foreign key (unit_id) references unit (id),
    constraint unit_period_superior foreign key (superior_id) references unit (id),
    constraint unit_period_level check (level in ('central', 'province', 'aboveGrassroots', 'grassroots', 'cell')),
    constraint unit_period_once exclude using gist (unit_id with =, daterange(since, until) with &&)
  )`,
  'create index unit_period_below on unit_period (superior_id)',
  `create table unit_succession (
    unit_id uuid not null,
    successor_id uuid not null,
    kind text not null,
    day date not null,
    primary key (unit_id, successor_id),
    constraint unit_succession_unit foreign key (unit_id) references unit (id),
    constraint unit_succession_successor foreign key (successor_id) references unit (id),
    constraint unit_succession_kind
      check (kind in ('mergedInto', 'dividedInto', 'renamedTo', 'movedUnder', 'dissolvedInto'))
  )`,
  'create index unit_succession_back on unit_succession (successor_id)',
];

const bodies = [
  `create table body (
    id uuid primary key,
    unit_id uuid not null,
    type text not null,
    code text not null,
    name text not null,
    since date not null,
    until date,
    version integer not null default 1,
    constraint body_unit foreign key (unit_id) references unit (id),
    constraint body_type
      check (type in ('partyCommittee', 'standingCommittee', 'inspectionCommittee', 'advisoryBody', 'cell'))
  )`,
  'create unique index body_code on body (code)',
  'create index body_of_unit on body (unit_id)',
  `create trigger body_version before update on body for each row execute function refuse_stale_version()`,
  `create table assignment (
    id uuid primary key,
    unit_id uuid not null,
    body_id uuid,
    since date not null,
    until date,
    regime_id text,
    calendar_id text,
    zone text,
    constraint assignment_unit foreign key (unit_id) references unit (id),
    constraint assignment_body foreign key (body_id) references body (id),
    constraint assignment_once exclude using gist ((coalesce(body_id, unit_id)) with =, daterange(since, until) with &&)
  )`,
  'create index assignment_of_unit on assignment (unit_id)',
  `create table session (
    id uuid primary key,
    body_id uuid not null,
    at timestamptz(3) not null,
    version integer not null default 1,
    constraint session_body foreign key (body_id) references body (id)
  )`,
  'create unique index session_once on session (body_id, at)',
  `create trigger session_version before update on session for each row execute function refuse_stale_version()`,
  `create table body_counter (
    body_id uuid not null,
    purpose text not null,
    year integer not null,
    last integer not null,
    primary key (body_id, purpose, year),
    constraint body_counter_body foreign key (body_id) references body (id)
  )`,
];

const grants = [
  `grant select, insert, update, delete
    on unit, unit_period, unit_succession, body, assignment, session, body_counter to inspectorate_app`,
];
