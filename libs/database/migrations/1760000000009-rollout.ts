import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A change of law or organisation on its way to every case that it concerns, and what it led to in each. */
export class Rollout1760000000009 implements MigrationInterface {
  async up(queries: QueryRunner): Promise<void> {
    for (const statement of statements) await queries.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const statements = [
  `create table rollout (
    id uuid primary key,
    kind text not null,
    unit_id uuid not null,
    content jsonb not null,
    reason text not null,
    due_on date,
    proposed_by uuid not null,
    proposed_at timestamptz(3) not null,
    confirmed_by uuid,
    confirmed_at timestamptz(3),
    total integer,
    ended_at timestamptz(3),
    constraint rollout_unit foreign key (unit_id) references unit (id),
    constraint rollout_proposer foreign key (proposed_by) references person (id),
    constraint rollout_confirmer foreign key (confirmed_by) references person (id),
    constraint rollout_kind check (kind in ('calendar', 'regime', 'organisation')),
    constraint rollout_two_people check (kind = 'organisation' or confirmed_by <> proposed_by)
  )`,
  'create index rollout_latest on rollout (proposed_at desc, id)',
  `create table rollout_case (
    rollout_id uuid not null,
    case_id uuid not null,
    outcome text not null,
    code text,
    at timestamptz(3) not null default now(),
    primary key (rollout_id, case_id),
    constraint rollout_case_rollout foreign key (rollout_id) references rollout (id),
    constraint rollout_case_outcome check (outcome in ('applied', 'unchanged', 'skipped', 'failed'))
  )`,
  'grant select, insert on rollout, rollout_case to inspectorate_app',
  'grant update (confirmed_by, confirmed_at, total, ended_at) on rollout to inspectorate_app',
];
