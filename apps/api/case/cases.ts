import {
  evolve,
  readersOf,
  stageGroups,
  type ActionName,
  type Actor,
  type Answer,
  type CaseFile,
  type CaseStage,
} from '#libs/case';
import type { LinkView } from '#libs/contract';
import type { Remembered } from '#libs/engine';
import { Unknown } from '#libs/problem';
import { Database } from '../database.ts';
import { isId } from '../http/path.ts';
import { answerIn, eventIn, holderKeys, journalColumns, stageIn, type JournalRow } from '#libs/database';
import { LatestFiles, type Sealed } from './latest-files.ts';
import { toLinkViews, type Linked } from './view/link-view.ts';

/** A case as it stands, and how far its time runs ahead of the wall. */
export interface Standing {
  readonly file: CaseFile;
  readonly aheadMs: number;
  /** Cases that the asker may know as well; the row has them when they are recorded. */
  readonly links?: readonly LinkView[];
}

interface Row {
  /** Absent when its hash is the one that was sent. */
  readonly file: CaseFile | null;
  readonly file_hash: string;
  readonly ahead_ms: string;
  readonly links: readonly Linked[] | null;
}

/** Links that either case holds, to cases in which the asker has a part. */
const linksSql = `(
  select json_agg(json_build_object('kind', l.kind, 'inverse', l.inverse, 'case', o.id, 'number', o.number,
           'stage', o.stage) order by o.opened_at, o.id)
    from (select kind, false as inverse, other_case_id as id from case_link where case_id = c.id
          union all select kind, true, case_id from case_link where other_case_id = c.id) l
    join case_file o on o.id = l.id
   where exists (
     select from case_party p where p.case_id = o.id and p.until is null and p.holder = any($2::text[])))`;

/**
 * The one condition under which a case exists for somebody, as in the lists: a part in it, held now by name or by post.
 * A file that is known already, by its hash, stays where it is.
 */
const oneSql = `
  select case when c.file_hash = $3 then null else c.file end as file, c.file_hash, c.ahead_ms, ${linksSql} as links
    from case_file c
   where c.id = $1 and exists (
     select from case_party p where p.case_id = c.id and p.until is null and p.holder = any($2::text[]))`;
/** Who may act as chair of the higher body. */
const ordering: readonly string[] = ['chair', 'deputyChair'];
/** Orders that the higher body gives on its own motion, each with the stages in which; without any, once the notice is served. */
const ownMotion = {
  orderRecheck: null,
  requestJointTeam: stageGroups.beforeIssue,
  withdrawFile: stageGroups.beforeIssue,
} as const satisfies Readonly<Partial<Record<ActionName, readonly CaseStage[] | null>>>;
export type OwnMotion = keyof typeof ownMotion;

export const isOwnMotion = (action: ActionName): action is OwnMotion => action in ownMotion;

const orderedSql = `
  select file, file_hash, ahead_ms, null as links from case_file
   where id = $1 and higher_body_id = any($2::uuid[])
     and case when $3::text[] is null then file->'service' <> 'null' else stage = any($3::text[]) end`;
const eventsSql = `select ${journalColumns} from case_event where case_id = $1 and sequence <= $2 order by sequence`;

const sequenceSql = 'select sequence from case_file where id = $1';

/** The same condition for a file that is not recorded yet. */
const isInScope = (file: CaseFile, actor: Actor): boolean => {
  const keys = holderKeys(actor);
  return readersOf(file).some(({ holder }) => keys.includes(holder));
};

/** Cases as somebody may see them; whatever is not for the asker does not exist. */
export class Cases implements Remembered {
  constructor(
    private readonly database: Database,
    private readonly latest: LatestFiles,
    /** Without it no case is ever ahead of the wall. */
    private readonly virtualTime: boolean,
  ) {}

  /** The case as it stands for somebody with a part in it; otherwise it is unknown. */
  async find(actor: Actor, id: string): Promise<Standing> {
    if (!isId(id)) throw new Unknown();
    const row = await this.#row(actor, id);
    const known = this.latest.get(id)?.file;
    if (row === undefined) return this.#unrecorded(actor, known);
    if (known === undefined || known.sequence <= row.file.sequence) return row;
    // The record lags. Whoever has no part in the newer file sees the recorded one until it has caught up.
    return isInScope(known, actor) ? { ...row, file: known } : row;
  }

  /**
   * A case for whoever may give an order about it on the own motion of the higher body, before anything is open there
   * through which the case is known. Of a served notice that body is a recipient.
   */
  async findToOrder(actor: Actor, id: string, action: OwnMotion): Promise<Standing> {
    const bodies = actor.positions.filter(({ office }) => ordering.includes(office)).map(({ unit }) => unit);
    const rows = isId(id)
      ? await this.database.query<Row>('case-to-order', orderedSql, [id, bodies, ownMotion[action]])
      : [];
    const [row] = rows;
    if (row?.file == null) throw new Unknown();
    return { file: row.file, aheadMs: this.virtualTime ? Number(row.ahead_ms) : 0 };
  }

  /** The recorded case, if it is for the asker to know. */
  async #row(actor: Actor, id: string): Promise<Standing | undefined> {
    const known = this.latest.get(id);
    const [row] = await this.database.query<Row>('case', oneSql, [id, holderKeys(actor), known?.hash ?? '']);
    const file = row?.file ?? known?.file;
    if (row === undefined || file === undefined) return undefined;
    if (row.file !== null) this.latest.keep({ file, hash: row.file_hash });
    return { file, aheadMs: this.virtualTime ? Number(row.ahead_ms) : 0, links: toLinkViews(row.links) };
  }

  /**
   * What was answered a moment ago may not be recorded yet. What the record knows as well is not shown from memory: the
   * record alone says who has a part now, and it may have come between the two questions.
   */
  async #unrecorded(actor: Actor, known: CaseFile | undefined): Promise<Standing> {
    if (known === undefined || !isInScope(known, actor)) throw new Unknown();
    const [recorded] = await this.database.query<{ readonly sequence: number }>('case-sequence', sequenceSql, [
      known.id,
    ]);
    if (recorded === undefined || recorded.sequence < known.sequence) return { file: known, aheadMs: 0 };
    const row = await this.#row(actor, known.id);
    if (row === undefined) throw new Unknown();
    return row;
  }

  keep(sealed: Sealed): void {
    this.latest.keep(sealed);
  }

  latestOf(id: string): CaseFile | undefined {
    return this.latest.get(id)?.file;
  }

  /** The file as it was after an event, from the journal. */
  async fileAt(id: string, sequence: number): Promise<CaseFile | undefined> {
    const rows = await this.database.query<JournalRow>('events', eventsSql, [id, sequence]);
    if (rows.length !== sequence) return undefined;
    return rows.reduce<CaseFile | undefined>((file, row) => evolve(file, eventIn(row)), undefined);
  }

  answerOf(id: string, updateId: string): Promise<Answer | undefined> {
    return answerIn(this.database.pool, id, updateId);
  }

  stageOf(id: string): Promise<CaseStage | undefined> {
    return stageIn(this.database.pool, id);
  }
}
