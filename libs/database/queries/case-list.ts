import { ask, type Database } from './ask.ts';

export const caseOrders = ['due', 'opened', 'number'] as const;
export type CaseOrder = (typeof caseOrders)[number];

export const caseFlags = ['paused', 'extended', 'escalated', 'underReconsideration', 'underRecheck'] as const;
export type CaseFlag = (typeof caseFlags)[number];

/** What a list asks for. Everything that is given must hold; of several stages or kinds one. */
export interface CaseFilter {
  readonly stages?: readonly string[];
  readonly kinds?: readonly string[];
  readonly body?: string;
  /** The organisation or the person. */
  readonly subject?: string;
  readonly officer?: string;
  readonly dueBefore?: string;
  readonly overdue?: boolean;
  readonly flags?: readonly CaseFlag[];
}

/** Where the page before ended: the value that was sorted by, and the id. */
export interface CaseMark {
  readonly key: string;
  readonly id: string;
}

export interface CaseQuestion {
  /** For whom: the keys of `holderKeys`. Cases of which none of them may know do not exist. */
  readonly keys: readonly string[];
  readonly now: string;
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
  readonly descending: boolean;
  readonly after?: CaseMark;
  readonly limit: number;
}

/** A line of a list; `mark` starts the next page. */
export interface CaseLine {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly stage: string;
  readonly bodyId: string;
  readonly subjectOrganisationId: string;
  readonly subjectPersonId: string | null;
  readonly officerId: string | null;
  readonly openedAt: Date;
  readonly nextDueAt: Date | null;
  readonly nextDutyDueAt: Date | null;
  readonly overdue: boolean;
  readonly paused: boolean;
  readonly extended: boolean;
  readonly escalated: boolean;
  readonly underReconsideration: boolean;
  readonly underRecheck: boolean;
  readonly zone: string;
  readonly sequence: number;
  readonly mark: string;
}

const dueOrder = `coalesce(next_due_at, 'infinity'::timestamptz)`;
const overdueFrom = 'wall_clock(next_duty_due_at, ahead_ms)';

const orders: Readonly<Record<CaseOrder, { readonly by: string; readonly type: string; readonly unique: boolean }>> = {
  due: { by: dueOrder, type: 'timestamptz', unique: false },
  opened: { by: 'opened_at', type: 'timestamptz', unique: false },
  number: { by: 'number collate by_number', type: 'text', unique: true },
};

const flagColumns: Readonly<Record<CaseFlag, string>> = {
  paused: 'paused',
  extended: 'extended',
  escalated: 'escalated',
  underReconsideration: 'under_reconsideration',
  underRecheck: 'under_recheck',
};

type Bind = (value: unknown) => string;

const isOverdue = (now: string): string => `(next_duty_due_at is not null and ${overdueFrom} <= ${now}::timestamptz)`;

const filters = (filter: CaseFilter, now: string, bind: Bind): readonly string[] => [
  ...(filter.stages === undefined ? [] : [oneOf('stage', filter.stages, bind)]),
  ...(filter.kinds === undefined ? [] : [oneOf('kind', filter.kinds, bind)]),
  ...(filter.body === undefined ? [] : [`body_id = ${bind(filter.body)}::uuid`]),
  ...(filter.subject === undefined ? [] : [aboutSubject(bind(filter.subject))]),
  ...(filter.officer === undefined ? [] : [`officer_id = ${bind(filter.officer)}::uuid`]),
  ...(filter.dueBefore === undefined ? [] : [`${dueOrder} < ${bind(filter.dueBefore)}::timestamptz`]),
  ...(filter.overdue === undefined ? [] : [filter.overdue ? isOverdue(now) : `not ${isOverdue(now)}`]),
  ...(filter.flags ?? []).map((flag) => flagColumns[flag]),
];

/** One value is compared directly, so that its index gives the rows in order. */
const oneOf = (column: string, values: readonly string[], bind: Bind): string =>
  values.length === 1 ? `${column} = ${bind(values[0])}` : `${column} = any(${bind(values)}::text[])`;

const aboutSubject = (subject: string): string =>
  `(subject_organisation_id = ${subject}::uuid or subject_person_id = ${subject}::uuid)`;

const afterMark = ({ order, descending, after }: CaseQuestion, bind: Bind): readonly string[] => {
  if (after === undefined) return [];
  const { by, type, unique } = orders[order];
  const comparison = descending ? '<' : '>';
  return unique
    ? [`${by} ${comparison} ${bind(after.key)}::${type} collate by_number`]
    : [`(${by}, id) ${comparison} (${bind(after.key)}::${type}, ${bind(after.id)}::uuid)`];
};

/** Whether the asker knows of few cases or of many: that decides from which end they are looked for. */
export type Reach = 'few' | 'many';

/** Fetching so many rows by id and sorting them is quicker than walking a sort order in which none of them may come. */
const fewAtMost = 3_000;

const knownCases = (keys: string): string => `case_party p where p.holder = any(${keys}::text[]) and p.until is null`;

/** Few are fetched by id, each for itself (`offset 0` keeps the planner from turning that round); many are met on the way. */
const sources: Readonly<Record<Reach, (keys: string, conditions: readonly string[]) => string>> = {
  few: (keys, conditions) => `
      from (select distinct case_id from ${knownCases(keys)}) known
     cross join lateral (select * from case_file where id = known.case_id offset 0) case_file
     where ${conditions.join('\n       and ') || 'true'}`,
  many: (keys, conditions) => `
      from case_file
     where ${[`exists (select from ${knownCases(keys)} and p.case_id = case_file.id)`, ...conditions].join('\n       and ')}`,
};

/** The statement and its values. Its text depends on what is asked, never on the values. */
export const caseListStatement = (
  question: CaseQuestion,
  reach: Reach,
): { readonly text: string; readonly values: readonly unknown[] } => {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const keys = bind(question.keys);
  const now = bind(question.now);
  const { by, type, unique } = orders[question.order];
  const direction = question.descending ? 'desc' : 'asc';
  const conditions = [...filters(question.filter, now, bind), ...afterMark(question, bind)];
  const text = `
    select id, number, kind, stage, body_id as "bodyId", subject_organisation_id as "subjectOrganisationId",
           subject_person_id as "subjectPersonId", officer_id as "officerId", opened_at as "openedAt",
           next_due_at as "nextDueAt", next_duty_due_at as "nextDutyDueAt", ${isOverdue(now)} as overdue, paused, extended,
           escalated, under_reconsideration as "underReconsideration", under_recheck as "underRecheck", zone, sequence,
           ${type === 'timestamptz' ? `to_json(${by}) #>> '{}'` : 'number'} as mark
      ${sources[reach](keys, conditions).trim()}
     order by ${by} ${direction}${unique ? '' : `, id ${direction}`}
     limit ${bind(question.limit)}::integer`;
  return { text, values };
};

/** Counts no further than it needs to know. */
export const reachStatement = `select count(*) <= ${fewAtMost} as few from (
  select from ${knownCases('$1')} limit ${fewAtMost + 1}) known`;

/**
 * One page of the cases of which the asker may know. Not a prepared statement on purpose: how many cases a value has
 * decides which index serves, so each question is planned with its values.
 */
export const caseList = async (database: Database, question: CaseQuestion): Promise<readonly CaseLine[]> => {
  const [known] = await ask<{ few: boolean }>(database, 'case-list-reach', reachStatement, [question.keys]);
  const { text, values } = caseListStatement(question, known?.few === true ? 'few' : 'many');
  return (await database.query<CaseLine>({ text, values: [...values] })).rows;
};
