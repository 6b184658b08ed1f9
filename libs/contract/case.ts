import { z } from 'zod';
import { linkKinds } from '#libs/case';
import { reasonView } from './problem.ts';

const day = z.string().meta({ format: 'date' });
const instant = z.string().meta({ format: 'date-time' });

/** A due date as it was counted: the original or the one in force. */
export const dueView = z
  .object({ version: z.int().min(1).max(10_000), dueDate: day, dueAt: instant, reason: z.string() })
  .meta({ id: 'Due' });

/** A deadline of a case, as the asker may see it. */
export const deadlineView = z
  .object({
    id: z.string(),
    rule: z.string(),
    title: z.string(),
    nature: z.enum(['duty', 'window', 'maximum', 'alarm']),
    about: z.string().optional(),
    owner: z.string(),
    state: z.enum(['running', 'paused', 'met', 'lapsed', 'cancelled']),
    round: z.int().min(0).max(10_000),
    startedOn: day,
    overdue: z.boolean(),
    dueDate: day,
    dueAt: instant,
    /** In the unit: days or working days, counted from today; negative once it has passed; absent when it has ended. */
    daysLeft: z.int().min(-100_000).max(100_000).optional(),
    unit: z.string(),
    original: dueView,
    current: dueView,
    pauses: z.array(z.object({ from: instant, to: instant.optional(), ground: z.string() })),
    extensions: z.array(z.number()),
    endedAt: instant.optional(),
  })
  .meta({ id: 'Deadline' });
export type DeadlineView = z.output<typeof deadlineView>;

/** A deadline with each line of its derivation, version by version. */
export const derivedDeadlineView = z
  .object({
    ...deadlineView.shape,
    versions: z.array(
      z.object({
        ...dueView.shape,
        by: z.string(),
        at: instant,
        derivation: z.unknown(),
        lines: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'DerivedDeadline' });
export type DerivedDeadlineView = z.output<typeof derivedDeadlineView>;

/** What an action would do: where the case would stand, which deadlines would change, who would be told. */
export const previewView = z
  .object({
    stage: z.string(),
    starts: z.array(z.object({ rule: z.string(), title: z.string(), dueDate: day.optional() })),
    moves: z.array(z.object({ deadline: z.string(), from: day, to: day })),
    ends: z.array(z.string()),
    tells: z.array(z.string()),
  })
  .meta({ id: 'Preview' });
export type PreviewView = z.output<typeof previewView>;

/** Something that the asker may try here: possible or not, and why not. */
export const optionView = z
  .object({
    action: z.string(),
    title: z.string(),
    parties: z.array(z.string()),
    available: z.boolean(),
    reasons: z.array(reasonView),
    willBeChecked: z.array(z.string()),
    preview: previewView.optional(),
  })
  .meta({ id: 'Option' });
export type OptionView = z.output<typeof optionView>;

/** A part in the case and who holds it. */
export const partyView = z
  .object({
    party: z.string(),
    person: z.string().optional(),
    body: z.string().optional(),
    unit: z.string().optional(),
  })
  .meta({ id: 'Party' });

export const flags = ['overdue', 'paused', 'extended', 'escalated', 'underReconsideration', 'underRecheck'] as const;

const thing = z.looseObject({ id: z.string() });
export const findingView = thing.meta({ id: 'Finding' });
export const measureView = thing.meta({ id: 'Measure' });

export const subjectView = z
  .object({
    type: z.enum(['organisation', 'member']),
    organisation: z.string(),
    person: z.string().optional(),
    host: z.string(),
  })
  .meta({ id: 'Subject' });

/** A case that the asker may know as well, and how it stands to this one. */
export const linkView = z
  .object({ kind: z.enum(linkKinds), case: z.string(), number: z.string(), stage: z.string() })
  .meta({ id: 'CaseLink' });
export type LinkView = z.output<typeof linkView>;

/** A review of the conclusion, by the body that issued it or by the one above, or an appeal. */
export const reviewView = z
  .object({
    id: z.string(),
    kind: z.enum(['reconsideration', 'petition', 'amendingNotice', 'appeal', 'recheck']),
    open: z.boolean(),
  })
  .meta({ id: 'Review' });
export type ReviewView = z.output<typeof reviewView>;

/** One case as the asker may see it. Its sequence is also its ETag. */
export const caseView = z
  .object({
    id: z.string(),
    number: z.string(),
    kind: z.string(),
    stage: z.string(),
    sequence: z.int().min(1).max(1_000_000_000),
    round: z.int().min(0).max(10_000),
    openedAt: instant,
    body: z.object({ id: z.string(), unit: z.string(), type: z.string(), level: z.string(), zone: z.string() }),
    higherBody: z.string().optional(),
    subject: subjectView,
    variant: z.enum(['team', 'none']),
    grade: z.string().optional(),
    rules: z.object({
      regime: z.string(),
      regimeVersion: z.int().min(0).max(1_000_000),
      calendar: z.string(),
      calendarVersion: z.int().min(0).max(1_000_000),
      zone: z.string(),
    }),
    flags: z.array(z.enum(flags)),
    /** The parts of the asker, and whether only the subject's own part is shown. */
    you: z.object({ parties: z.array(z.string()), sees: z.enum(['caseFile', 'execution', 'ownPart', 'hosting']) }),
    parties: z.array(partyView),
    findings: z.array(findingView),
    measures: z.array(measureView),
    deadlines: z.array(deadlineView),
    options: z.array(optionView),
    happened: z.array(z.object({ event: z.string(), at: instant })),
    links: z.array(linkView),
    reviews: z.array(reviewView),
    /** Findings and requirements under review; empty: the conclusion as a whole; absent: nothing is. */
    contested: z.array(z.string()).optional(),
    /** Measures whose due dates are held while the conclusion is under review. */
    held: z.array(z.string()),
  })
  .meta({ id: 'Case' });
export type CaseView = z.output<typeof caseView>;

/** What a command would do, had it not been a rehearsal. */
export const rehearsalView = z
  .object({ dryRun: z.literal(true), preview: previewView, case: caseView })
  .meta({ id: 'Rehearsal' });

/** One line of a list of cases. */
export const caseListItem = z
  .object({
    id: z.string(),
    number: z.string(),
    kind: z.string(),
    stage: z.string(),
    body: z.string(),
    subject: z.object({ organisation: z.string(), person: z.string().optional() }),
    officer: z.string().optional(),
    openedAt: instant,
    endedAt: instant.optional(),
    nextDueAt: instant.optional(),
    flags: z.array(z.enum(flags)),
    sequence: z.int().min(1).max(1_000_000_000),
  })
  .meta({ id: 'CaseListItem' });
export type CaseListItem = z.output<typeof caseListItem>;

/** A page of cases and where the next one begins. */
export const casePage = z
  .object({ items: z.array(caseListItem), next: z.string().optional() })
  .meta({ id: 'CasePage' });

/** One fact in the journal, as the asker may see it. */
export const journalEntryView = z
  .object({
    sequence: z.int().min(1).max(1_000_000_000),
    type: z.string(),
    title: z.string(),
    action: z.string(),
    at: instant,
    by: z.string(),
    as: z.string(),
    stage: z.string(),
    data: z.unknown(),
    clocks: z.unknown().optional(),
    dueAt: instant.optional(),
    updateId: z.string().optional(),
    hash: z.string(),
    previousHash: z.string(),
  })
  .meta({ id: 'JournalEntry' });
export type JournalEntryView = z.output<typeof journalEntryView>;
export const journalPage = z
  .object({ items: z.array(journalEntryView), next: z.int().optional() })
  .meta({ id: 'JournalPage' });
export type JournalPage = z.output<typeof journalPage>;

export const optionList = z.object({ sequence: z.int(), items: z.array(optionView) }).meta({ id: 'OptionList' });
export const derivedDeadlineList = z
  .object({ items: z.array(derivedDeadlineView) })
  .meta({ id: 'DerivedDeadlineList' });
export const findingList = z.object({ items: z.array(findingView) }).meta({ id: 'FindingList' });
export const measureList = z.object({ items: z.array(measureView) }).meta({ id: 'MeasureList' });
