import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Who is which party: `holder` is a person's id for a part held by naming, and `<body or unit>/<office>` for a part held
 * by office. Open rows (no `until`) are also the need-to-know of the case.
 */
@Entity('case_party')
@Index('case_party_holder', { synchronize: false })
@Index('case_party_now', { synchronize: false })
export class CasePartyRow {
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('text') party: string;
  @PrimaryColumn('text') holder: string;
  @PrimaryColumn({ type: 'timestamptz', precision: 3 }) since: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) until: Date | null;
}

@Entity('case_deadline')
@Index('case_deadline_open', { synchronize: false })
export class CaseDeadlineRow {
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('text') deadlineId: string;
  @Column('text') rule: string;
  @Column('text') nature: string;
  @Column('text') state: string;
  @Column('text') owner: string;
  @Column('text', { nullable: true }) about: string | null;
  @Column('integer') version: number;
  @Column({ type: 'timestamptz', precision: 3 }) startedAt: Date;
  @Column({ type: 'timestamptz', precision: 3 }) dueAt: Date;
  @Column('date') dueDate: string;
  @Column({ type: 'timestamptz', precision: 3 }) originalDueAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) endedAt: Date | null;
}

@Entity('case_measure')
@Index('case_measure_owner', { synchronize: false })
export class CaseMeasureRow {
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('text') measureId: string;
  @Column('text') state: string;
  @Column('text', { nullable: true }) severity: string | null;
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('date', { nullable: true }) dueDate: string | null;
}

@Entity('case_escalation')
@Index('case_escalation_body', { synchronize: false })
export class CaseEscalationRow {
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('text') escalationId: string;
  @Column('text') kind: string;
  @Column('text') state: string;
  @Column('uuid') toBodyId: string;
  @Column({ type: 'timestamptz', precision: 3 }) openedAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) dueAt: Date | null;
}

@Entity('case_link')
@Index('case_link_other', { synchronize: false })
export class CaseLinkRow {
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('text') kind: string;
  @PrimaryColumn('uuid') otherCaseId: string;
}
