import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An organisational unit. What it is called, where it stands and at which level is dated: see its periods. */
@Entity('unit')
@Index('unit_code', { synchronize: false })
export class UnitRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('integer', { default: 1 }) version: number;
}

/** Days are half-open: `until` is the first day on which the period no longer holds. */
@Entity('unit_period')
@Index('unit_period_below', { synchronize: false })
@Check('unit_period_level', `"level" in ('central', 'province', 'aboveGrassroots', 'grassroots', 'cell')`)
@Exclusion('unit_period_once', 'using gist (unit_id with =, daterange(since, until) with &&)')
export class UnitPeriodRow {
  @PrimaryColumn('uuid') @ForeignKey('unit', { name: 'unit_period_unit' }) unitId: string;
  @PrimaryColumn('date') since: string;
  @Column('date', { nullable: true }) until: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('unit', { name: 'unit_period_superior' }) superiorId: string | null;
  @Column('text') level: string;
  @Column('text') name: string;
}

/** What became of a unit, and on which day. */
@Entity('unit_succession')
@Index('unit_succession_back', { synchronize: false })
@Check('unit_succession_kind', `"kind" in ('mergedInto', 'dividedInto', 'renamedTo', 'movedUnder', 'dissolvedInto')`)
export class UnitSuccessionRow {
  @PrimaryColumn('uuid') @ForeignKey('unit', { name: 'unit_succession_unit' }) unitId: string;
  @PrimaryColumn('uuid') @ForeignKey('unit', { name: 'unit_succession_successor' }) successorId: string;
  @Column('text') kind: string;
  @Column('date') day: string;
}
