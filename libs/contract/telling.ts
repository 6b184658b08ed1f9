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

/** An address outside that is called when something happened in a case: with ids only. */
export const webhookView = z
  .object({
    id: z.string(),
    url: z.string(),
    description: z.string(),
    state: z.enum(['active', 'paused']),
    version: z.int(),
    at: instant,
    /** Calls that wait, and calls that were given up. */
    waiting: z.int(),
    givenUp: z.int(),
  })
  .meta({ id: 'Webhook' });
export type WebhookView = z.output<typeof webhookView>;
export const webhookList = z.object({ items: z.array(webhookView) }).meta({ id: 'WebhookList' });
/** The secret that signs calls is told once, to whoever makes the webhook. */
export const newWebhookView = webhookView.extend({ secret: z.string() }).meta({ id: 'NewWebhook' });

const webhookUrl = z.url({ protocol: /^https?$/ }).max(2_000);
const description = z.string().trim().max(200);
export const webhookInput = z
  .strictObject({ url: webhookUrl, description: description.default('') })
  .meta({ id: 'WebhookInput' });
export const webhookChange = z
  .strictObject({ url: webhookUrl, description, state: z.enum(['active', 'paused']) })
  .meta({ id: 'WebhookChange' });
/** Everything recorded from one instant until before another is told again. */
export const replayInput = z
  .strictObject({ from: z.iso.datetime({ offset: true }), until: z.iso.datetime({ offset: true }) })
  .meta({ id: 'WebhookReplay' });
export const replayView = z.object({ calls: z.int() }).meta({ id: 'WebhookReplayed' });
