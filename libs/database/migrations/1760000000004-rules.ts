import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Regimes and calendars, immutable by id and version. Only the day on which a version ends may be set later. */
export class Rules1760000000004 implements MigrationInterface {
  async up(queries: QueryRunner): Promise<void> {
    for (const statement of statements) await queries.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const onlyTheEndMoves = (table: string): string => `
  create trigger ${table}_content before update or delete on ${table} for each row
    execute function refuse_other_content()`;

const statements = [
  `create table regime_version (
    id text not null,
    version integer not null,
    content jsonb not null,
    hash text not null,
    effective_from date not null,
    effective_to date,
    publication text not null,
    recorded_at timestamptz(3) not null default now(),
    primary key (id, version),
    constraint regime_version_publication check (publication in ('confirmed', 'provisional'))
  )`,
  `create table calendar_version (
    id text not null,
    version integer not null,
    content jsonb not null,
    hash text not null,
    recorded_at timestamptz(3) not null default now(),
    primary key (id, version)
  )`,
  `create function refuse_other_content() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or to_jsonb(new) - 'effective_to' is distinct from to_jsonb(old) - 'effective_to' then
      raise exception '% % version % is immutable', tg_table_name, old.id, old.version using errcode = '42501';
    end if;
    return new;
  end $$`,
  onlyTheEndMoves('regime_version'),
  onlyTheEndMoves('calendar_version'),
  'grant select, insert on regime_version, calendar_version to inspectorate_app',
  'grant update (effective_to) on regime_version to inspectorate_app',
];
