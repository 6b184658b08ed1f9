import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One line of the journal. `position` orders what was inserted, not what was committed: read it with an overlap. */
@Entity('case_event')
@Index('case_event_update', { synchronize: false })
@Index('case_event_position', { synchronize: false })
export class CaseEventRow {
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('integer') sequence: number;
  @Column('text') type: string;
  @Column('text') action: string;
  @Column({ type: 'timestamptz', precision: 3 }) at: Date;
  /** For what the clock did: when it was due; `at` is when it fired. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) dueAt: Date | null;
  @Column('text') actor: string;
  @Column('text') party: string;
  @Column('text') stage: string;
  @Column('jsonb') data: unknown;
  @Column('jsonb') clocks: unknown;
  @Column('text', { nullable: true }) updateId: string | null;
  @Column('text', { nullable: true }) requestHash: string | null;
  @Column('text') fileHash: string;
  @Column('text') previousHash: string;
  @Column('text') hash: string;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) recordedAt: Date;
  /** A `bigint`, which arrives as a string. */
  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' }) position: string;
}
