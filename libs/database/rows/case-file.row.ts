import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The projection of one case. What is searched or sorted is a column, everything else is in `file`. */
@Entity('case_file')
@Index('case_file_number', { synchronize: false })
@Index('case_file_by_number', { synchronize: false })
@Index('case_file_by_due', { synchronize: false })
@Index('case_file_by_opening', { synchronize: false })
@Index('case_file_stage', { synchronize: false })
@Index('case_file_kind', { synchronize: false })
@Index('case_file_body', { synchronize: false })
@Index('case_file_organisation', { synchronize: false })
@Index('case_file_person', { synchronize: false })
@Index('case_file_officer', { synchronize: false })
@Index('case_file_overdue', { synchronize: false })
@Index('case_file_paused', { synchronize: false })
@Index('case_file_extended', { synchronize: false })
@Index('case_file_escalated', { synchronize: false })
@Index('case_file_reconsidered', { synchronize: false })
@Index('case_file_rechecked', { synchronize: false })
export class CaseFileRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  @Column('text') kind: string;
  @Column('text') stage: string;
  @Column('uuid') bodyId: string;
  @Column('uuid', { nullable: true }) higherBodyId: string | null;
  @Column('uuid') subjectOrganisationId: string;
  @Column('uuid', { nullable: true }) subjectPersonId: string | null;
  @Column('uuid') hostId: string;
  @Column('uuid', { nullable: true }) officerId: string | null;
  @Column('text', { nullable: true }) grade: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) openedAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) endedAt: Date | null;
  /** The next instant of any kind: duty, window, maximum or alarm. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) nextDueAt: Date | null;
  /** The next instant of a duty that runs: from then on the case is overdue. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) nextDutyDueAt: Date | null;
  /** How far the time of this case is ahead of the server's; a `bigint`, which arrives as a string. */
  @Column('bigint', { default: 0 }) aheadMs: string;
  @Column('boolean', { default: false }) paused: boolean;
  @Column('boolean', { default: false }) extended: boolean;
  @Column('boolean', { default: false }) escalated: boolean;
  @Column('boolean', { default: false }) underReconsideration: boolean;
  @Column('boolean', { default: false }) underRecheck: boolean;
  @Column('text') regimeId: string;
  @Column('integer') regimeVersion: number;
  @Column('text') calendarId: string;
  @Column('integer') calendarVersion: number;
  @Column('text') zone: string;
  @Column('integer') sequence: number;
  @Column('jsonb') file: unknown;
  @Column('text') fileHash: string;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) recordedAt: Date;
}
