import type { Pool } from 'pg';
import { caseList, demoPerson, actorAt, holderKeys } from '#libs/database';
import { sender } from './sender.ts';
import { summary, timed, type Summary } from './numbers.ts';

/** Copies of one case, as the lists see them: columns, parties and deadlines, without the file that no list reads. */
export const manyCases = async (pool: Pool, caseId: string, count: number): Promise<void> => {
  await pool.query(
    `insert into case_file
     select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', 'BENCH-' || n, 'file', '{}'::jsonb,
       'opened_at', c.opened_at - n * interval '1 minute', 'next_due_at', c.next_due_at + n * interval '1 minute'))).*
     from case_file c, generate_series(1, $2::int) n where c.id = $1`,
    [caseId, count],
  );
  await pool.query(
    `insert into case_party (case_id, party, holder, since)
     select f.id, p.party, p.holder, p.since from case_file f, case_party p
     where f.number like 'BENCH-%' and p.case_id = $1 and p.until is null`,
    [caseId],
  );
  await pool.query('analyze case_file');
  await pool.query('analyze case_party');
};

export interface Read {
  readonly what: string;
  readonly sql: Summary;
  readonly http: Summary;
  /** What the median over HTTP may be: a multiple of the statement's, or milliseconds. */
  readonly most: { readonly ratio: number } | { readonly ms: number };
}

const oneSql = `
  select c.file, c.ahead_ms from case_file c
   where c.id = $1 and exists (
     select from case_party p where p.case_id = c.id and p.until is null and p.holder = any($2::text[]))`;

const sampled = async (samples: number, work: () => Promise<unknown>): Promise<Summary> => {
  const times: number[] = [];
  for (let nth = -20; nth < samples; nth += 1) {
    const [ms] = await timed(work);
    if (nth >= 0) times.push(ms);
  }
  return summary(times);
};

/** Reads over HTTP, each beside the statement that it cannot do without. */
export const reads = async (
  api: string,
  of: { readonly token: string; readonly pool: Pool; readonly caseId: string; readonly samples: number },
): Promise<readonly Read[]> => {
  const { token, pool, caseId, samples } = of;
  const at = new Date().toISOString();
  const actor = await actorAt(pool, demoPerson('officer'), at);
  if (actor === undefined) throw new Error('The demo has no officer');
  const keys = holderKeys(actor);
  const send = sender(api);
  const get = (path: string) => send('GET', path, { authorization: `Bearer ${token}` });
  const page = (order: 'due' | 'opened') => () =>
    caseList(pool, { keys, now: at, filter: {}, order, descending: false, limit: 51 });
  return [
    {
      what: 'GET /cases/{id}?options=false',
      sql: await sampled(samples, () => pool.query({ name: 'bench-one', text: oneSql, values: [caseId, keys] })),
      http: await sampled(samples, () => get(`/cases/${caseId}?options=false`)),
      most: { ratio: 3 },
    },
    {
      what: 'GET /cases/{id}, all options and previews',
      sql: await sampled(samples, () => pool.query({ name: 'bench-one', text: oneSql, values: [caseId, keys] })),
      http: await sampled(samples, () => get(`/cases/${caseId}`)),
      most: { ms: 15 },
    },
    {
      what: 'GET /cases, 50 by due date',
      sql: await sampled(samples, page('due')),
      http: await sampled(samples, () => get('/cases?sort=due&limit=50')),
      most: { ratio: 3 },
    },
    {
      what: 'GET /cases, 50 by opening',
      sql: await sampled(samples, page('opened')),
      http: await sampled(samples, () => get('/cases?sort=opened&limit=50')),
      most: { ratio: 3 },
    },
  ];
};
