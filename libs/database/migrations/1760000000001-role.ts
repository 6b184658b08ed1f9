import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The role in which API and worker live, what every later migration needs, and nothing else.
 * Roles belong to the whole server: another database of the same server may have created it, even at this moment.
 */
export class Role1760000000001 implements MigrationInterface {
  async up(queries: QueryRunner): Promise<void> {
    await queries.query('create extension if not exists btree_gist');
    await queries.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'inspectorate_app') then
          create role inspectorate_app nologin;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$`);
    await queries.query(`
      do $$ begin
        if not pg_has_role(current_user, 'inspectorate_app', 'set') then
          execute format('grant inspectorate_app to %I with set true', current_user);
        end if;
      exception when insufficient_privilege then
        raise notice 'an administrator must grant inspectorate_app to the login of the application';
      end $$`);
    await queries.query('grant usage on schema public to inspectorate_app');
    await queries.query(staleVersion);
    await queries.query(unchangeable);
    await queries.query(wallClock);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

/** A stale copy that is written back would turn the version back with it, unseen by optimistic locking. */
const staleVersion = `
  create function refuse_stale_version() returns trigger language plpgsql as $$
  begin
    if new.version is distinct from old.version + 1 then
      raise exception 'stale version' using errcode = '40001';
    end if;
    return new;
  end $$`;

const unchangeable = `
  create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% is append-only', tg_table_name using errcode = '42501';
  end $$`;

/**
 * When a due instant of a case comes on the clock of the server: cases under test may live ahead of it.
 * Adding seconds to an instant depends on no zone, so it may be called immutable.
 */
const wallClock = `
  create function wall_clock(due timestamptz, ahead_ms bigint) returns timestamptz language sql immutable parallel safe
  return due - make_interval(secs => ahead_ms / 1000.0)`;
