import { ask, type Database } from './ask.ts';

export const searchFields = ['number', 'organisation', 'person', 'body'] as const;

export interface Hit {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly stage: string;
  /** Whether the words are the whole number. */
  readonly exact: boolean;
  readonly matches: readonly { readonly field: (typeof searchFields)[number]; readonly text: string }[];
}

const most = 50;

/** Only what the asker may know of is looked through: what else exists changes neither the hits nor their number. */
const searchSql = `
  with known as (
    select distinct case_id from case_party where holder = any($1::text[]) and until is null
  ), told as (
    select c.id, c.number, c.kind, c.stage, c.opened_at, u.name as organisation, p.display_name as person, b.name as body
      from known k
      join case_file c on c.id = k.case_id
      left join lateral (
        select name from unit_period where unit_id = c.subject_organisation_id order by since desc limit 1) u on true
      left join person p on p.id = c.subject_person_id
      left join body b on b.id = c.body_id
  ), word as (
    select distinct w from unnest(string_to_array(norm($2), ' ')) w where w <> ''
  )
  select id, number, kind, stage, norm(number) = norm($2) as exact, (
      select coalesce(json_agg(json_build_object('field', f.field, 'text', f.text) order by f.place), '[]')
        from (values (1, 'number', number), (2, 'organisation', organisation), (3, 'person', person), (4, 'body', body))
             f (place, field, text)
       where exists (select from word where strpos(norm(f.text), w) > 0)) as matches
    from told
   where exists (select from word) and not exists (
     select from word where strpos(norm(concat_ws(E'\\n', number, organisation, person, body)), w) = 0)
   order by exact desc, opened_at desc, id limit ${most}`;

/** Cases that the holder of these keys may know of and in which every word is found, however it is accented. */
export const searchCases = (database: Database, keys: readonly string[], words: string): Promise<readonly Hit[]> =>
  ask(database, 'search-cases', searchSql, [keys, words]);
