import { z } from 'zod';

const instant = z.string().meta({ format: 'date-time' });

/** How somebody wants to see and use the application. */
const preferences = {
  language: z.enum(['en', 'ar', 'vi']),
  digits: z.enum(['latin', 'arabic']),
  /** Shown beside the Gregorian day, which is the one that counts. */
  secondCalendar: z.enum(['islamic', 'lunar']).nullable(),
  shortcuts: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
};
export const meInput = z.strictObject(preferences).meta({ id: 'MeInput' });
export type MeInput = z.output<typeof meInput>;
export const meView = z
  .object({
    id: z.string(),
    name: z.string(),
    positions: z.array(z.object({ unit: z.string(), office: z.string() })),
    ...preferences,
  })
  .meta({ id: 'Me' });

/** What somebody typed and did not send yet. */
export const draftView = z
  .object({ place: z.string(), version: z.int(), savedAt: instant, content: z.unknown() })
  .meta({ id: 'Draft' });
export const draftList = z
  .object({ items: z.array(z.object({ place: z.string(), version: z.int(), savedAt: instant })) })
  .meta({ id: 'DraftList' });
export const draftInput = z.strictObject({ content: z.json() }).meta({ id: 'DraftInput' });

const savedView = {
  name: z.string().trim().min(1).max(80),
  place: z.enum(['cases', 'tasks']),
  /** The search parameters of the page, without the question mark. */
  query: z.string().max(2_000),
  audience: z.enum(['private', 'team', 'everyone']),
  /** The body whose people see it, with the audience `team`. */
  body: z.uuid().exactOptional(),
};
export const savedViewInput = z.strictObject(savedView).meta({ id: 'SavedViewInput' });
export type SavedViewInput = z.output<typeof savedViewInput>;
export const savedViewView = z
  .object({
    id: z.string(),
    name: z.string(),
    place: z.string(),
    query: z.string(),
    audience: z.string(),
    body: z.string().optional(),
    own: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'SavedView' });
export const savedViewList = z.object({ items: z.array(savedViewView) }).meta({ id: 'SavedViewList' });

/** Where the words were found, with the text as it is written there. */
const match = z.object({ field: z.enum(['number', 'organisation', 'person', 'body']), text: z.string() });
export const searchView = z
  .object({
    /** The case whose number this is: go there. */
    jump: z.string().optional(),
    items: z.array(
      z.object({ id: z.string(), number: z.string(), kind: z.string(), stage: z.string(), matches: z.array(match) }),
    ),
  })
  .meta({ id: 'SearchResult' });

/** Something that others have prepared and the asker decides. */
export const approvalList = z
  .object({
    items: z.array(
      z.object({
        caseId: z.string(),
        number: z.string(),
        kind: z.string(),
        stage: z.string(),
        since: instant,
        actions: z.array(z.object({ action: z.string(), title: z.string(), available: z.boolean() })),
      }),
    ),
  })
  .meta({ id: 'ApprovalList' });
