import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How cases stand to each other, as each of them knows it. Rebuilt from the journal like the rest of the projection. */
export class Links1760000000012 implements MigrationInterface {
  async up(queries: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...grants]) await queries.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const tables = [
  `create table case_link (
    case_id uuid not null,
    kind text not null,
    other_case_id uuid not null,
    primary key (case_id, kind, other_case_id)
  )`,
  'create index case_link_other on case_link (other_case_id)',
];

const grants = ['grant select, insert, update, delete on case_link to inspectorate_app'];
