import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A published regime. The same id and version never mean other content. */
@Entity('regime_version')
@Check('regime_version_publication', `"publication" in ('confirmed', 'provisional')`)
export class RegimeVersionRow {
  @PrimaryColumn('text') id: string;
  @PrimaryColumn('integer') version: number;
  @Column('jsonb') content: unknown;
  @Column('text') hash: string;
  @Column('date') effectiveFrom: string;
  @Column('date', { nullable: true }) effectiveTo: string | null;
  @Column('text') publication: string;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) recordedAt: Date;
}

/** A published calendar. The same id and version never mean other content. */
@Entity('calendar_version')
export class CalendarVersionRow {
  @PrimaryColumn('text') id: string;
  @PrimaryColumn('integer') version: number;
  @Column('jsonb') content: unknown;
  @Column('text') hash: string;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) recordedAt: Date;
}
