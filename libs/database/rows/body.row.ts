import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A body of a unit that may decide cases: a committee, an inspection committee, an advisory body, a cell. */
@Entity('body')
@Index('body_code', { synchronize: false })
@Index('body_of_unit', { synchronize: false })
@Check('body_type', `"type" in ('partyCommittee', 'standingCommittee', 'inspectionCommittee', 'advisoryBody', 'cell')`)
export class BodyRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') @ForeignKey('unit', { name: 'body_unit' }) unitId: string;
  @Column('text') type: string;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('date') since: string;
  @Column('date', { nullable: true }) until: string | null;
  @Column('integer', { default: 1 }) version: number;
}

/** Something that a body is or has, in the words of the regimes which ask for it. */
@Entity('body_condition')
@Exclusion('body_condition_once', 'using gist (body_id with =, condition with =, daterange(since, until) with &&)')
export class BodyConditionRow {
  @PrimaryColumn('uuid') @ForeignKey('body', { name: 'body_condition_body' }) bodyId: string;
  @PrimaryColumn('text') condition: string;
  @PrimaryColumn('date') since: string;
  @Column('date', { nullable: true }) until: string | null;
}

/** Regime, calendar and zone of a unit and everything below it, or, with `bodyId`, of that body only. */
@Entity('assignment')
@Index('assignment_of_unit', { synchronize: false })
@Exclusion('assignment_once', 'using gist ((coalesce(body_id, unit_id)) with =, daterange(since, until) with &&)')
export class AssignmentRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') @ForeignKey('unit', { name: 'assignment_unit' }) unitId: string;
  @Column('uuid', { nullable: true }) @ForeignKey('body', { name: 'assignment_body' }) bodyId: string | null;
  @Column('date') since: string;
  @Column('date', { nullable: true }) until: string | null;
  @Column('text', { nullable: true }) regimeId: string | null;
  @Column('text', { nullable: true }) calendarId: string | null;
  @Column('text', { nullable: true }) zone: string | null;
}

/** A scheduled meeting of a body. */
@Entity('session')
@Index('session_once', { synchronize: false })
export class SessionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') @ForeignKey('body', { name: 'session_body' }) bodyId: string;
  @Column({ type: 'timestamptz', precision: 3 }) at: Date;
  @Column('integer', { default: 1 }) version: number;
}

/** The last number given for a purpose in a year. Gaps are allowed. */
@Entity('body_counter')
export class BodyCounterRow {
  @PrimaryColumn('uuid') @ForeignKey('body', { name: 'body_counter_body' }) bodyId: string;
  @PrimaryColumn('text') purpose: string;
  @PrimaryColumn('integer') year: number;
  @Column('integer') last: number;
}
