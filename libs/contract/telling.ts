import { z } from 'zod';
import { messageKinds } from '#libs/case';

const instant = z.string().meta({ format: 'date-time' });

/** What reaches somebody by which channel. In the application everything does, so that is not to choose. */
const setting = z.object({
  kind: z.enum(messageKinds),
  channel: z.enum(['inApp', 'mail']),
  wanted: z.boolean(),
  isFixed: z.boolean(),
});
export const notificationSettingsView = z
  .object({ items: z.array(setting), email: z.string().optional() })
  .meta({ id: 'NotificationSettings' });
export type NotificationSettingsView = z.output<typeof notificationSettingsView>;

/** What somebody chooses; a pair that is not named stays as it is. */
export const notificationSettingsInput = z
  .strictObject({
    items: z
      .array(z.strictObject({ kind: z.enum(messageKinds), channel: z.enum(['mail']), wanted: z.boolean() }))
      .max(20),
  })
  .meta({ id: 'NotificationSettingsInput' });
export type NotificationSettingsInput = z.output<typeof notificationSettingsInput>;

/** Whether somebody has a calendar outside, and since when; its address is told once, when it is made. */
export const calendarFeedView = z
  .object({ exists: z.boolean(), since: instant.optional() })
  .meta({ id: 'CalendarFeed' });
export const newCalendarFeedView = z.object({ url: z.string(), since: instant }).meta({ id: 'NewCalendarFeed' });
