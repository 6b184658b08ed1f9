import type { Answer, CaseStage } from '#libs/case';
import { ask, type Database } from './ask.ts';
import { eventIn, journalColumns, type JournalRow } from './journal-row.ts';

/** What the command with this update id led to, if the journal has it. */
export const answerIn = async (database: Database, caseId: string, updateId: string): Promise<Answer | undefined> => {
  const rows = await ask<JournalRow>(
    database,
    'answer',
    `select ${journalColumns} from case_event where case_id = $1 and update_id = $2 order by sequence`,
    [caseId, updateId],
  );
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  return {
    sequence: last.sequence,
    events: rows.map(eventIn),
    fileHash: last.file_hash,
    requestHash: last.request_hash ?? '',
  };
};

/** Where the case stands according to its last recorded event. */
export const stageIn = async (database: Database, caseId: string): Promise<CaseStage | undefined> => {
  const [row] = await ask<{ readonly stage: CaseStage }>(
    database,
    'stage',
    'select stage from case_event where case_id = $1 order by sequence desc limit 1',
    [caseId],
  );
  return row?.stage;
};
