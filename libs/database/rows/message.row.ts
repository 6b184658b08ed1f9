import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One thing told to one person, once: the inbox, and the cause of a mail. */
@Entity('notification')
@Index('notification_rung_once', { synchronize: false })
@Index('notification_event_once', { synchronize: false })
@Index('notification_inbox', { synchronize: false })
@Index('notification_unread', { synchronize: false })
@Index('notification_undigested', { synchronize: false })
@Index('notification_of_digest', { synchronize: false })
export class NotificationRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('integer', { nullable: true }) sequence: number | null;
  @Column('uuid') @ForeignKey('person', { name: 'notification_recipient' }) recipientId: string;
  @Column('text') kind: string;
  @Column('text', { nullable: true }) deadlineId: string | null;
  @Column('integer', { nullable: true }) version: number | null;
  @Column('text', { nullable: true }) rung: string | null;
  @Column('text') language: string;
  @Column('jsonb', { default: {} }) params: Record<string, unknown>;
  @Column({ type: 'timestamptz', precision: 3 }) at: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) readAt: Date | null;
  /** The digest that told it, for what is told by digests. */
  @Column('uuid', { nullable: true }) digestId: string | null;
}

/** What the machine could not do and a person must. Without `personId` it is for whoever administers the installation. */
@Entity('task_for_person')
@Index('task_for_person_open', { synchronize: false })
@Index('task_for_person_case', { synchronize: false })
export class TaskForPersonRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { nullable: true }) caseId: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('person', { name: 'task_for_person_person' }) personId: string | null;
  @Column('text') code: string;
  @Column('jsonb', { default: {} }) params: Record<string, unknown>;
  @Column({ type: 'timestamptz', precision: 3 }) at: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) doneAt: Date | null;
  @Column('uuid', { nullable: true }) @ForeignKey('person', { name: 'task_for_person_doer' }) doneBy: string | null;
}

/** An upload. Its bytes lie on disk under its id; it belongs to a case from the moment an action names it. */
@Entity('document')
@Index('document_of_case', { synchronize: false })
@Index('document_unnamed', { synchronize: false })
export class DocumentRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { nullable: true }) caseId: string | null;
  @Column('text') hash: string;
  @Column('integer') size: number;
  @Column('text') type: string;
  @Column('uuid') @ForeignKey('person', { name: 'document_uploader' }) uploadedBy: string;
  @Column({ type: 'timestamptz', precision: 3 }) at: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) namedAt: Date | null;
}

/** A command on a plain noun that was answered, or, without `status`, is being answered. */
@Entity('idempotency_key')
export class IdempotencyKeyRow {
  @PrimaryColumn('uuid') actor: string;
  @PrimaryColumn('text') key: string;
  @Column('text') requestHash: string;
  @Column('integer', { nullable: true }) status: number | null;
  @Column('jsonb', { nullable: true }) response: unknown;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) at: Date;
}
