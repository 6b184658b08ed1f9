import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#libs/case';
import type { SavedViewInput } from '#libs/contract';
import { Invalid, Problem, Stale, Unknown } from '#libs/problem';
import { Database } from '../database.ts';
import { isId } from '../http/path.ts';

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly query: string;
  readonly audience: string;
  readonly body?: string;
  readonly own: boolean;
  readonly version: number;
}

const most = 30;

/** A name that everybody reads may say too much: only those who answer for a body or the installation choose one. */
const mayTellEverybody = ['administrator', 'chair', 'secretary'];

const columns = 'id, name, place, query, audience, body_id as body, owner_id = $1 as own, version';
const listSql = `
  select ${columns} from saved_view where owner_id = $1 or audience = 'everyone' or body_id = any($2::uuid[])
   order by own desc, name, id`;
const addSql = `
  insert into saved_view (id, owner_id, name, place, query, audience, body_id, version)
  select $2, $1, $3, $4, $5, $6, $7, 1 where (select count(*) from saved_view where owner_id = $1) < ${most}
  returning ${columns}`;
const changeSql = `
  update saved_view set name = $3, place = $4, query = $5, audience = $6, body_id = $7, version = version + 1
   where owner_id = $1 and id = $2 and version = $8 returning ${columns}`;

type Row = Omit<SavedView, 'body'> & { readonly body: string | null };

const shown = ({ body, ...view }: Row): SavedView => ({ ...view, ...(body !== null && { body }) });

/** Lists under a name. Whoever opens one sees what he or she may see: it holds the question, not the answer. */
@Injectable()
export class SavedViews {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<readonly SavedView[]> {
    const places = actor.positions.map(({ unit }) => unit);
    return (await this.database.query<Row>('saved-views', listSql, [actor.id, places])).map(shown);
  }

  async add(actor: Actor, input: SavedViewInput): Promise<SavedView> {
    check(actor, input);
    const [row] = await this.database.query<Row>('add-saved-view', addSql, valuesOf(actor, uuid(), input));
    if (row === undefined) throw new Invalid([{ pointer: '', code: 'tooMany', params: { max: String(most) } }]);
    return shown(row);
  }

  async change(actor: Actor, id: string, input: SavedViewInput, seen: number): Promise<SavedView> {
    await this.#own(actor, id);
    check(actor, input);
    const values = [...valuesOf(actor, id, input), seen];
    const [row] = await this.database.query<Row>('change-saved-view', changeSql, values);
    if (row === undefined) throw new Stale();
    return shown(row);
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.#own(actor, id);
    await this.database.query('remove-saved-view', 'delete from saved_view where owner_id = $1 and id = $2', [
      actor.id,
      id,
    ]);
  }

  async #own(actor: Actor, id: string): Promise<void> {
    const sql = 'select id from saved_view where owner_id = $1 and id = $2';
    const rows = isId(id) ? await this.database.query('own-saved-view', sql, [actor.id, id]) : [];
    if (rows.length === 0) throw new Unknown();
  }
}

const valuesOf = (actor: Actor, id: string, { name, place, query, audience, body }: SavedViewInput) => [
  ...[actor.id, id, name, place, query, audience],
  audience === 'team' ? body : null,
];

const check = (actor: Actor, { audience, body }: SavedViewInput): void => {
  if (audience === 'team' && !actor.positions.some(({ unit }) => unit === body))
    throw new Invalid([
      { pointer: '/body', code: 'notOneOf', params: { values: actor.positions.map(({ unit }) => unit) } },
    ]);
  if (audience === 'everyone' && !actor.positions.some(({ office }) => mayTellEverybody.includes(office)))
    throw new Problem(403, 'notForYou');
};
