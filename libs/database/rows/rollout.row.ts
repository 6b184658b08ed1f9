import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A change of law or organisation on its way to the cases that it concerns. */
@Entity('rollout')
@Index('rollout_latest', { synchronize: false })
@Check('rollout_kind', `"kind" in ('calendar', 'regime', 'organisation')`)
@Check('rollout_two_people', `"kind" = 'organisation' or "confirmed_by" <> "proposed_by"`)
export class RolloutRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: string;
  @Column('uuid') @ForeignKey('unit', { name: 'rollout_unit' }) unitId: string;
  @Column('jsonb') content: unknown;
  @Column('text') reason: string;
  /** The day from which it holds; at once without one. */
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('uuid') @ForeignKey('person', { name: 'rollout_proposer' }) proposedBy: string;
  @Column({ type: 'timestamptz', precision: 3 }) proposedAt: Date;
  @Column('uuid', { nullable: true }) @ForeignKey('person', { name: 'rollout_confirmer' }) confirmedBy: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) confirmedAt: Date | null;
  @Column('integer', { nullable: true }) total: number | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) endedAt: Date | null;
}

/** What a rollout led to in one case. */
@Entity('rollout_case')
@Check('rollout_case_outcome', `"outcome" in ('applied', 'unchanged', 'skipped', 'failed')`)
export class RolloutCaseRow {
  @PrimaryColumn('uuid') @ForeignKey('rollout', { name: 'rollout_case_rollout' }) rolloutId: string;
  @PrimaryColumn('uuid') caseId: string;
  @Column('text') outcome: string;
  @Column('text', { nullable: true }) code: string | null;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) at: Date;
}
