import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who can sign in and how, who is signed in, and what the built-in OpenID provider remembers. Secrets are kept as hashes. */
export class SignIn1760000000013 implements MigrationInterface {
  async up(queries: QueryRunner): Promise<void> {
    for (const statement of [...accounts, ...sessions, ...grants]) await queries.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const accounts = [
  `create table account (
    person_id uuid primary key,
    password_hash text,
    email text,
    constraint account_person foreign key (person_id) references person (id)
  )`,
  'create unique index account_email on account (lower(email))',
  `create table one_time_link (
    token_hash text primary key,
    person_id uuid,
    expires_at timestamptz(3) not null,
    constraint one_time_link_person foreign key (person_id) references person (id)
  )`,
  `create table identity (
    issuer text not null,
    subject text not null,
    person_id uuid not null,
    at timestamptz(3) not null default now(),
    primary key (issuer, subject),
    constraint identity_person foreign key (person_id) references person (id),
    constraint identity_once unique (person_id, issuer)
  )`,
  `create table sign_in_tries (
    key_hash text primary key,
    since timestamptz(3) not null,
    tries integer not null
  )`,
];

const sessions = [
  `create table pending_sign_in (
    state_hash text primary key,
    browser_hash text not null,
    verifier text not null,
    nonce text not null,
    return_to text not null,
    expires_at timestamptz(3) not null
  )`,
  `create table browser_session (
    token_hash text primary key,
    id uuid not null,
    person_id uuid not null,
    device text not null,
    opened_at timestamptz(3) not null,
    seen_at timestamptz(3) not null,
    ends_at timestamptz(3) not null,
    constraint browser_session_person foreign key (person_id) references person (id),
    constraint browser_session_id unique (id)
  )`,
  'create index browser_session_of_person on browser_session (person_id)',
  `create table provider_state (
    model text not null,
    id text not null,
    payload jsonb not null,
    uid text,
    grant_id text,
    consumed_at timestamptz(3),
    expires_at timestamptz(3),
    primary key (model, id)
  )`,
  'create index provider_state_uid on provider_state (uid) where uid is not null',
  'create index provider_state_grant on provider_state (grant_id) where grant_id is not null',
  'create index provider_state_expired on provider_state (expires_at)',
];

const grants = [
  `grant select, insert, update, delete on account, one_time_link, identity, sign_in_tries, pending_sign_in, browser_session,
    provider_state to inspectorate_app`,
];
