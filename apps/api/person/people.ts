import { Injectable } from '@nestjs/common';
import type { Actor, Office } from '#libs/case';
import { Database } from '../database.ts';

interface Held {
  readonly unit: string;
  readonly office: Office;
}

const actorSql = `
  select coalesce(
    (select json_agg(json_build_object('unit', coalesce(unit_id, body_id), 'office', office) order by id)
     from position where person_id = $1 and since <= now() and (until is null or until > now())), '[]') as positions
  from person where id = $1`;

/** Who people are and which posts they hold. */
@Injectable()
export class People {
  constructor(private readonly database: Database) {}

  /** The person with the posts held now; absent when there is nobody of this id. */
  async actor(id: string): Promise<Actor | undefined> {
    const [row] = await this.database.query<{ readonly positions: readonly Held[] }>('actor', actorSql, [id]);
    return row && { id, positions: row.positions };
  }
}
