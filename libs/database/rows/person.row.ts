import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('person')
@Index('person_login', { synchronize: false })
@Check('person_language', `"language" in ('en', 'ar', 'vi')`)
export class PersonRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') login: string;
  @Column('text') displayName: string;
  @Column('text', { default: 'en' }) language: string;
  /** Without one the person is told in the application only. */
  @Column('text', { nullable: true }) email: string | null;
  @Column('integer', { default: 1 }) version: number;
}

/** The unit that manages a person: where a member is heard, and whose member he or she is. */
@Entity('membership')
@Index('membership_of_unit', { synchronize: false })
@Exclusion('membership_once', 'using gist (person_id with =, daterange(since, until) with &&)')
export class MembershipRow {
  @PrimaryColumn('uuid') @ForeignKey('person', { name: 'membership_person' }) personId: string;
  @PrimaryColumn('date') since: string;
  @Column('date', { nullable: true }) until: string | null;
  @Column('uuid') @ForeignKey('unit', { name: 'membership_unit' }) unitId: string;
}

/** A post in a body or in a unit, never in both. */
@Entity('position')
@Index('position_of_person', { synchronize: false })
@Index('position_in_body', { synchronize: false })
@Index('position_in_unit', { synchronize: false })
@Check('position_place', 'num_nonnulls(unit_id, body_id) = 1')
export class PositionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') @ForeignKey('person', { name: 'position_person' }) personId: string;
  @Column('uuid', { nullable: true }) @ForeignKey('unit', { name: 'position_unit' }) unitId: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('body', { name: 'position_body' }) bodyId: string | null;
  @Column('text') office: string;
  @Column({ type: 'timestamptz', precision: 3 }) since: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) until: Date | null;
  @Column('integer', { default: 1 }) version: number;
}

/** A rank or certificate, valid from its first to its last day, both included; some never expire. */
@Entity('qualification')
@Index('qualification_of_person', { synchronize: false })
export class QualificationRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') @ForeignKey('person', { name: 'qualification_person' }) personId: string;
  @Column('text') code: string;
  @Column('text', { nullable: true }) field: string | null;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validUntil: string | null;
}

/** The highest grade that a person may see. */
@Entity('clearance')
export class ClearanceRow {
  @PrimaryColumn('uuid') @ForeignKey('person', { name: 'clearance_person' }) personId: string;
  @PrimaryColumn({ type: 'timestamptz', precision: 3 }) since: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) until: Date | null;
  @Column('text') grade: string;
}

/** The register of kin, for flags only; kept in one direction and read in both. */
@Entity('kin')
@Index('kin_back', { synchronize: false })
export class KinRow {
  @PrimaryColumn('uuid') @ForeignKey('person', { name: 'kin_person' }) personId: string;
  @PrimaryColumn('uuid') @ForeignKey('person', { name: 'kin_relative' }) relativeId: string;
  @Column('text') relation: string;
  @Column('smallint') degree: number;
}
