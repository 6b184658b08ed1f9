import { Injectable } from '@nestjs/common';
import { Invalid, Problem, Stale, Unknown } from '#libs/problem';
import { Database } from '../database.ts';

export interface Draft {
  readonly place: string;
  readonly version: number;
  readonly savedAt: string;
  readonly content: unknown;
}

/** Nobody comes back to a form after so long; and what was typed is not kept longer than it is useful. */
const keptDays = 30;
const largest = 65_536;
const mostOfOne = 200;

const columns = `place, version, to_json(saved_at) #>> '{}' as "savedAt"`;
const listSql = `select ${columns} from draft where person_id = $1 order by saved_at desc, place`;
const readSql = `select ${columns}, content from draft where person_id = $1 and place = $2`;
const createSql = `
  insert into draft (person_id, place, content, version, saved_at)
  select $1, $2, $3, 1, now() where (select count(*) from draft where person_id = $1) < ${mostOfOne}
  on conflict do nothing returning ${columns}, content`;
const changeSql = `
  update draft set content = $3, version = version + 1, saved_at = now()
   where person_id = $1 and place = $2 and version = $4 returning ${columns}, content`;
const forgetSql = `delete from draft where saved_at < now() - make_interval(days => ${keptDays})`;

/** What somebody typed into long forms, one for each place; only he or she can read it. */
@Injectable()
export class Drafts {
  constructor(private readonly database: Database) {}

  async list(person: string): Promise<readonly Omit<Draft, 'content'>[]> {
    await this.database.query('forget-drafts', forgetSql);
    return this.database.query('drafts', listSql, [person]);
  }

  async read(person: string, place: string): Promise<Draft> {
    await this.database.query('forget-drafts', forgetSql);
    const [found] = await this.database.query<Draft>('draft', readSql, [person, place]);
    if (found === undefined) throw new Unknown();
    return found;
  }

  /** Keeps what was typed; `seen` is the version that the writer had read, absent where there was none. */
  async save(person: string, place: string, content: unknown, seen: number | undefined): Promise<Draft> {
    const text = JSON.stringify(content);
    if (Buffer.byteLength(text) > largest)
      throw new Invalid([{ pointer: '/content', code: 'tooLong', params: { max: String(largest) } }]);
    const [saved] =
      seen === undefined
        ? await this.database.query<Draft>('create-draft', createSql, [person, place, text])
        : await this.database.query<Draft>('change-draft', changeSql, [person, place, text, seen]);
    if (saved !== undefined) return saved;
    throw seen === undefined ? await this.#whyNot(person, place) : new Stale();
  }

  async remove(person: string, place: string): Promise<void> {
    await this.database.query('remove-draft', 'delete from draft where person_id = $1 and place = $2', [person, place]);
  }

  async #whyNot(person: string, place: string): Promise<Problem> {
    const [there] = await this.database.query('draft', readSql, [person, place]);
    if (there !== undefined) return new Problem(428, 'versionMissing');
    return new Invalid([{ pointer: '', code: 'tooMany', params: { max: String(mostOfOne) } }]);
  }
}
