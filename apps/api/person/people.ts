import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/case';
import { actorAt } from '#libs/database';
import { Database } from '../database.ts';
import { isId } from '../http/path.ts';

/** Who people are and which posts they hold. */
@Injectable()
export class People {
  constructor(private readonly database: Database) {}

  /** The person with the posts held now; absent when there is nobody of this id. */
  async actor(id: string): Promise<Actor | undefined> {
    if (!isId(id)) return undefined;
    return actorAt(this.database.pool, id, new Date().toISOString());
  }
}
