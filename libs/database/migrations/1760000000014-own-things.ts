import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people set for themselves, what they have typed and not sent, the lists they keep; and texts made comparable. */
export class OwnThings1760000000014 implements MigrationInterface {
  async up(queries: QueryRunner): Promise<void> {
    for (const statement of [...own, norm, ...grants]) await queries.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const own = [
  `create table preference (
    person_id uuid primary key,
    digits text not null,
    second_calendar text,
    shortcuts boolean not null,
    theme text not null,
    constraint preference_person foreign key (person_id) references person (id)
  )`,
  `create table draft (
    person_id uuid not null,
    place text not null,
    content jsonb not null,
    version integer not null,
    saved_at timestamptz(3) not null,
    primary key (person_id, place),
    constraint draft_person foreign key (person_id) references person (id)
  )`,
  'create index draft_saved on draft (saved_at)',
  'create trigger draft_version before update on draft for each row execute function refuse_stale_version()',
  `create table saved_view (
    id uuid primary key,
    owner_id uuid not null,
    name text not null,
    place text not null,
    query text not null,
    audience text not null,
    body_id uuid,
    version integer not null,
    constraint saved_view_owner foreign key (owner_id) references person (id),
    constraint saved_view_body foreign key (body_id) references body (id),
    constraint saved_view_audience check (audience in ('private', 'team', 'everyone')),
    constraint saved_view_team check ((audience = 'team') = (body_id is not null))
  )`,
  'create index saved_view_of_owner on saved_view (owner_id)',
  'create index saved_view_of_body on saved_view (body_id) where body_id is not null',
  'create trigger saved_view_version before update on saved_view for each row execute function refuse_stale_version()',
  'create extension if not exists unaccent with schema public',
];

/** As code points, because editors that write from right to left reorder the letters. */
const folded = [
  ['0623', '0627'],
  ['0625', '0627'],
  ['0622', '0627'],
  ['0671', '0627'],
  ['0649', '064A'],
  ['0629', '0647'],
  ['0624', '0648'],
  ['0626', '064A'],
  ...Array.from({ length: 10 }, (_, digit) => [`066${digit}`, `003${digit}`]),
] as const;

const letters = (side: 0 | 1): string => `U&'${folded.map((pair) => `\\${pair[side]}`).join('')}'`;

/**
 * A text as it is looked for: without accents, Arabic marks and tatweel, variants of a letter made one, in small letters.
 * The dictionary is named with its schema, so that the same text gives the same key on every connection.
 */
const norm = `
  create function norm(given text) returns text language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, translate(
    regexp_replace(normalize(given, NFKC), '[\\u064B-\\u0652\\u0670\\u0640]', '', 'g'),
    ${letters(0)}, ${letters(1)})))`;

const grants = ['grant select, insert, update, delete on preference, draft, saved_view to inspectorate_app'];
