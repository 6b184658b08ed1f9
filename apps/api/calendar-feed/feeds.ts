import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import type { Actor } from '#libs/case';
import { holderKeys } from '#libs/database';
import { Unknown } from '#libs/problem';
import { Database } from '../database.ts';
import type { Language } from '../http/words.ts';
import { People } from '../person/people.ts';
import type { DueDate } from './calendar-text.ts';

const namespace = '5a4a0f4e-52ac-4c5b-9d8e-6a7c1d3f0b21';

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const makeSql = `
  insert into calendar_feed (person_id, token_hash) values ($1, $2)
  on conflict (person_id) do update set token_hash = excluded.token_hash, at = now() returning at`;

const ownerSql = `
  select p.id, p.language from calendar_feed f join person p on p.id = f.person_id where f.token_hash = $1`;

/**
 * Due dates that somebody answers for: by holding the owner's part, or as chair where nobody holds it yet. What ended
 * lately is there to be cancelled; what the person has no part in any more is not there at all.
 */
const dueSql = `
  select d.case_id as "caseId", d.deadline_id as deadline, d.rule, d.version, d.due_date as day,
         d.ended_at is not null as "isOver", coalesce(d.ended_at, d.started_at) as at
    from case_deadline d
   where d.nature in ('duty', 'window') and (d.ended_at is null or d.ended_at > now() - interval '60 days')
     and exists (
       select from case_party p
        where p.case_id = d.case_id and p.until is null and p.holder = any($1::text[])
          and (p.party = d.owner or p.party = 'chair' and not exists (
            select from case_party o where o.case_id = d.case_id and o.party = d.owner and o.until is null)))
   order by d.due_date, d.case_id, d.deadline_id limit 1000`;

interface Row {
  readonly caseId: string;
  readonly deadline: string;
  readonly rule: string;
  readonly version: number;
  readonly day: string;
  readonly isOver: boolean;
  readonly at: Date;
}

/** The end of a deadline is one change more than its versions. */
const dueDateOf = ({ deadline, version, isOver, ...row }: Row): DueDate => ({
  ...row,
  id: v5(`${row.caseId} ${deadline}`, namespace),
  isOver,
  sequence: version - (isOver ? 0 : 1),
});

/** Whose calendar it is, and what stands in it. */
export interface Feed {
  readonly language: Language;
  readonly due: readonly DueDate[];
}

/** Calendars outside: each person has one address at most, which is known here by its hash only. */
@Injectable()
export class Feeds {
  constructor(
    private readonly database: Database,
    private readonly people: People,
  ) {}

  /** Makes an address; one that was given before opens nothing any more. */
  async make(actor: Actor): Promise<{ readonly token: string; readonly since: string }> {
    const token = randomBytes(32).toString('base64url');
    const [row] = await this.database.query<{ at: Date }>('make-feed', makeSql, [actor.id, hashOf(token)]);
    return { token, since: (row?.at ?? new Date()).toISOString() };
  }

  async revoke(actor: Actor): Promise<void> {
    await this.database.query('revoke-feed', 'delete from calendar_feed where person_id = $1', [actor.id]);
  }

  async since(actor: Actor): Promise<string | undefined> {
    const sql = 'select at from calendar_feed where person_id = $1';
    const [row] = await this.database.query<{ at: Date }>('feed-since', sql, [actor.id]);
    return row?.at.toISOString();
  }

  async open(token: string): Promise<Feed> {
    const [owner] = await this.database.query<{ id: string; language: Language }>('feed', ownerSql, [hashOf(token)]);
    const actor = owner && (await this.people.actor(owner.id));
    if (owner === undefined || actor === undefined) throw new Unknown();
    const rows = await this.database.query<Row>('feed-due', dueSql, [holderKeys(actor)]);
    return { language: owner.language, due: rows.map(dueDateOf) };
  }
}
