import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How somebody wants to see and use the application; the language is the person's. */
@Entity('preference')
export class PreferenceRow {
  @PrimaryColumn('uuid') @ForeignKey('person', { name: 'preference_person' }) personId: string;
  @Column('text') digits: string;
  @Column('text', { nullable: true }) secondCalendar: string | null;
  @Column('boolean') shortcuts: boolean;
  @Column('text') theme: string;
}

/** What somebody typed into a long form and did not send yet. */
@Entity('draft')
@Index('draft_saved', { synchronize: false })
export class DraftRow {
  @PrimaryColumn('uuid') @ForeignKey('person', { name: 'draft_person' }) personId: string;
  @PrimaryColumn('text') place: string;
  @Column('jsonb') content: unknown;
  @Column('integer') version: number;
  @Column({ type: 'timestamptz', precision: 3 }) savedAt: Date;
}

/** A list with its filters under a name. It holds what was asked, never what was found. */
@Entity('saved_view')
@Index('saved_view_of_owner', { synchronize: false })
@Index('saved_view_of_body', { synchronize: false })
@Check('saved_view_audience', `"audience" in ('private', 'team', 'everyone')`)
@Check('saved_view_team', `("audience" = 'team') = ("body_id" is not null)`)
export class SavedViewRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') @ForeignKey('person', { name: 'saved_view_owner' }) ownerId: string;
  @Column('text') name: string;
  @Column('text') place: string;
  @Column('text') query: string;
  @Column('text') audience: string;
  @Column('uuid', { nullable: true }) @ForeignKey('body', { name: 'saved_view_body' }) bodyId: string | null;
  @Column('integer') version: number;
}
