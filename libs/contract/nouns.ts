import { z } from 'zod';

const day = z.string().meta({ format: 'date' });
const instant = z.string().meta({ format: 'date-time' });

/** What waits for the asker: an open due thing, how it can be stopped, and what is in the way. */
export const taskView = z
  .object({
    caseId: z.string(),
    number: z.string(),
    deadline: z.string().optional(),
    rule: z.string().optional(),
    title: z.string(),
    owner: z.string().optional(),
    dueDate: day.optional(),
    dueAt: instant.optional(),
    daysLeft: z.int().optional(),
    unit: z.string().optional(),
    actions: z.array(z.object({ action: z.string(), available: z.boolean(), reasons: z.array(z.string()) })),
  })
  .meta({ id: 'Task' });
export type TaskView = z.output<typeof taskView>;

export const taskListView = z
  .object({
    overdue: z.array(taskView),
    today: z.array(taskView),
    thisWeek: z.array(taskView),
    later: z.array(taskView),
    waitingForOthers: z.array(taskView),
  })
  .meta({ id: 'TaskList' });
export type TaskListView = z.output<typeof taskListView>;

/** A message to the asker. It names the case by its id only. */
export const notificationView = z
  .object({
    id: z.string(),
    caseId: z.string(),
    sequence: z.int().optional(),
    kind: z.string(),
    deadline: z.string().optional(),
    version: z.int().optional(),
    rung: z.string().optional(),
    text: z.string(),
    at: instant,
    readAt: instant.optional(),
  })
  .meta({ id: 'Notification' });
export type NotificationView = z.output<typeof notificationView>;
export const notificationPage = z
  .object({ items: z.array(notificationView), next: z.string().optional() })
  .meta({ id: 'NotificationPage' });

export const bodyView = z
  .object({ id: z.string(), unit: z.string(), type: z.string(), level: z.string(), code: z.string(), name: z.string() })
  .meta({ id: 'Body' });
export const bodyList = z.object({ items: z.array(bodyView) }).meta({ id: 'BodyList' });

export const unitView = z
  .object({ id: z.string(), code: z.string(), name: z.string(), level: z.string(), superior: z.string().optional() })
  .meta({ id: 'Unit' });
export const unitList = z.object({ items: z.array(unitView) }).meta({ id: 'UnitList' });

export const personView = z
  .object({
    id: z.string(),
    name: z.string(),
    positions: z.array(z.object({ unit: z.string(), office: z.string() })),
  })
  .meta({ id: 'Person' });
export const personList = z.object({ items: z.array(personView) }).meta({ id: 'PersonList' });

/** Bytes that were stored; actions name them by id and hash. */
export const documentView = z
  .object({
    id: z.string(),
    hash: z.string(),
    size: z.int(),
    type: z.string(),
    kind: z.string().optional(),
    filedAt: instant.optional(),
    by: z.string().optional(),
  })
  .meta({ id: 'Document' });
export type DocumentView = z.output<typeof documentView>;
export const documentList = z.object({ items: z.array(documentView) }).meta({ id: 'DocumentList' });

/** One row of the table of actions. */
export const actionView = z
  .object({
    action: z.string(),
    title: z.string(),
    chapter: z.string(),
    from: z.array(z.string()),
    to: z.string(),
    by: z.array(z.string()),
    needs: z.array(z.string()),
    event: z.string(),
    input: z.unknown().optional(),
  })
  .meta({ id: 'Action' });
export const lifecycleView = z
  .object({
    stages: z.array(z.object({ stage: z.string(), title: z.string(), terminal: z.boolean() })),
    actions: z.array(actionView),
  })
  .meta({ id: 'Lifecycle' });

export const versionView = z
  .object({ id: z.string(), version: z.int(), from: day.optional(), to: day.optional() })
  .meta({ id: 'Version' });
export const versionList = z.object({ items: z.array(versionView) }).meta({ id: 'VersionList' });

export const healthView = z
  .object({ status: z.enum(['ok', 'away']), database: z.enum(['ok', 'away']).optional() })
  .meta({ id: 'Health' });
