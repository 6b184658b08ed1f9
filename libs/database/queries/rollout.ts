import type { BodyAct } from '#libs/case';
import { ask, type Database } from './ask.ts';

/** What goes to the cases: a calendar, a regime with the act of the body that adopts it, or the tree as it has become. */
export type RolloutContent =
  | { readonly calendar: { readonly id: string; readonly version: number } }
  | {
      readonly regime: { readonly id: string; readonly version: number };
      /** The regime of the cases that it is for; its own unless told. */
      readonly from: string;
      readonly act: BodyAct;
    }
  | {
      readonly organisation: string;
      /** Units, bodies and people whose cases are looked at. */
      readonly touched: readonly string[];
    };

export type RolloutKind = 'calendar' | 'regime' | 'organisation';
export type RolloutOutcome = 'applied' | 'unchanged' | 'skipped' | 'failed';

/** One rollout, with how far it has come. */
export interface Rollout {
  readonly id: string;
  readonly kind: RolloutKind;
  readonly unit: string;
  readonly content: RolloutContent;
  readonly reason: string;
  readonly dueOn: string | null;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
  readonly total: number | null;
  readonly endedAt: Date | null;
  readonly outcomes: Readonly<Partial<Record<RolloutOutcome, number>>>;
}

const rollout = `
  select r.id, r.kind, r.unit_id as unit, r.content, r.reason, r.due_on as "dueOn", r.proposed_by as "proposedBy",
    r.proposed_at as "proposedAt", r.confirmed_by as "confirmedBy", r.confirmed_at as "confirmedAt", r.total,
    r.ended_at as "endedAt", coalesce((
      select jsonb_object_agg(outcome, cases) from (
        select outcome, count(*) as cases from rollout_case where rollout_id = r.id group by outcome) o), '{}') as outcomes
   from rollout r`;

export const rolloutById = async (database: Database, id: string): Promise<Rollout | undefined> =>
  (await ask<Rollout>(database, 'rollout', `${rollout} where r.id = $1`, [id]))[0];

/** The latest rollouts of some units. */
export const latestRollouts = (database: Database, units: readonly string[]): Promise<readonly Rollout[]> =>
  ask(
    database,
    'latest-rollouts',
    `${rollout} where r.unit_id = any($1::uuid[]) order by r.proposed_at desc, r.id limit 100`,
    [units],
  );

/** Writes a proposal down; again under the same id changes nothing. */
export const proposeRollout = async (
  database: Database,
  proposal: Pick<Rollout, 'id' | 'kind' | 'unit' | 'reason' | 'proposedBy'> & {
    readonly content: unknown;
    readonly dueOn?: string;
  },
): Promise<void> => {
  const { id, kind, unit, content, reason, proposedBy, dueOn } = proposal;
  await ask(
    database,
    'propose-rollout',
    `insert into rollout (id, kind, unit_id, content, reason, due_on, proposed_by, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, now()) on conflict (id) do nothing`,
    [id, kind, unit, JSON.stringify(content), reason, dueOn ?? null, proposedBy],
  );
};

/** Confirmed by another person, once. */
export const confirmRollout = async (database: Database, id: string, by: string): Promise<void> => {
  await ask(
    database,
    'confirm-rollout',
    'update rollout set confirmed_by = $2, confirmed_at = now() where id = $1 and confirmed_at is null',
    [id, by],
  );
};

/** Open cases that a rollout is for: of these bodies, under an older version, and not dealt with yet. */
const concerned = `
  from case_file c where c.ended_at is null and ($2::uuid[] is null or c.body_id = any($2))
   and ($3::text is null or c.calendar_id = $3 and c.calendar_version < $4)
   and ($5::text is null or c.regime_id = $5 and (c.regime_id <> $6 or c.regime_version < $4))
   and ($7::uuid[] is null or c.subject_organisation_id = any($7) or c.host_id = any($7) or c.body_id = any($7)
     or c.higher_body_id = any($7) or c.subject_person_id = any($7)
     or exists (select from case_measure m where m.case_id = c.id and m.owner_id = any($7)))
   and not exists (select from rollout_case d where d.rollout_id = $1 and d.case_id = c.id)`;

const parameters = ({ id, content }: Pick<Rollout, 'id' | 'content'>, bodies: readonly string[] | null) => {
  const calendar = 'calendar' in content ? content.calendar : undefined;
  const regime = 'regime' in content ? content.regime : undefined;
  const from = 'regime' in content ? content.from : null;
  const touched = 'touched' in content ? content.touched : null;
  const { version = null } = calendar ?? regime ?? {};
  return [id, bodies, calendar?.id ?? null, version, from, regime?.id ?? null, touched];
};

/** The next cases that a rollout has not dealt with. */
export const nextCases = async (
  database: Database,
  of: Pick<Rollout, 'id' | 'content'>,
  bodies: readonly string[] | null,
  limit: number,
): Promise<readonly string[]> => {
  const rows = await ask<{ id: string }>(database, 'rollout-next', `select c.id ${concerned} order by c.id limit $8`, [
    ...parameters(of, bodies),
    limit,
  ]);
  return rows.map(({ id }) => id);
};

/** Counts, once, how many cases a rollout is for. */
export const countCases = async (
  database: Database,
  of: Pick<Rollout, 'id' | 'content'>,
  bodies: readonly string[] | null,
): Promise<void> => {
  await ask(
    database,
    'rollout-count',
    `update rollout set total = (select count(*) ${concerned}) where id = $1 and total is null`,
    parameters(of, bodies),
  );
};

/** What a rollout led to in a case; the first word stands. */
export const settleCase = async (
  database: Database,
  of: { readonly rollout: string; readonly case: string; readonly outcome: RolloutOutcome; readonly code?: string },
): Promise<void> => {
  await ask(
    database,
    'rollout-settle',
    `insert into rollout_case (rollout_id, case_id, outcome, code) values ($1, $2, $3, $4) on conflict do nothing`,
    [of.rollout, of.case, of.outcome, of.code ?? null],
  );
};

export const endRollout = async (database: Database, id: string): Promise<void> => {
  await ask(database, 'rollout-end', 'update rollout set ended_at = now() where id = $1 and ended_at is null', [id]);
};
