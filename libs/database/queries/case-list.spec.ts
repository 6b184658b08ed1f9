import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { appPool } from '../connections.ts';
import {
  type CaseLine,
  caseFlags,
  caseList,
  caseListStatement,
  caseOrders,
  reachStatement,
  type CaseFilter,
  type CaseQuestion,
  type Reach,
} from './case-list.ts';

/** Two cores that are busy with something else, too. */
jest.setTimeout(60_000);

const cases = 100_000;
const now = '2026-06-01T00:00:00.000Z';

const uuidOf = (kind: string, n: number): string => `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const body = (n: number) => uuidOf('b', n);
const organisation = (n: number) => uuidOf('a', n);
const person = (n: number) => uuidOf('e', n);
const sqlUuid = (kind: string, n: string) => `('${kind}0000000-0000-4000-8000-' || lpad((${n})::text, 12, '0'))::uuid`;

/** Forty bodies; nine in ten cases ended long ago, a few flags, some cases live ahead of the server's clock. */
const fill = [
  `insert into case_file (id, number, kind, stage, body_id, subject_organisation_id, subject_person_id, host_id,
      officer_id, opened_at, next_due_at, next_duty_due_at, ahead_ms, paused, extended, escalated,
      under_reconsideration, under_recheck, regime_id, regime_version, calendar_id, calendar_version, zone, sequence,
      file, file_hash)
   select ${sqlUuid('c', 'n')}, 'IC' || n % 40 || '-2026-' || n,
      (array['compliance', 'signs', 'finance', 'thematicSupervision', 'recheck'])[1 + n % 5],
      case when n % 10 > 0 then 'archived'
        else (array['proposed', 'verification', 'conference', 'served', 'remediation'])[1 + n / 10 % 5] end,
      ${sqlUuid('b', 'n % 40')}, ${sqlUuid('a', 'n % 2000')}, case when n % 7 = 0 then ${sqlUuid('d', 'n % 5000')} end,
      ${sqlUuid('a', 'n % 2000')}, ${sqlUuid('e', 'n % 500')}, '2020-01-01'::timestamptz + n * interval '30 minutes',
      case when n % 10 = 0 then '2026-05-01'::timestamptz + n % 6000 * interval '10 minutes' end,
      case when n % 20 = 0 then '2026-05-01'::timestamptz + n % 6000 * interval '10 minutes' end,
      case when n % 100 = 0 then 864000000 else 0 end,
      n % 200 = 0, n % 300 = 0, n % 500 = 0, n % 700 = 0, n % 900 = 0,
      'r', 1, 'c', 1, 'Etc/UTC', 1, '{}', ''
   from generate_series(1, ${cases}) n`,
  `insert into case_party (case_id, party, holder, since)
   select ${sqlUuid('c', 'n')}, party, holder, '2020-01-01' from generate_series(1, ${cases}) n
   cross join lateral (values ('assignedOfficer', ${sqlUuid('e', 'n % 500')}::text),
     ('chair', ${sqlUuid('b', 'n % 40')}::text || '/chair'), ('registry', 'everywhere'),
     ('subject', ${sqlUuid('a', 'n % 2000')}::text || '/head')) p (party, holder)`,
  'vacuum analyze case_file, case_party',
];

const askers: readonly (readonly [string, readonly string[]])[] = [
  ['an officer with 200 cases', [person(3)]],
  ['the chair of a body with 2,500 cases', [person(900), `${body(7)}/chair`, `${body(7)}/member`]],
  ['a registry that serves all bodies', [person(901), 'everywhere']],
  ['an outsider', [person(902)]],
];

const wanted: readonly (readonly [string, CaseFilter])[] = [
  ['everything', {}],
  ['one stage', { stages: ['conference'] }],
  ['two stages', { stages: ['served', 'remediation'] }],
  ['one kind', { kinds: ['recheck'] }],
  ['one body', { body: body(7) }],
  ['one organisation', { subject: organisation(70) }],
  ['one officer', { officer: person(3) }],
  ['due soon', { dueBefore: '2026-06-03T00:00:00Z' }],
  ['overdue', { overdue: true }],
  ['not overdue', { overdue: false }],
  [
    'all filters at once',
    { stages: ['served'], kinds: ['compliance'], body: body(0), overdue: true, flags: ['paused'] },
  ],
  ...caseFlags.map((flag) => [flag, { flags: [flag] }] as const),
];

const question = (keys: readonly string[], filter: CaseFilter, rest: Partial<CaseQuestion> = {}): CaseQuestion => ({
  keys,
  now,
  filter,
  order: 'due',
  descending: false,
  limit: 50,
  ...rest,
});

describe(`the list of ${cases} cases`, () => {
  let database: TestDatabase;
  let pool: pg.Pool;

  beforeAll(async () => {
    database = await testDatabase();
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    for (const statement of fill) await owner.query(statement);
    await owner.end();
    pool = appPool(database.url, 2);
  }, 120_000);
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const reachOf = async (keys: readonly string[]) => {
    const { rows } = await pool.query<{ few: boolean }>(reachStatement, [keys]);
    return rows[0]?.few === true ? 'few' : 'many';
  };

  const planOf = async (asked: CaseQuestion, reach: Reach): Promise<string> => {
    const { text, values } = caseListStatement(asked, reach);
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain ${text}`, [...values]);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  it.each(wanted)(
    'never reads a whole table to find %s, whoever asks and in whichever order',
    async (_what, filter) => {
      for (const [, keys] of askers) {
        const reach = await reachOf(keys);
        for (const order of caseOrders)
          for (const descending of [false, true]) {
            const after = { key: order === 'number' ? 'IC3-2026-3' : '2026-05-20T00:00:00Z', id: person(1) };
            for (const rest of [
              { order, descending },
              { order, descending, after },
            ])
              expect(await planOf(question(keys, filter, rest), reach)).not.toContain('Seq Scan');
          }
      }
    },
  );

  it('looks from the other end for somebody who knows of many cases', async () => {
    const found = await Promise.all(askers.map(([, keys]) => reachOf(keys)));
    expect(found).toEqual(['few', 'few', 'many', 'few']);
    const { rows } = await pool.query(`explain ${reachStatement}`, [['everywhere']]);
    expect(JSON.stringify(rows)).not.toContain('Seq Scan');
  });

  it.each(caseOrders)('says the same from either end, by %s', async (order) => {
    const asked = question([person(3)], { stages: ['archived', 'served'] }, { order });
    const lines = async (reach: Reach) => {
      const { text, values } = caseListStatement(asked, reach);
      return (await pool.query<CaseLine>(text, [...values])).rows;
    };
    expect(await lines('few')).toEqual(await lines('many'));
    expect(await lines('few')).toHaveLength(50);
  });

  it.each(caseOrders.flatMap((order) => [false, true].map((descending) => [order, descending] as const)))(
    'page by page by %s, descending %s, names each case of the asker once and in order',
    async (order, descending) => {
      const keys = askers[1]?.[1] ?? [];
      const seen: string[] = [];
      let after: CaseQuestion['after'];
      for (;;) {
        const page = await caseList(
          pool,
          question(keys, {}, { order, descending, limit: 700, ...(after && { after }) }),
        );
        seen.push(...page.map(({ id }) => id));
        const last = page.at(-1);
        if (last === undefined) break;
        after = { key: last.mark, id: last.id };
      }
      const whole = await caseList(pool, question(keys, {}, { order, descending, limit: 10_000 }));
      expect(seen).toHaveLength(2_500);
      expect(new Set(seen).size).toBe(2_500);
      expect(seen).toEqual(whole.map(({ id }) => id));
    },
  );

  it('sorts numbers as people do', async () => {
    const page = await caseList(pool, question([person(3)], {}, { order: 'number', limit: 200 }));
    const running = page
      .filter(({ number }) => number.startsWith('IC3-'))
      .map(({ number }) => Number(number.split('-')[2]));
    expect(running.length).toBeGreaterThan(10);
    expect(running).toEqual([...running].sort((one, other) => one - other));
  });

  it('does not contain a case of which the asker may not know', async () => {
    expect(await caseList(pool, question([person(902)], {}))).toEqual([]);
    const mine = await caseList(pool, question([person(3)], {}, { limit: 1_000 }));
    expect(new Set(mine.map(({ officerId }) => officerId))).toEqual(new Set([person(3)]));
    expect(mine).toHaveLength(200);
  });

  it('calls overdue what is overdue in the time of the case', async () => {
    const keys = ['everywhere'];
    const overdue = await caseList(pool, question(keys, { overdue: true }, { limit: 100_000 }));
    const rest = await caseList(pool, question(keys, { overdue: false }, { limit: 100_000 }));
    const ahead = 10 * 24 * 3_600_000;
    const isAhead = (id: string) => Number(id.slice(-12)) % 100 === 0;
    const late = (line: (typeof overdue)[number]) =>
      line.nextDutyDueAt !== null && line.nextDutyDueAt.getTime() <= Date.parse(now) + (isAhead(line.id) ? ahead : 0);
    expect(overdue.length + rest.length).toBe(cases);
    expect(overdue.length).toBeGreaterThan(1_000);
    expect(overdue.every(late)).toBe(true);
    expect(rest.some(late)).toBe(false);
    expect(overdue.some(({ nextDutyDueAt }) => (nextDutyDueAt?.getTime() ?? 0) > Date.parse(now))).toBe(true);
  });
});
