import { Injectable } from '@nestjs/common';
import { evolve, type Actor, type Answer, type CaseFile, type CaseStage } from '#libs/case';
import type { Remembered } from '#libs/engine';
import { Unknown } from '#libs/problem';
import { Database } from '../database.ts';
import { isId } from '../http/path.ts';
import { holderKeys, inScope, isInScope } from './case-scope.ts';
import { eventIn, journalColumns, type JournalRow } from './journal-row.ts';
import { LatestFiles } from './latest-files.ts';

/** A case as it stands, and how far its time runs ahead of the wall. */
export interface Standing {
  readonly file: CaseFile;
  readonly aheadMs: number;
}

interface Row {
  readonly file: CaseFile;
  readonly ahead_ms: string;
}

const oneSql = `select c.file, c.ahead_ms from case_file c where c.id = $1 and ${inScope(2)}`;
const eventsSql = `select ${journalColumns} from case_event where case_id = $1 and sequence <= $2 order by sequence`;
const answerSql = `select ${journalColumns} from case_event where case_id = $1 and update_id = $2 order by sequence`;
const stageSql = 'select stage from case_event where case_id = $1 order by sequence desc limit 1';

/** Cases as somebody may see them; whatever is not for the asker does not exist. */
@Injectable()
export class Cases implements Remembered {
  constructor(
    private readonly database: Database,
    private readonly latest: LatestFiles,
  ) {}

  /** The case as it stands for somebody with a part in it; otherwise it is unknown. */
  async find(actor: Actor, id: string): Promise<Standing> {
    if (!isId(id)) throw new Unknown();
    const [row] = await this.database.query<Row>('case', oneSql, [id, holderKeys(actor)]);
    const known = this.latest.get(id);
    if (row === undefined) {
      if (known === undefined || !isInScope(known, actor)) throw new Unknown();
      return { file: known, aheadMs: 0 };
    }
    const file = known !== undefined && known.sequence > row.file.sequence ? known : row.file;
    return { file, aheadMs: Number(row.ahead_ms) };
  }

  keep(file: CaseFile): void {
    this.latest.keep(file);
  }

  latestOf(id: string): CaseFile | undefined {
    return this.latest.get(id);
  }

  /** The file as it was after an event, from the journal. */
  async fileAt(id: string, sequence: number): Promise<CaseFile | undefined> {
    const rows = await this.database.query<JournalRow>('events', eventsSql, [id, sequence]);
    if (rows.length !== sequence) return undefined;
    return rows.reduce<CaseFile | undefined>((file, row) => evolve(file, eventIn(row)), undefined);
  }

  async answerOf(id: string, updateId: string): Promise<Answer | undefined> {
    const rows = await this.database.query<JournalRow>('answer', answerSql, [id, updateId]);
    const last = rows.at(-1);
    if (last === undefined) return undefined;
    return {
      sequence: last.sequence,
      events: rows.map(eventIn),
      fileHash: last.file_hash,
      requestHash: last.request_hash ?? '',
    };
  }

  async stageOf(id: string): Promise<CaseStage | undefined> {
    const [row] = await this.database.query<{ readonly stage: CaseStage }>('stage', stageSql, [id]);
    return row?.stage;
  }
}
