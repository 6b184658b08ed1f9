import type { CaseFile } from '#libs/case';
import { ask, type Database } from './ask.ts';

/** An open case with as much of its file as counting looks at: documents, findings and what has ended are left out. */
export interface OpenCase {
  readonly id: string;
  readonly number: string;
  readonly file: CaseFile;
}

/** Which open cases are meant: those of some bodies that are counted by a calendar, or work under a regime. */
export interface Counted {
  readonly bodies: readonly string[];
  readonly calendar?: string;
  readonly regime?: string;
}

const perPage = 500;

// The file is unpacked once: each arrow into the column itself would unpack it anew.
const page = `
  select c.id, c.number, jsonb_build_object('id', c.id, 'kind', c.kind, 'body', f.file->'body',
      'subject', f.file->'subject', 'rules', f.file->'rules', 'profile', f.file->'profile', 'reviews', f.file->'reviews',
      'escalations', f.file->'escalations', 'extensionRequests', f.file->'extensionRequests',
      'deadlines', jsonb_path_query_array(f.file->'deadlines', '$[*] ? (@.state == "running" || @.state == "paused")')) as file
    from case_file c cross join lateral (select c.file || '{}'::jsonb as file offset 0) f
   where c.ended_at is null and c.id > $1 and c.body_id = any($2::uuid[])
     and ($3::text is null or c.calendar_id = $3) and ($4::text is null or c.regime_id = $4)
   order by c.id limit ${perPage}`;

/** The open cases that are meant, page by page, so that a large installation is never held in memory whole. */
export async function* openCases(database: Database, of: Counted): AsyncGenerator<readonly OpenCase[]> {
  let after: string | undefined = '00000000-0000-0000-0000-000000000000';
  while (after !== undefined) {
    const values = [after, of.bodies, of.calendar ?? null, of.regime ?? null];
    const cases: readonly OpenCase[] = await ask<OpenCase>(database, 'open-cases', page, values);
    if (cases.length > 0) yield cases;
    after = cases.length === perPage ? cases.at(-1)?.id : undefined;
  }
}
