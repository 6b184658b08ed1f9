import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a body is or has, in the words of a regime that lets only such bodies open a kind of case. */
export class BodyCondition1760000000045 implements MigrationInterface {
  async up(queries: QueryRunner): Promise<void> {
    for (const statement of statements) await queries.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const statements = [
  `create table body_condition (
    body_id uuid not null,
    condition text not null,
    since date not null,
    until date,
    primary key (body_id, condition, since),
    constraint body_condition_body foreign key (body_id) references body (id),
    constraint body_condition_once
      exclude using gist (body_id with =, condition with =, daterange(since, until) with &&)
  )`,
  'grant select, insert, update, delete on body_condition to inspectorate_app',
];
