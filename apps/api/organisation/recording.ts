import type { PoolClient } from 'pg';
import { v5 } from 'uuid';
import { Invalid } from '#libs/problem';
import type { ChangeOf, OrganisationChange } from './change.ts';

const namespace = '6d1f0f4e-3c0c-5f0e-9a55-1f1f3a6b7c0b';

/** The units, bodies and people that a change touches: their cases are looked at. */
export type Touched = readonly string[];

interface Recording {
  readonly client: PoolClient;
  /** Of the rollout: ids of new rows are made of it, so that a repetition meets the same ones. */
  readonly id: string;
}

const unknownUnit = (pointer: string): Invalid => new Invalid([{ pointer, code: 'unknownUnit', params: {} }]);

const bodiesOf = async (client: PoolClient, units: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await client.query<{ id: string }>('select id from body where unit_id = any($1::uuid[])', [units]);
  return rows.map(({ id }) => id);
};

/** A period that began on the same day is put right; an older one ends, and a new one follows it. */
const newPeriod = async (
  { client }: Recording,
  unit: string,
  on: string,
  changed: { readonly name?: string; readonly under?: string },
): Promise<void> => {
  const values = [unit, on, changed.name ?? null, changed.under ?? null];
  const same = await client.query(
    `update unit_period set name = coalesce($3, name), superior_id = coalesce($4, superior_id)
      where unit_id = $1 and since = $2`,
    values,
  );
  if (same.rowCount === 1) return;
  const { rowCount } = await client.query(
    `with old as (select * from unit_period where unit_id = $1 and since < $2 and (until is null or until > $2)),
       ended as (update unit_period p set until = $2 from old where p.unit_id = $1 and p.since = old.since returning 1)
     select from ended`,
    [unit, on],
  );
  if (rowCount === 0) throw unknownUnit('/unit');
  await client.query(
    `insert into unit_period (unit_id, since, until, superior_id, level, name)
     select unit_id, $2, null, coalesce($4, superior_id), level, coalesce($3, name) from unit_period
      where unit_id = $1 and until = $2`,
    values,
  );
};

const end = async (
  { client }: Recording,
  { unit, on, pointer }: { readonly unit: string; readonly on: string; readonly pointer: string },
): Promise<void> => {
  const { rowCount } = await client.query(
    'update unit_period set until = $2 where unit_id = $1 and since < $2 and (until is null or until > $2)',
    [unit, on],
  );
  if (rowCount === 0) throw unknownUnit(pointer);
  await client.query(
    `update body set until = $2, version = version + 1 where unit_id = $1 and (until is null or until > $2)`,
    [unit, on],
  );
};

const follow = (
  { client }: Recording,
  of: { readonly unit: string; readonly successor: string; readonly kind: string; readonly on: string },
) =>
  client.query('insert into unit_succession (unit_id, successor_id, kind, day) values ($1, $2, $3, $4)', [
    of.unit,
    of.successor,
    of.kind,
    of.on,
  ]);

const found = async (recording: Recording, { code, name, level, under, on }: ChangeOf<'found'>): Promise<Touched> => {
  const unit = v5(`${recording.id}\nunit`, namespace);
  const { client } = recording;
  await client.query('insert into unit (id, code) values ($1, $2) on conflict (id) do nothing', [unit, code]);
  await client.query('insert into unit_period (unit_id, since, superior_id, level, name) values ($1, $2, $3, $4, $5)', [
    unit,
    on,
    under,
    level,
    name,
  ]);
  return [unit];
};

const merge = async (recording: Recording, { units, into, on }: ChangeOf<'merge'>): Promise<Touched> => {
  for (const [index, unit] of units.entries()) {
    await end(recording, { unit, on, pointer: `/units/${index}` });
    await follow(recording, { unit, successor: into, kind: 'mergedInto', on });
  }
  return [...units, ...(await bodiesOf(recording.client, units))];
};

const split = async (recording: Recording, { unit, into, on }: ChangeOf<'split'>): Promise<Touched> => {
  await end(recording, { unit, on, pointer: '/unit' });
  for (const successor of into) await follow(recording, { unit, successor, kind: 'dividedInto', on });
  return [unit, ...(await bodiesOf(recording.client, [unit]))];
};

const dissolve = async (recording: Recording, { unit, into, on }: ChangeOf<'dissolve'>): Promise<Touched> => {
  await end(recording, { unit, on, pointer: '/unit' });
  if (into !== undefined) await follow(recording, { unit, successor: into, kind: 'dissolvedInto', on });
  return [unit, ...(await bodiesOf(recording.client, [unit]))];
};

const member = async ({ client }: Recording, { person, unit, on }: ChangeOf<'member'>): Promise<Touched> => {
  await client.query('delete from membership where person_id = $1 and since >= $2', [person, on]);
  await client.query(
    'update membership set until = $2 where person_id = $1 and since < $2 and (until is null or until > $2)',
    [person, on],
  );
  await client.query('insert into membership (person_id, since, unit_id) values ($1, $2, $3)', [person, on, unit]);
  return [person];
};

const position = async (
  { client, id }: Recording,
  { person, place, office, ends, on }: ChangeOf<'position'>,
): Promise<Touched> => {
  if (ends)
    await client.query(
      `update position set until = $4::date, version = version + 1
        where person_id = $1 and coalesce(body_id, unit_id) = $2 and office = $3 and (until is null or until > $4::date)`,
      [person, place, office, on],
    );
  else
    await client.query(
      `insert into position (id, person_id, unit_id, body_id, office, since)
       select $1, $2, case when b.id is null then $3::uuid end, b.id, $4, $5::date
         from (select $3::uuid as place) p left join body b on b.id = p.place`,
      [v5(`${id}\nposition`, namespace), person, place, office, on],
    );
  return [person, place];
};

/** Writes a change down, dated. What it touches is told, so that the cases concerned can follow. */
export const recordChange = async (recording: Recording, change: OrganisationChange): Promise<Touched> => {
  switch (change.change) {
    case 'found':
      return found(recording, change);
    case 'merge':
      return merge(recording, change);
    case 'split':
      return split(recording, change);
    case 'dissolve':
      return dissolve(recording, change);
    case 'rename':
      await newPeriod(recording, change.unit, change.on, { name: change.name });
      return [change.unit];
    case 'move':
      await newPeriod(recording, change.unit, change.on, { under: change.under });
      return [change.unit, ...(await bodiesOf(recording.client, [change.unit]))];
    case 'member':
      return member(recording, change);
    case 'position':
      return position(recording, change);
  }
};
