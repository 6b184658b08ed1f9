import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import type { z } from 'zod';
import type { Actor } from '#libs/case';
import type { replayInput, webhookChange, webhookInput, WebhookView } from '#libs/contract';
import { KeyReused, Stale, Unknown } from '#libs/problem';
import { Database } from '../database.ts';
import { isId } from '../http/path.ts';

const namespace = '9a1f8a6e-2f0b-4d6f-8d5e-7c0a1b2c3d40';

interface Row extends Omit<WebhookView, 'at'> {
  readonly at: Date;
  readonly secret: string;
}

const readSql = `
  select w.id, w.url, w.description, w.state, w.version, w.at, w.secret,
    (select count(*) from webhook_delivery d where d.webhook_id = w.id and d.state = 'waiting')::int as waiting,
    (select count(*) from webhook_delivery d where d.webhook_id = w.id and d.state = 'givenUp')::int as "givenUp"
  from webhook w where $1::uuid is null or w.id = $1 order by w.at, w.id limit 200`;

const makeSql = `
  insert into webhook (id, url, secret, description, created_by) values ($1, $2, $3, $4, $5) on conflict do nothing`;

const changeSql = `
  update webhook set url = $3, description = $4, state = $5, version = version + 1 where id = $1 and version = $2
  returning id`;

/** A call that is told again keeps its id, so that whoever counts by it hears it once. */
const replaySql = `
  with told as (
    insert into webhook_delivery (id, webhook_id, case_id, sequence, due_at, at)
    select gen_random_uuid(), $1, case_id, sequence, now(), at from case_event
     where recorded_at >= $2 and recorded_at < $3 order by position limit 100000
    on conflict (webhook_id, case_id, sequence) do update
      set state = 'waiting', attempts = 0, due_at = now(), ended_at = null, fault = null
    returning id)
  select count(*)::int as calls from told`;

const viewOf = ({ secret: _secret, at, ...row }: Row): WebhookView => ({ ...row, at: at.toISOString() });

/** Webhooks, which administrators alone may see and change. */
@Injectable()
export class Webhooks {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<readonly WebhookView[]> {
    this.#refuseOthers(actor);
    return (await this.#rows(null)).map(viewOf);
  }

  async find(actor: Actor, id: string): Promise<WebhookView> {
    this.#refuseOthers(actor);
    return viewOf(await this.#row(id));
  }

  /** The same key makes the same webhook; with another address it is refused. */
  async make(actor: Actor, { url, description }: z.output<typeof webhookInput>, key: string) {
    this.#refuseOthers(actor);
    const id = v5(`${actor.id}\n${key}`, namespace);
    const secret = `whsec_${randomBytes(32).toString('base64')}`;
    await this.database.query('make-webhook', makeSql, [id, url, secret, description, actor.id]);
    const row = await this.#row(id);
    if (row.url !== url || row.description !== description) throw new KeyReused();
    return { ...viewOf(row), secret: row.secret };
  }

  async change(actor: Actor, id: string, to: z.output<typeof webhookChange>, expected: number): Promise<WebhookView> {
    await this.find(actor, id);
    const values = [id, expected, to.url, to.description, to.state];
    const changed = await this.database.query('change-webhook', changeSql, values);
    if (changed.length === 0) throw new Stale();
    return this.find(actor, id);
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.find(actor, id);
    const sql = 'delete from webhook where id = $1 and version = $2 returning id';
    const removed = await this.database.query('remove-webhook', sql, [id, expected]);
    if (removed.length === 0) throw new Stale();
  }

  async replay(actor: Actor, id: string, { from, until }: z.output<typeof replayInput>): Promise<number> {
    await this.find(actor, id);
    const [row] = await this.database.query<{ calls: number }>('replay-webhook', replaySql, [id, from, until]);
    return row?.calls ?? 0;
  }

  /** An installation's plumbing is nobody else's: for others there is none. */
  #refuseOthers({ positions }: Actor): void {
    if (!positions.some(({ office }) => office === 'administrator')) throw new Unknown();
  }

  #rows(id: string | null): Promise<readonly Row[]> {
    return this.database.query<Row>('webhooks', readSql, [id]);
  }

  async #row(id: string): Promise<Row> {
    if (!isId(id)) throw new Unknown();
    const [row] = await this.#rows(id);
    if (row === undefined) throw new Unknown();
    return row;
  }
}
