import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is asked about cases: one row a case, and the lists that belong to it. All of it can be rebuilt from the journal. */
export class Projection1760000000006 implements MigrationInterface {
  async up(queries: QueryRunner): Promise<void> {
    for (const statement of [...file, ...indexes, ...children, ...grants]) await queries.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const file = [
  `create collation if not exists by_number (provider = icu, locale = 'und-u-kn-true')`,
  `create table case_file (
    id uuid primary key,
    number text not null,
    kind text not null,
    stage text not null,
    body_id uuid not null,
    higher_body_id uuid,
    subject_organisation_id uuid not null,
    subject_person_id uuid,
    host_id uuid not null,
    officer_id uuid,
    grade text,
    opened_at timestamptz(3) not null,
    ended_at timestamptz(3),
    next_due_at timestamptz(3),
    next_duty_due_at timestamptz(3),
    ahead_ms bigint not null default 0,
    paused boolean not null default false,
    extended boolean not null default false,
    escalated boolean not null default false,
    under_reconsideration boolean not null default false,
    under_recheck boolean not null default false,
    regime_id text not null,
    regime_version integer not null,
    calendar_id text not null,
    calendar_version integer not null,
    zone text not null,
    sequence integer not null,
    file jsonb not null,
    file_hash text not null,
    recorded_at timestamptz(3) not null default now()
  )`,
];

/** Cases in which nothing is due come last, in either way of asking. */
const dueOrder = `coalesce(next_due_at, 'infinity'::timestamptz)`;

/** One index per filter, in the order of the usual sort; whatever has none is found by walking the index of its sort. */
const indexes = [
  'create unique index case_file_number on case_file (number)',
  'create unique index case_file_by_number on case_file (number collate by_number)',
  `create index case_file_by_due on case_file (${dueOrder}, id)`,
  'create index case_file_by_opening on case_file (opened_at, id)',
  `create index case_file_stage on case_file (stage, ${dueOrder}, id)`,
  `create index case_file_kind on case_file (kind, ${dueOrder}, id)`,
  `create index case_file_body on case_file (body_id, ${dueOrder}, id)`,
  `create index case_file_organisation on case_file (subject_organisation_id, ${dueOrder}, id)`,
  'create index case_file_person on case_file (subject_person_id) where subject_person_id is not null',
  `create index case_file_officer on case_file (officer_id, ${dueOrder}, id)`,
  'create index case_file_overdue on case_file (wall_clock(next_duty_due_at, ahead_ms), id) where next_duty_due_at is not null',
  `create index case_file_paused on case_file (${dueOrder}, id) where paused`,
  `create index case_file_extended on case_file (${dueOrder}, id) where extended`,
  `create index case_file_escalated on case_file (${dueOrder}, id) where escalated`,
  `create index case_file_reconsidered on case_file (${dueOrder}, id) where under_reconsideration`,
  `create index case_file_rechecked on case_file (${dueOrder}, id) where under_recheck`,
];

const children = [
  `create table case_party (
    case_id uuid not null,
    party text not null,
    holder text not null,
    since timestamptz(3) not null,
    until timestamptz(3),
    primary key (case_id, party, holder, since)
  )`,
  'create index case_party_holder on case_party (holder, case_id) where until is null',
  'create index case_party_now on case_party (case_id, holder) where until is null',
  `create table case_deadline (
    case_id uuid not null,
    deadline_id text not null,
    rule text not null,
    nature text not null,
    state text not null,
    owner text not null,
    about text,
    version integer not null,
    started_at timestamptz(3) not null,
    due_at timestamptz(3) not null,
    due_date date not null,
    original_due_at timestamptz(3) not null,
    ended_at timestamptz(3),
    primary key (case_id, deadline_id)
  )`,
  `create index case_deadline_open on case_deadline (owner, due_at, case_id) where state in ('running', 'paused')`,
  `create table case_measure (
    case_id uuid not null,
    measure_id text not null,
    state text not null,
    severity text,
    owner_id uuid,
    due_date date,
    primary key (case_id, measure_id)
  )`,
  'create index case_measure_owner on case_measure (owner_id, state)',
  `create table case_escalation (
    case_id uuid not null,
    escalation_id text not null,
    kind text not null,
    state text not null,
    to_body_id uuid not null,
    opened_at timestamptz(3) not null,
    due_at timestamptz(3),
    primary key (case_id, escalation_id)
  )`,
  'create index case_escalation_body on case_escalation (to_body_id, state, due_at)',
];

const grants = [
  `grant select, insert, update, delete on case_file, case_party, case_deadline, case_measure, case_escalation
    to inspectorate_app`,
];
