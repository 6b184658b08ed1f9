import { errors } from 'oidc-provider';
import type { Database } from '../database.ts';

type Payload = Readonly<Record<string, unknown>>;

const upsertSql = `
  insert into provider_state (model, id, payload, uid, grant_id, expires_at)
  values ($1, $2, $3, $4, $5, now() + make_interval(secs => $6))
  on conflict (model, id) do update set payload = excluded.payload, uid = excluded.uid, grant_id = excluded.grant_id,
    expires_at = excluded.expires_at`;
const findSql = `
  select payload || case when consumed_at is null then '{}'
                         else jsonb_build_object('consumed', floor(extract(epoch from consumed_at))) end as payload
    from provider_state where model = $1 and id = $2 and expires_at > now()`;
const byUidSql = 'select payload from provider_state where model = $1 and uid = $2 and expires_at > now()';
const consumeSql = `
  update provider_state set consumed_at = now() where model = $1 and id = $2 and consumed_at is null returning id`;

/** Keeps what oidc-provider remembers in one table, so that it survives a restart and serves several processes. */
export class ProviderState {
  readonly #database: Database;
  readonly #model: string;

  constructor(database: Database, model: string) {
    this.#database = database;
    this.#model = model;
  }

  async upsert(id: string, payload: Payload, seconds: number): Promise<void> {
    await this.#ask('forget-provider-state', 'delete from provider_state where expires_at < now()');
    const { uid = null, grantId = null } = payload;
    const values = [this.#model, id, JSON.stringify(payload), uid, grantId, seconds];
    await this.#ask('upsert-provider-state', upsertSql, values);
  }

  find(id: string): Promise<Payload | undefined> {
    return this.#one('find-provider-state', findSql, id);
  }

  findByUid(uid: string): Promise<Payload | undefined> {
    return this.#one('provider-state-by-uid', byUidSql, uid);
  }

  /** Codes for devices are not offered. */
  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  /** Of two who bring the same code at the same time, one gets nothing. */
  async consume(id: string): Promise<void> {
    const rows = await this.#ask('consume-provider-state', consumeSql, [this.#model, id]);
    if (rows.length === 0) throw new errors.InvalidGrant('consumed already');
  }

  async destroy(id: string): Promise<void> {
    await this.#ask('destroy-provider-state', 'delete from provider_state where model = $1 and id = $2', [
      this.#model,
      id,
    ]);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.#ask('revoke-provider-state', 'delete from provider_state where grant_id = $1', [grantId]);
  }

  #ask<Row>(name: string, sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return this.#database.query<Row>(name, sql, values);
  }

  async #one(name: string, sql: string, key: string): Promise<Payload | undefined> {
    return (await this.#ask<{ payload: Payload }>(name, sql, [this.#model, key]))[0]?.payload;
  }
}
