import { Inject, Injectable } from '@nestjs/common';
import {
  isOpen,
  options,
  deadlineTable,
  rowOf,
  type ActionName,
  type Actor,
  type CaseFile,
  type Option,
} from '#libs/case';
import { holderKeys, RulesBook } from '#libs/database';
import { momentOf } from '../case/moment.ts';
import { Database } from '../database.ts';
import { say, type Language } from '../http/words.ts';
import { apiSettings } from '../tokens.ts';
import type { Settings } from '../settings.ts';

/** Answers to what others have prepared or asked for. */
const answers: readonly ActionName[] = [
  'approveProposal',
  'declineProposal',
  'approvePlan',
  'returnPlan',
  'signDecision',
  'countersignTeamReport',
  'returnTeamReport',
  'signConclusionNotice',
  'approveRemediationPlan',
  'returnRemediationPlan',
  'grantExtension',
  'refuseExtension',
  'rescheduleMeasure',
  'refuseReschedule',
  'closeMeasure',
  'closeCase',
  'reopenCase',
  'refuseReopening',
  'clearConflict',
  'upholdConflict',
  'upholdChallenge',
  'dismissChallenge',
];

interface CaseRow {
  readonly file: CaseFile;
  readonly ahead_ms: string;
}

const most = 500;

/** Offices that approve act by their office, so the case names them by body and office. */
const casesSql = `
  select c.file, c.ahead_ms from case_file c
   where c.ended_at is null and exists (
     select from case_party p where p.case_id = c.id and p.until is null and p.holder = any($1::text[])
        and p.party in ('chair', 'bodySecretary', 'directingMember', 'higherChair'))
   order by coalesce(c.next_due_at, 'infinity'::timestamptz), c.id limit ${most}`;

/** Since when it waits: the start of the earliest open deadline that one of the answers stops, or else the opening. */
const waitingSince = (file: CaseFile, offered: readonly Option[]): string => {
  const events = new Set<string>(offered.map(({ action }) => rowOf(action).event));
  const starts = file.deadlines
    .filter((deadline) => isOpen(deadline) && deadlineTable[deadline.rule].stops.some((event) => events.has(event)))
    .map(({ start }) => start.at);
  return starts.sort()[0] ?? file.openedAt;
};

/** What waits for the decision of the asker, the oldest first. */
@Injectable()
export class Approvals {
  constructor(
    private readonly database: Database,
    private readonly book: RulesBook,
    @Inject(apiSettings) private readonly settings: Settings,
  ) {}

  async of(actor: Actor, language: Language) {
    const rows = await this.database.query<CaseRow>('approval-cases', casesSql, [holderKeys(actor)]);
    const found = [];
    for (const row of rows) found.push(await this.#inCase(row, actor, language));
    return found
      .filter((approval) => approval !== undefined)
      .sort((one, other) => one.since.localeCompare(other.since) || one.number.localeCompare(other.number));
  }

  async #inCase({ file, ahead_ms }: CaseRow, actor: Actor, language: Language) {
    const rules = await this.book.of(file.rules);
    const at = momentOf({ aheadMs: this.settings.virtualTime ? Number(ahead_ms) : 0 });
    const offered = options({ file, rules, actor, at }).filter(
      ({ action, available }) => available && answers.includes(action),
    );
    if (offered.length === 0) return undefined;
    return {
      caseId: file.id,
      number: file.number,
      kind: file.kind,
      stage: file.stage,
      since: waitingSince(file, offered),
      actions: offered.map(({ action, available }) => ({
        action,
        available,
        title: say(language, `action.${action}`),
      })),
    };
  }
}
