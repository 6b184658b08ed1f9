import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The journal: what happened to each case, chained by hash, never changed and never deleted. */
export class Journal1760000000005 implements MigrationInterface {
  async up(queries: QueryRunner): Promise<void> {
    for (const statement of statements) await queries.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const statements = [
  `create table case_event (
    case_id uuid not null,
    sequence integer not null,
    type text not null,
    action text not null,
    at timestamptz(3) not null,
    due_at timestamptz(3),
    actor text not null,
    party text not null,
    stage text not null,
    data jsonb not null,
    clocks jsonb not null,
    update_id text,
    request_hash text,
    file_hash text not null,
    previous_hash text not null,
    hash text not null,
    recorded_at timestamptz(3) not null default now(),
    position bigint generated always as identity,
    primary key (case_id, sequence)
  )`,
  'create unique index case_event_update on case_event (case_id, update_id)',
  'create unique index case_event_position on case_event (position)',
  `create trigger case_event_kept before update or delete on case_event
    for each row execute function refuse_change()`,
  `create trigger case_event_not_emptied before truncate on case_event
    for each statement execute function refuse_change()`,
  'revoke all on case_event from public',
  'grant select, insert on case_event to inspectorate_app',
];
