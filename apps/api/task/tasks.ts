import { Inject, Injectable } from '@nestjs/common';
import {
  accountable,
  deadlineTable,
  isOpen,
  options,
  partiesOf,
  rowOf,
  type Actor,
  type CaseFile,
  type Deadline,
  type Option,
  type Party,
} from '#libs/case';
import { holderKeys, RulesBook } from '#libs/database';
import type { TaskListView, TaskView } from '#libs/contract';
import { addDays, localDate } from '#libs/regime';
import { momentOf } from '../case/moment.ts';
import { sightOf, maySeeDeadline } from '../case/view/sight.ts';
import { toDeadlineView, type Shown } from '../case/view/deadline-view.ts';
import { Database } from '../database.ts';
import { say, type Language } from '../http/words.ts';
import { apiSettings } from '../tokens.ts';
import type { Settings } from '../settings.ts';

type Group = keyof TaskListView;

interface CaseRow {
  readonly file: CaseFile;
  readonly ahead_ms: string;
}

interface Noted {
  readonly id: string;
  readonly case_id: string | null;
  readonly code: string;
  readonly number: string | null;
}

const mostCases = 200;

/** Cases with something open in which the asker has a part, what is due first coming first. */
const casesSql = `
  select c.file, c.ahead_ms from case_file c
   where c.next_due_at is not null and exists (
     select from case_party p where p.case_id = c.id and p.until is null and p.holder = any($1::text[]))
   order by coalesce(c.next_due_at, 'infinity'::timestamptz), c.id limit ${mostCases}`;

const notedSql = `
  select t.id, t.case_id, t.code, c.number from task_for_person t left join case_file c on c.id = t.case_id
   where t.person_id = $1 and t.done_at is null
     and (t.case_id is null or exists (
       select from case_party p where p.case_id = t.case_id and p.until is null and p.holder = any($2::text[])))
   order by t.at limit 100`;

/** Whether the asker answers for it: the owner, or the chair while nobody holds the owner's part. */
const isMine = (file: CaseFile, deadline: Deadline, mine: readonly Party[]): boolean =>
  mine.includes(deadline.owner) || mine.includes(accountable(file, deadline));

const groupOf = (due: string, overdue: boolean, today: string): Group => {
  if (overdue) return 'overdue';
  if (due <= today) return 'today';
  return due <= addDays(today, 7) ? 'thisWeek' : 'later';
};

/** The actions whose events stop the deadline, and what keeps the asker from doing them. */
const stopping = (deadline: Deadline, offered: readonly Option[]): TaskView['actions'] => {
  const stops: readonly string[] = deadlineTable[deadline.rule].stops;
  return offered
    .filter(({ action }) => stops.includes(rowOf(action).event))
    .map(({ action, available, reasons }) => ({ action, available, reasons: reasons.map(({ code }) => code) }));
};

interface Found {
  readonly group: Group;
  readonly task: TaskView;
}

/** Open due things, as those see them who must act, or who wait for others. */
@Injectable()
export class Tasks {
  constructor(
    private readonly database: Database,
    private readonly book: RulesBook,
    @Inject(apiSettings) private readonly settings: Settings,
  ) {}

  async of(actor: Actor, language: Language): Promise<TaskListView> {
    const keys = holderKeys(actor);
    const rows = await this.database.query<CaseRow>('task-cases', casesSql, [keys]);
    const found: Found[] = [];
    for (const row of rows) found.push(...(await this.#inCase(row, actor, language)));
    const noted = await this.database.query<Noted>('noted-tasks', notedSql, [actor.id, keys]);
    const inGroup = (group: Group): TaskView[] =>
      found
        .filter((one) => one.group === group)
        .map(({ task }) => task)
        .sort((one, other) => (one.dueAt ?? '').localeCompare(other.dueAt ?? ''));
    return {
      overdue: inGroup('overdue'),
      today: [...noted.map((task) => toNoted(task, language)), ...inGroup('today')],
      thisWeek: inGroup('thisWeek'),
      later: inGroup('later'),
      waitingForOthers: inGroup('waitingForOthers'),
    };
  }

  async #inCase(row: CaseRow, actor: Actor, language: Language): Promise<readonly Found[]> {
    const { file } = row;
    const rules = await this.book.of(file.rules);
    const at = momentOf({ aheadMs: this.settings.virtualTime ? Number(row.ahead_ms) : 0 });
    const shown: Shown = { file, rules, at, language };
    const mine = partiesOf(file, actor);
    const sight = sightOf(file, actor);
    const offered = options({ file, rules, actor, at });
    return file.deadlines
      .filter((deadline) => isOpen(deadline) && ['duty', 'window'].includes(deadline.nature))
      .filter(({ owner }) => maySeeDeadline(sight, owner))
      .map((deadline) => {
        const view = toDeadlineView(deadline, shown);
        const own = isMine(file, deadline, mine);
        return {
          group: own ? groupOf(view.dueDate, view.overdue, localDate(at, rules.calendar)) : 'waitingForOthers',
          task: { ...toTask(file, view), actions: own ? stopping(deadline, offered) : [] },
        };
      });
  }
}

const toTask = (file: CaseFile, view: ReturnType<typeof toDeadlineView>): Omit<TaskView, 'actions'> => ({
  caseId: file.id,
  number: file.number,
  deadline: view.id,
  rule: view.rule,
  title: view.title,
  owner: view.owner,
  dueDate: view.dueDate,
  dueAt: view.dueAt,
  ...(view.daysLeft !== undefined && { daysLeft: view.daysLeft }),
  unit: view.unit,
});

const toNoted = (task: Noted, language: Language): TaskView => ({
  caseId: task.case_id ?? '',
  number: task.number ?? '',
  title: say(language, `task.${task.code}`),
  actions: [],
});
