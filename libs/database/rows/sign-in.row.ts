import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What lets a person sign in here: a password, or the address by which another provider knows him or her. */
@Entity('account')
@Index('account_email', { synchronize: false })
export class AccountRow {
  @PrimaryColumn('uuid') @ForeignKey('person', { name: 'account_person' }) personId: string;
  /** argon2id in PHC form; without one the person cannot sign in with a password. */
  @Column('text', { nullable: true }) passwordHash: string | null;
  /** Set by administrators alone, since it opens the account. */
  @Column('text', { nullable: true }) email: string | null;
}

/** A link that lets somebody choose a password, once. Without `personId` it makes the first administrator. */
@Entity('one_time_link')
export class OneTimeLinkRow {
  @PrimaryColumn('text') tokenHash: string;
  @Column('uuid', { nullable: true }) @ForeignKey('person', { name: 'one_time_link_person' }) personId: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) expiresAt: Date;
}

/** Whom a provider means by a subject. */
@Entity('identity')
@Unique('identity_once', ['personId', 'issuer'])
export class IdentityRow {
  @PrimaryColumn('text') issuer: string;
  @PrimaryColumn('text') subject: string;
  @Column('uuid') @ForeignKey('person', { name: 'identity_person' }) personId: string;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) at: Date;
}

/** How often somebody tried to sign in lately, by the hash of a login or an address. */
@Entity('sign_in_tries')
export class SignInTriesRow {
  @PrimaryColumn('text') keyHash: string;
  @Column({ type: 'timestamptz', precision: 3 }) since: Date;
  @Column('integer') tries: number;
}

/** A sign-in under way, between leaving for the provider and coming back. */
@Entity('pending_sign_in')
export class PendingSignInRow {
  @PrimaryColumn('text') stateHash: string;
  @Column('text') browserHash: string;
  @Column('text') verifier: string;
  @Column('text') nonce: string;
  @Column('text') returnTo: string;
  @Column({ type: 'timestamptz', precision: 3 }) expiresAt: Date;
}

/** Somebody is signed in with a browser. The cookie holds a token of which only the hash is kept. */
@Entity('browser_session')
@Index('browser_session_of_person', { synchronize: false })
@Unique('browser_session_id', ['id'])
export class BrowserSessionRow {
  @PrimaryColumn('text') tokenHash: string;
  @Column('uuid') id: string;
  @Column('uuid') @ForeignKey('person', { name: 'browser_session_person' }) personId: string;
  @Column('text') device: string;
  @Column({ type: 'timestamptz', precision: 3 }) openedAt: Date;
  @Column({ type: 'timestamptz', precision: 3 }) seenAt: Date;
  @Column({ type: 'timestamptz', precision: 3 }) endsAt: Date;
}

/** What the built-in OpenID provider keeps: interactions, grants, codes. */
@Entity('provider_state')
@Index('provider_state_uid', { synchronize: false })
@Index('provider_state_grant', { synchronize: false })
@Index('provider_state_expired', { synchronize: false })
export class ProviderStateRow {
  @PrimaryColumn('text') model: string;
  @PrimaryColumn('text') id: string;
  @Column('jsonb') payload: Record<string, unknown>;
  @Column('text', { nullable: true }) uid: string | null;
  @Column('text', { nullable: true }) grantId: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) consumedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) expiresAt: Date | null;
}
