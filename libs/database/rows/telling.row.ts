import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

const instant = { type: 'timestamptz', precision: 3 } as const;

/**
 * One mail to one person: for one notification, or as the digest of a day. Its id is its Message-ID. `dueAt` is when it
 * is tried next; a mail that is being handed over is due again when whoever does it must have died.
 */
@Entity('mail')
@Index('mail_notification_once', { synchronize: false })
@Index('mail_digest_once', { synchronize: false })
@Index('mail_waiting', { synchronize: false })
@Check('mail_state', `"state" in ('waiting', 'handedOver', 'laidAside', 'givenUp')`)
@Check('mail_tells', 'num_nonnulls(notification_id, digest_day) = 1')
export class MailRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') @ForeignKey('person', { name: 'mail_recipient' }) recipientId: string;
  @Column('uuid', { nullable: true })
  @ForeignKey('notification', { name: 'mail_notification', onDelete: 'CASCADE' })
  notificationId: string | null;
  @Column('date', { nullable: true }) digestDay: string | null;
  @Column('text', { default: 'waiting' }) state: string;
  @Column(instant) dueAt: Date;
  @Column('integer', { default: 0 }) attempts: number;
  @Column('text', { nullable: true }) fault: string | null;
  @Column({ ...instant, default: () => 'now()' }) at: Date;
  @Column({ ...instant, nullable: true }) endedAt: Date | null;
}

/** What somebody wants, or does not want, to be told by which channel; what is not said is wanted. */
@Entity('notification_setting')
export class NotificationSettingRow {
  @PrimaryColumn('uuid') @ForeignKey('person', { name: 'notification_setting_person' }) personId: string;
  @PrimaryColumn('text') kind: string;
  @PrimaryColumn('text') channel: string;
  @Column('boolean') wanted: boolean;
}

/** The secret address of somebody's calendar, of which only the hash is known here. */
@Entity('calendar_feed')
@Index('calendar_feed_token', { synchronize: false })
export class CalendarFeedRow {
  @PrimaryColumn('uuid') @ForeignKey('person', { name: 'calendar_feed_person' }) personId: string;
  @Column('text') tokenHash: string;
  @Column({ ...instant, default: () => 'now()' }) at: Date;
}

/** An address outside that is called when something happened. The secret signs, so it is kept as it is. */
@Entity('webhook')
@Check('webhook_state', `"state" in ('active', 'paused')`)
export class WebhookRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') url: string;
  @Column('text') secret: string;
  @Column('text', { default: '' }) description: string;
  @Column('text', { default: 'active' }) state: string;
  @Column('uuid') @ForeignKey('person', { name: 'webhook_creator' }) createdBy: string;
  @Column({ ...instant, default: () => 'now()' }) at: Date;
  @Column('integer', { default: 1 }) version: number;
}

/** One event on its way to one webhook; `dueAt` as with a mail. */
@Entity('webhook_delivery')
@Index('webhook_delivery_once', { synchronize: false })
@Index('webhook_delivery_waiting', { synchronize: false })
@Check('webhook_delivery_state', `"state" in ('waiting', 'handedOver', 'givenUp')`)
export class WebhookDeliveryRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') @ForeignKey('webhook', { name: 'webhook_delivery_of', onDelete: 'CASCADE' }) webhookId: string;
  @Column('uuid') caseId: string;
  @Column('integer') sequence: number;
  @Column('text', { default: 'waiting' }) state: string;
  @Column(instant) dueAt: Date;
  @Column('integer', { default: 0 }) attempts: number;
  @Column('text', { nullable: true }) fault: string | null;
  @Column(instant) at: Date;
  @Column({ ...instant, nullable: true }) endedAt: Date | null;
}
